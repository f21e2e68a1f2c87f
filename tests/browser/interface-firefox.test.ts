import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  buildOnce,
  type FirefoxWithExtension,
  launchFirefox,
  MARKS,
  type PageServer,
  servePages,
  violations,
  waitForMarks,
} from './support'

let pages: PageServer
let firefox: FirefoxWithExtension
let page: Page
beforeAll(async () => {
  pages = await servePages()
  firefox = await launchFirefox(buildOnce('firefox-mv3'))
  page = await firefox.browser.newPage()
  await page.goto(pages.url('articles/strait-toll.html'))
})
afterAll(async () => {
  await firefox?.close()
  await pages?.close()
})

/** Opens popup or sidebar and brings the article back to the front: they follow the tab in front. */
async function openBehind(path: string): Promise<Page> {
  const view = await firefox.openPage(path)
  await page.bringToFront()
  await view.waitForFunction(() => document.querySelector('.page-view[data-state="article"]') !== null, {
    polling: 100,
  })
  return view
}

describe('Firefox', () => {
  it.each(['popup.html', 'sidepanel.html'])('sums an article up: %s', async (path) => {
    await waitForMarks(page)
    const view = await openBehind(path)
    expect(await view.$eval('.lead', (it) => it.textContent)).toMatch(/^\d+ of \d+ quotations/)
    expect(await view.$$eval('.entry', ({ length }) => length)).toBeGreaterThan(5)
    expect(await violations(view)).toEqual([])

    const top = await page.evaluate(() => window.scrollY)
    await view.$$eval('.entry-jump', (entries) => (entries.at(-1) as HTMLElement).click())
    await page.waitForFunction((top) => window.scrollY !== top, { polling: 100 }, top)
    await page.evaluate(() => window.scrollTo(0, 0))
    await view.close()
  })

  it('changes an open tab from the options at once, and finds nothing wrong with them', async () => {
    const options = await firefox.openPage('options.html')
    await options.waitForSelector('.sample mark')
    expect(await violations(options)).toEqual([])
    await options.$$eval('label', (labels) =>
      labels
        .find(({ textContent }) => textContent === 'Numbers')!
        .querySelector('input')!
        .click(),
    )
    await page.bringToFront()
    await page.waitForFunction(
      (marks) => !document.querySelector(`${marks}[data-sourcelight^="number"]`),
      { polling: 100 },
      MARKS,
    )
    await options.close()
  })

  it('has the first-run page', async () => {
    const welcome = await firefox.openPage('welcome.html')
    await welcome.waitForSelector('.sample mark')
    expect(await violations(welcome)).toEqual([])
    await welcome.close()
  })
})
