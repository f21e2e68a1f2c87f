import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { findBrowser } from './find-browser'

/** A running Firefox with the extension in it. */
export interface FirefoxWithExtension {
  browser: Browser
  /** The address of one of the extension's own pages: `url('options.html')`. */
  url(path: string): string
  /** Opens one of the extension's own pages in a new tab: `openPage('options.html')`. */
  openPage(path: string): Promise<Page>
  /** Opens the popup for a page, in a tab behind it: Firefox gives no page object for the real one. */
  openPopup(page: Page): Promise<Page>
  close(): Promise<void>
}

/** Firefox gives every extension a random host; ours is fixed so that tests can open its pages. */
const HOST = '5e1ec7ed-0000-4000-8000-50c5e1164721'

/**
 * Starts Firefox, headless, and installs the extension of a folder for this run.
 *
 * @param folder absolute path of an unpacked package
 * @throws Error when there is no browser or the package has no gecko id
 */
export async function launchFirefox(folder: string): Promise<FirefoxWithExtension> {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  const id: string | undefined = manifest.browser_specific_settings?.gecko?.id
  if (!id) throw new Error(`${folder} is no package for Firefox: it has no gecko id`)
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findBrowser('firefox'),
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [id]: HOST }) },
  })
  await browser.installExtension(folder)
  const url = (path: string) => `moz-extension://${HOST}/${path}`
  await closeFirstRun(browser, url('welcome.html'))
  async function open(path: string, background: boolean): Promise<Page> {
    const page = await browser.newPage({ type: 'tab', background })
    // Firefox never reports that an extension's page has loaded: ask the page instead.
    page.goto(url(path)).catch(() => {})
    await loaded(page, url(path))
    return page
  }

  return {
    browser,
    url,
    openPage: (path) => open(path, false),
    async openPopup(page) {
      await page.bringToFront()
      return open('popup.html', true)
    },
    async close() {
      await browser.close()
    },
  }
}

/**
 * Waits until a page of an address is complete. Asked again and again from here: while one document gives way to the
 * next, a question inside the page ends in an error of Firefox's own.
 *
 * @throws Error after 30 seconds
 */
async function loaded(page: Page, address: string): Promise<void> {
  const state = 'document.readyState + location.href'
  const deadline = Date.now() + 30_000
  while ((await page.evaluate(state).catch(() => '')) !== `complete${address}`) {
    if (Date.now() > deadline) throw new Error(`Firefox did not load ${address}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/**
 * Closes the page that the extension shows after its installation: left open, it would come to the front in the
 * middle of a test. Firefox tells its address to nobody but the page itself.
 */
async function closeFirstRun(browser: Browser, address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    for (const page of await browser.pages()) {
      if ((await page.evaluate('location.href').catch(() => '')) === address) return page.close()
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
