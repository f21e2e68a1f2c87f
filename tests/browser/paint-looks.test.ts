import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  ask,
  buildOnce,
  type ChromiumWithExtension,
  clearStorage,
  launchChromium,
  type PageServer,
  screenshot,
  servePages,
  storeSettings,
  waitForMarks,
  waitForState,
} from './support'

const ARTICLE = 'articles/strait-toll.html'

let pages: PageServer
let chromium: ChromiumWithExtension
let page: Page
beforeAll(async () => {
  pages = await servePages()
  chromium = await launchChromium(buildOnce('chrome-mv3'))
})
afterAll(async () => {
  await chromium?.close()
  await pages?.close()
})
beforeEach(async () => {
  await clearStorage(chromium)
  page = await chromium.browser.newPage()
})
afterEach(() => page.close())

describe('card', () => {
  it('shows', async () => {
    await page.setViewport({ width: 800, height: 1000 })
    await storeSettings(chromium, { settings: { version: 1, rail: true, painter: 'highlights' } })
    await page.goto(pages.url(ARTICLE))
    await waitForState(chromium, 'article')
    await page.evaluate(() => scrollTo(0, 700))
    await new Promise((r) => setTimeout(r, 700))
    console.log(await page.evaluate(() => [...CSS.highlights.keys()].join(' ')))
    await screenshot(page, 'paint/highlights')
    await storeSettings(chromium, { settings: { version: 1, rail: true, painter: 'marks' } })
    await waitForMarks(page)
    await new Promise((r) => setTimeout(r, 300))
    await screenshot(page, 'paint/light')
    const mark = await page.$('mark[data-sourcelight="unnamed"]')
    const box = (await mark!.boundingBox())!
    await page.mouse.move(box.x + 5, box.y + 5)
    await new Promise((r) => setTimeout(r, 700))
    await screenshot(page, 'paint/card')
    expect(await page.$('sourcelight-card')).not.toBeNull()
    await ask(chromium, 'step', { direction: 'next' })
    await new Promise((r) => setTimeout(r, 900))
    console.log(await page.evaluate(() => [...CSS.highlights.keys()].join(' ')))
    await screenshot(page, 'paint/step')
  })
})
