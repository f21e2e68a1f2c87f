/**
 * `npx tsx scripts/screenshot-states.ts`: the popup in each of its states, light and dark, on one sheet each, for
 * `docs/popup.md`. The states are those that the tests draw, so that a picture can be made of each at any time.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { stubTab } from '../tests/browser/support/stub-tab'
import { POPUP_STATES } from '../tests/support/popup-states'
import { launchChromium } from './browsers/launch-chromium'
import { buildOnce } from './build-once'
import { ROOT } from './root'

const FOLDER = join(ROOT, 'docs/screenshots')
const SCHEMES = { light: '#d8dee4', dark: '#2d333b' } as const
const POPUP = { width: 380, height: 600 }

const chromium = await launchChromium(buildOnce('chrome-mv3'), {
  args: ['--hide-scrollbars', '--lang=en-US'],
})
try {
  mkdirSync(FOLDER, { recursive: true })
  for (const [scheme, ground] of Object.entries(SCHEMES)) {
    const pictures = await Promise.all(
      Object.entries(POPUP_STATES).map(async ([name, tab]) => ({ name, png: await picture(tab, scheme) })),
    )
    const sheet = await chromium.browser.newPage()
    await sheet.setViewport({ width: 1640, height: 100 })
    await sheet.setContent(
      `<style>body{margin:16px;background:${ground};display:flex;flex-wrap:wrap;gap:20px;align-items:start}
       img{display:block;border-radius:10px;width:${POPUP.width}px}</style>
       ${pictures.map(({ png }) => `<img src="data:image/png;base64,${png}">`).join('')}`,
    )
    const path = join(FOLDER, `popup-states-${scheme}.png`) as `${string}.png`
    await sheet.screenshot({ path, fullPage: true })
    await sheet.close()
  }
} finally {
  await chromium.close()
}

/** The popup over a tab, as tall as it is there, as base64. */
async function picture(tab: Parameters<typeof stubTab>[1], scheme: string): Promise<string> {
  const page = await chromium.browser.newPage()
  await page.setViewport(POPUP)
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ])
  // The functions that are handed to the page were named by the tool that runs this file.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named')
  await stubTab(page, tab)
  await page.goto(chromium.url('popup.html'))
  const view = (await page.waitForSelector('.page-view:not([data-state="loading"])'))!
  const png = await view.screenshot({ encoding: 'base64' })
  await page.close()
  return png
}
