/** `npm run screenshots`: the pictures of README and store listing, taken from the real build in Chromium. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { type ChromiumWithExtension, launchChromium } from './browsers/launch-chromium'
import { buildOnce } from './build-once'
import { readPopup } from './demo/read-popup'
import { ROOT } from './root'
import { servePages } from './serve-pages'

type Scheme = 'light' | 'dark'

const README = join(ROOT, 'docs/screenshots')
const STORE = join(ROOT, 'docs/store')
const STORE_SIZE = { width: 1280, height: 800 }

async function take(page: Page, path: string, scheme: Scheme = 'light'): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ])
  await new Promise((resolve) => setTimeout(resolve, 300))
  await page.screenshot({ path: path as `${string}.png` })
}

/** Opens the article and waits until it is marked. */
async function openArticle(
  chromium: ChromiumWithExtension,
  url: string,
  size: typeof STORE_SIZE,
): Promise<Page> {
  const page = await chromium.browser.newPage()
  await page.setViewport(size)
  await page.goto(url)
  await page.waitForSelector('mark[data-sourcelight]')
  return page
}

async function scrollTo(page: Page, words: string): Promise<void> {
  await page.evaluate((text) => {
    const paragraph = [...document.querySelectorAll('p')].find((it) => it.textContent?.includes(text))
    paragraph?.scrollIntoView({ block: 'start', behavior: 'instant' })
    window.scrollBy({ top: -24, behavior: 'instant' })
  }, words)
}

const pages = await servePages()
const chromium = await launchChromium(buildOnce('chrome-mv3'), {
  args: ['--hide-scrollbars', '--lang=en-US'],
})
try {
  for (const folder of [README, STORE]) mkdirSync(folder, { recursive: true })
  const url = pages.url('articles/strait-toll.html')

  const page = await openArticle(chromium, url, { width: 820, height: 1020 })
  await scrollTo(page, 'PORT ALDER')
  const popup = await chromium.openPopup(page)
  await readPopup(popup)
  for (const scheme of ['light', 'dark'] as const) {
    await take(page, join(README, `page-${scheme}.png`), scheme)
    await take(popup, join(README, `popup-${scheme}.png`), scheme)
  }

  const wide = await openArticle(chromium, url, STORE_SIZE)
  await scrollTo(wide, 'PORT ALDER')
  await take(wide, join(STORE, 'article.png'))

  const options = await chromium.browser.newPage()
  await options.setViewport(STORE_SIZE)
  await options.goto(chromium.url('options.html'))
  await options.waitForSelector('[data-category]')
  await take(options, join(STORE, 'options.png'))
  for (const scheme of ['light', 'dark'] as const) {
    await take(options, join(README, `options-${scheme}.png`), scheme)
  }

  const panel = await chromium.browser.newPage()
  await panel.setViewport(STORE_SIZE)
  await panel.goto(chromium.url('welcome.html'))
  await panel.waitForSelector('main')
  await take(panel, join(STORE, 'welcome.png'))
} finally {
  await chromium.close()
  await pages.close()
}
