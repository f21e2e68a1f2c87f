import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  buildOnce,
  domOf,
  type FirefoxWithExtension,
  launchFirefox,
  MARKS,
  markTexts,
  type PageServer,
  servePages,
  waitForMarks,
} from './support'

const NUMBER = 'More than 1,200 lorries'

let pages: PageServer
let firefox: FirefoxWithExtension
let page: Page
beforeAll(async () => {
  pages = await servePages()
  firefox = await launchFirefox(buildOnce('firefox-mv3'))
})
afterAll(async () => {
  await firefox?.close()
  await pages?.close()
})
beforeEach(async () => {
  page = await firefox.browser.newPage()
})
afterEach(() => page.close())

/** Clicks the switch of a category in the options. */
async function toggle(options: Page, category: string): Promise<void> {
  await options.locator(`[data-category="${category}"] [role="switch"]`).click()
}

describe('Firefox', () => {
  it('highlights an article as it opens, in the colors of its categories', async () => {
    await page.goto(pages.url('articles/strait-toll.html'))
    expect(await waitForMarks(page)).toContain(NUMBER)
    await page.waitForFunction(
      (selector) => getComputedStyle(document.querySelector(selector)!).textDecorationLine === 'underline',
      {},
      MARKS,
    )
    expect((await markTexts(page)).join(' ')).not.toContain('Dieter Falk')
  })

  it('leaves a page that is no article as it is', async () => {
    await page.goto(pages.url('others/shop.html'))
    const before = await domOf(page)
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(await domOf(page)).toEqual(before)
  })

  it('sums the article up in the popup', async () => {
    await page.goto(pages.url('articles/strait-toll.html'))
    await waitForMarks(page)
    const popup = await firefox.openPopup(page)
    await popup.waitForSelector('[data-state="article"]')
    expect(await popup.$eval('h1', (it) => it.textContent)).toContain('Merrow weighs ferry ban')
    const names = await popup.$$eval('.entry-name', (entries) => entries.map((it) => it.textContent))
    expect(names.join('; ')).toContain('Kalvian diplomat')
    await popup.close()
  })

  it('shows a change in the options at once in the open tab', async () => {
    await page.goto(pages.url('articles/strait-toll.html'))
    await waitForMarks(page)
    const options = await firefox.openPage('options.html')
    await options.waitForSelector('[data-category="numbers"]')
    await toggle(options, 'numbers')
    await page.bringToFront()
    await page.waitForFunction(
      (selector, text) => ![...document.querySelectorAll(selector)].some((it) => it.textContent === text),
      {},
      MARKS,
      NUMBER,
    )
    await options.bringToFront()
    await toggle(options, 'numbers')
    await page.bringToFront()
    await page.waitForFunction(
      (selector, text) => [...document.querySelectorAll(selector)].some((it) => it.textContent === text),
      {},
      MARKS,
      NUMBER,
    )
    await options.close()
  })
})
