import type { Page } from 'puppeteer-core'

/**
 * Records what a page's content security policy refuses. Call it before the page is opened.
 *
 * @returns gives the refusals so far, each as 'directive: what'
 */
export async function recordRefusals(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluateOnNewDocument(() => {
    const refused: string[] = []
    Object.assign(window, { refused })
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
      refused.push(`${effectiveDirective}: ${blockedURI} (${sourceFile})`),
    )
  })
  return () => page.evaluate(() => (window as unknown as { refused?: string[] }).refused ?? [])
}
