import { fileURLToPath } from 'node:url'
import puppeteer, { type Page } from 'puppeteer-core'
import { build, type Rollup } from 'vite'
import { findBrowser } from '../../../scripts/browsers/find-browser'
import type { SavedPage } from './saved-pages'

/** Keeps the page's scripts from running, but not `<noscript>` from being skipped, as turning scripts off would. */
const NO_SCRIPTS = { 'content-security-policy': "script-src 'none'" }

/**
 * Opens saved pages one after another in headless Chromium as a reader would see them without the network: the
 * document is answered, everything else fails at once, the page's own scripts do not run. The code under
 * measurement is put into each page as `window.sourcelight`.
 *
 * @param visit what to do with each page
 */
export async function inChromium(
  pages: Iterable<SavedPage>,
  visit: (page: Page, saved: SavedPage) => Promise<void>,
): Promise<void> {
  const bundle = await bundleForPage()
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  })
  try {
    const page = await browser.newPage()
    await page.setRequestInterception(true)
    let current: SavedPage | null = null
    page.on('request', (request) => {
      if (current !== null && request.isNavigationRequest() && request.frame() === page.mainFrame()) {
        void request.respond({
          status: 200,
          contentType: 'text/html; charset=utf-8',
          headers: NO_SCRIPTS,
          body: current.html,
        })
        current = null
      } else {
        void request.abort()
      }
    })
    for (const saved of pages) {
      current = saved
      await page.goto(`http://127.0.0.1/${encodeURIComponent(saved.id)}`, { waitUntil: 'domcontentloaded' })
      await page.evaluate(bundle)
      await visit(page, saved)
    }
  } finally {
    await browser.close()
  }
}

/** The very modules of the content script, as one script that sets `window.sourcelight`. */
async function bundleForPage(): Promise<string> {
  const [output] = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('./in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'sourcelight',
      },
    },
  })) as Rollup.RollupOutput[]
  const chunk = output!.output[0]
  return `${chunk.code}\nwindow.sourcelight = sourcelight; window.__name = (f) => f`
}
