import puppeteer, {
  type Browser,
  type LaunchOptions,
  type Page,
  type Target,
  type WebWorker,
} from 'puppeteer-core'
import { findBrowser } from './find-browser'

/** A running Chromium with the extension in it. */
export interface ChromiumWithExtension {
  browser: Browser
  extensionId: string
  /** The extension's service worker; wakes it when it sleeps. */
  worker(): Promise<WebWorker>
  /** Ends the service worker, as the browser does after half a minute of quiet. */
  stopWorker(): Promise<void>
  /** Opens the real popup of the toolbar button over a page and gives its page object. */
  openPopup(page: Page): Promise<Page>
  /** The address of one of the extension's own pages: `url('options.html')`. */
  url(path: string): string
  close(): Promise<void>
}

export interface ChromiumOptions extends Pick<LaunchOptions, 'headless' | 'args' | 'defaultViewport'> {
  /** Leaves the page open that the extension shows after its installation. */
  keepFirstRun?: boolean
}

/** Nothing but what is asked for may reach the network, and nothing may be drawn that needs a graphics card. */
export const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Starts Chromium, headless unless told otherwise, with the extension of a folder loaded.
 *
 * @param folder absolute path of an unpacked package
 * @throws Error when there is no browser, or when the extension's worker does not start within 30 seconds
 */
export async function launchChromium(
  folder: string,
  { keepFirstRun, ...options }: ChromiumOptions = {},
): Promise<ChromiumWithExtension> {
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    headless: true,
    ...options,
    pipe: true,
    enableExtensions: [folder],
    args: [...QUIET, ...(options.args ?? [])],
  })
  try {
    const workerTarget = await browser.waitForTarget(isExtensionWorker)
    const chromium = withExtension(browser, new URL(workerTarget.url()).host)
    // It comes when it comes: left open, it would come to the front in the middle of a test.
    const firstRun = await browser.waitForTarget((target) => target.url() === chromium.url('welcome.html'))
    if (!keepFirstRun) await (await firstRun.page())?.close()
    return chromium
  } catch (error) {
    await browser.close()
    throw error
  }
}

function isExtensionWorker(target: Target): boolean {
  return target.type() === 'service_worker' && target.url().startsWith('chrome-extension://')
}

function withExtension(browser: Browser, extensionId: string): ChromiumWithExtension {
  const url = (path: string) => `chrome-extension://${extensionId}/${path}`

  async function worker(): Promise<WebWorker> {
    const running = browser.targets().find(isExtensionWorker)
    return (await (running ?? (await wake())).worker())!
  }

  /** Only a page of the extension's own origin may start its worker; the tab opens behind and goes at once. */
  async function wake(): Promise<Target> {
    const page = await browser.newPage({ type: 'tab', background: true })
    try {
      await page.goto(url('manifest.json'))
      const session = await page.createCDPSession()
      await session.send('ServiceWorker.enable')
      await session.send('ServiceWorker.startWorker', { scopeURL: url('') })
      return await browser.waitForTarget(isExtensionWorker)
    } finally {
      await page.close()
    }
  }

  return {
    browser,
    extensionId,
    url,
    worker,
    async stopWorker() {
      const running = browser.targets().find(isExtensionWorker)
      if (!running) return
      const gone = new Promise<void>((resolve) => {
        browser.on('targetdestroyed', function ended(target) {
          if (target !== running) return
          browser.off('targetdestroyed', ended)
          resolve()
        })
      })
      await (await running.worker())?.close()
      await gone
    },
    async openPopup(page) {
      await page.bringToFront()
      const opened = browser.waitForTarget((target) => target.url().startsWith(url('popup.html')))
      await (await worker()).evaluate('chrome.action.openPopup()')
      return (await opened).asPage()
    },
    async close() {
      await browser.close()
    },
  }
}
