/**
 * `npm run demo`: the extension on the sample article. With a display a browser opens and stays; without one it
 * runs headless, saves screenshots of page and popup to `demo-output/`, and prints what the popup says.
 */
import { mkdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Page } from 'puppeteer-core'
import { findBrowser } from './browsers/find-browser'
import { type ChromiumWithExtension, launchChromium } from './browsers/launch-chromium'
import { buildOnce } from './build-once'
import { readPopup } from './demo/read-popup'
import { ROOT } from './root'
import { servePages } from './serve-pages'

const OUTPUT = join(ROOT, 'demo-output')
const ARTICLE = 'articles/strait-toll.html'

function hasDisplay(): boolean {
  if (process.env.CI) return false
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** Opens the article for a person and waits until the browser is closed. */
async function showOnScreen(chromium: ChromiumWithExtension, url: string): Promise<void> {
  const [page] = await chromium.browser.pages()
  await page!.goto(url)
  console.log(`\nOpen in Chromium: ${url}`)
  console.log('Its Sourcelight button sums the article up. Close the browser, or press Ctrl+C, to end.')
  await new Promise((resolve) => chromium.browser.once('disconnected', resolve))
}

/** Keeps pictures of article and popup, light and dark, and prints the popup's words. */
async function showAsFiles(chromium: ChromiumWithExtension, url: string): Promise<void> {
  const page = await chromium.browser.newPage()
  await page.setViewport({ width: 1100, height: 900 })
  await page.goto(url)
  const popup = await chromium.openPopup(page)
  const summary = await readPopup(popup)
  for (const scheme of ['light', 'dark'] as const) {
    await picture(page, `page-${scheme}`, scheme)
    await picture(popup, `popup-${scheme}`, scheme)
  }
  console.log(`\n${url}\n\n${summary}\n`)
  console.log(`Screenshots of page and popup, light and dark: ${relative(process.cwd(), OUTPUT)}/`)
}

async function picture(page: Page, name: string, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  await page.screenshot({ path: join(OUTPUT, `${name}.png`), fullPage: name.startsWith('page') })
}

try {
  const display = hasDisplay()
  console.log('Building the extension …')
  const folder = buildOnce('chrome-mv3')
  console.log(
    `Chromium: ${await findBrowser('chromium')}${display ? '' : ' (headless: there is no display)'}`,
  )
  mkdirSync(OUTPUT, { recursive: true })
  const pages = await servePages()
  const chromium = await launchChromium(folder, display ? { headless: false, defaultViewport: null } : {})
  try {
    await (display ? showOnScreen : showAsFiles)(chromium, pages.url(ARTICLE))
  } finally {
    await chromium.close()
    await pages.close()
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
