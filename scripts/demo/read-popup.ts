import type { Page } from 'puppeteer-core'

const LIMIT = 20_000

/**
 * Waits until the popup has the article and gives its words: the summary, then each of its lists.
 *
 * @throws Error when the popup still shows no article after 20 seconds; the message has what it shows
 */
export async function readPopup(popup: Page): Promise<string> {
  await popup.waitForSelector('[data-state="article"]', { timeout: LIMIT }).catch(async () => {
    const shown = await popup.evaluate(() => document.body.innerText)
    throw new Error(`The popup shows no article:\n${shown}`)
  })
  const parts = [await text(popup, '.summary')]
  for (const tab of await popup.$$('[role="tab"]')) {
    await tab.click()
    parts.push(await tab.evaluate((it) => (it.textContent ?? '').replace(/\s+/g, ' ').trim().toUpperCase()))
    parts.push(await text(popup, '[role="tabpanel"]:not([hidden])'))
  }
  await (await popup.$('[role="tab"]'))?.click()
  return parts.join('\n\n')
}

/** The words of an element, a line for each line shown. */
async function text(page: Page, selector: string): Promise<string> {
  const shown = await page.$eval(selector, (element) => (element as HTMLElement).innerText)
  return shown.replace(/[ \t]*\n\s*/g, '\n').trim()
}
