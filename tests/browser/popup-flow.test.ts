import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { clearStorage, domOf, markTexts, storeSettings, waitForMarks, waitForNoMarks } from './support'
import { chromium, page, pages, useChromium } from './support/session'

const ARTICLE = 'articles/strait-toll.html'

useChromium()

const textOf = (popup: Page) => popup.evaluate(() => document.body.innerText)

/** Opens the popup over the page and waits for some words in it. */
async function openPopup(words: string): Promise<Page> {
  const popup = await chromium.openPopup(page)
  await popup.waitForFunction((words) => document.body.innerText.includes(words), {}, words)
  return popup
}

/** Clicks the button or switch with this accessible name. */
async function press(popup: Page, name: string): Promise<void> {
  await popup.locator(`::-p-aria(${name})`).click()
}

describe('the popup over a page', () => {
  it('sums up an article and leads to its findings', async () => {
    await page.goto(pages.url(ARTICLE))
    await waitForMarks(page)
    const popup = await openPopup('Numbers')
    await popup.locator('::-p-xpath(//*[@role="tab"][contains(., "Numbers")])').click()
    await popup.waitForFunction(() => document.body.innerText.includes('More than 1,200 lorries'))
    await popup.evaluate(() => {
      const entries = [...document.querySelectorAll<HTMLElement>('button')]
      entries.find((entry) => entry.innerText.includes('More than 1,200 lorries'))!.click()
    })
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
    await popup.close()
  })

  it('highlights a page that is no article when asked to', async () => {
    await page.goto(pages.url('others/shop.html'))
    const before = await domOf(page)
    const popup = await openPopup('Highlight anyway')
    expect(await domOf(page)).toEqual(before)
    await press(popup, 'Highlight anyway')
    await popup.waitForFunction(() => !document.body.innerText.includes('Highlight anyway'))
    await popup.close()
  })

  it('reads on demand', async () => {
    await storeSettings(chromium, { settings: { version: 1, mode: 'on-demand' } })
    await page.goto(pages.url(ARTICLE))
    const popup = await chromium.openPopup(page)
    await popup.waitForSelector('button.primary')
    expect(await markTexts(page)).toEqual([])
    await popup.click('button.primary')
    await waitForMarks(page)
    await popup.close()
  })

  it('switches the site off, and the page is as before', async () => {
    await storeSettings(chromium, { settings: { version: 1, mode: 'on-demand' } })
    await page.goto(pages.url(ARTICLE))
    const before = await domOf(page)
    await clearStorage(chromium)
    await waitForMarks(page)
    const popup = await openPopup('On 127.0.0.1')
    await press(popup, 'On 127.0.0.1')
    await waitForNoMarks(page)
    expect(await domOf(page)).toEqual(before)
    await popup.close()
  })
})

describe('where the browser says no', () => {
  it('tells of pages on which no extension may run', async () => {
    await page.goto('chrome://version')
    const popup = await chromium.openPopup(page)
    await popup.waitForFunction(() => document.body.innerText.length > 40)
    expect(await textOf(popup)).toMatch(/browser/i)
    expect(await textOf(popup)).not.toContain('Highlight anyway')
    await popup.close()
  })
})
