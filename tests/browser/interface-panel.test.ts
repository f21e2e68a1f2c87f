import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { violations, waitForMarks } from './support'
import { chromium, page, pages, useChromium } from './support/session'

useChromium({ defaultViewport: { width: 1000, height: 700 } })

/** Opens the side panel by the popup's button, the way a reader does. */
async function openPanel(page: Page): Promise<Page> {
  const popup = await chromium.openPopup(page)
  const button = await popup.waitForSelector('.icon-button[aria-label="Side panel"]')
  const opened = chromium.browser.waitForTarget((target) => target.url() === chromium.url('sidepanel.html'))
  await button!.click()
  const panel = await (await opened).asPage()
  await panel.waitForSelector('.page-view')
  return panel
}

const title = (panel: Page) => panel.$eval('h1', ({ textContent }) => textContent)
const inView = (panel: Page) =>
  panel.$$eval('[data-in-view=true] .entry-name', (names) => names.map(({ textContent }) => textContent))

describe('the side panel', () => {
  it('follows scrolling, tabs and pages', async () => {
    await page.goto(pages.url('articles/strait-toll.html'))
    await waitForMarks(page)
    const panel = await openPanel(page)
    await panel.waitForSelector('[data-state="article"]')
    expect(await title(panel)).toMatch(/ferry ban/)

    await page.evaluate(() => window.scrollTo(0, 600))
    await panel.waitForSelector('[data-in-view=true]')
    const inTheMiddle = await inView(panel)
    expect(inTheMiddle.length).toBeLessThan(await panel.$$eval('.entry', ({ length }) => length))
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    await panel.waitForFunction(
      (before) =>
        [...document.querySelectorAll('[data-in-view=true] .entry-name')]
          .map((it) => it.textContent)
          .join() !== before,
      {},
      inTheMiddle.join(),
    )

    const other = await chromium.browser.newPage()
    await other.goto(pages.url('others/front-page.html'))
    await panel.waitForSelector('[data-state="not-article"]')

    await page.bringToFront()
    await panel.waitForSelector('[data-state="article"]')
    expect(await title(panel)).toMatch(/ferry ban/)

    await page.goto(pages.url('articles/late-wages.html'))
    await panel.waitForFunction(() => document.querySelector('h1')?.textContent?.startsWith('Nurses'))
    await panel.waitForSelector('[data-state="article"]')
    expect(await violations(panel)).toEqual([])
    await other.close()
  })
})
