import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  buildOnce,
  domOf,
  type FirefoxWithExtension,
  launchFirefox,
  type PageServer,
  servePages,
  waitForMarks,
  waitForNoMarks,
} from './support'

const ARTICLE = 'articles/strait-toll.html'

let pages: PageServer
let firefox: FirefoxWithExtension
/** A page of the extension: it has its APIs. */
let extension: Page
let page: Page
beforeAll(async () => {
  pages = await servePages()
  firefox = await launchFirefox(buildOnce('firefox-mv3'))
  extension = await firefox.openPage('options.html')
})
afterAll(async () => {
  await firefox?.close()
  await pages?.close()
})
beforeEach(async () => {
  await extension.evaluate(() => chrome.storage.sync.clear())
  page = await firefox.browser.newPage()
})
afterEach(() => page.close())

const store = (items: object) =>
  extension.evaluate((items) => chrome.storage.sync.set(items as Record<string, unknown>), items)

/** Sends a message of `utils/messages.ts` to the tab of the article. */
const ask = (type: string, data?: unknown) =>
  extension.evaluate(
    async (type, data) => {
      const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' })
      return chrome.tabs.sendMessage(tab!.id!, { type, data }, { frameId: 0 })
    },
    type,
    data,
  )

describe('the reader script in Firefox', () => {
  it('an article is highlighted, restored when it is switched off, and stepped through', async () => {
    await store({ settings: { version: 1, mode: 'on-demand' } })
    await page.goto(pages.url(ARTICLE))
    const before = await domOf(page)
    await extension.evaluate(() => chrome.storage.sync.clear())
    expect(await waitForMarks(page)).toContain('More than 1,200 lorries')
    const { reply } = await ask('getReport')
    expect(reply.state).toBe('article')
    expect(reply.analysis.people.length).toBeGreaterThan(0)
    const [mark] = await page.$$('mark[data-sourcelight]')
    expect(await mark!.evaluate((it) => getComputedStyle(it).textDecorationLine)).toContain('underline')

    await ask('step', { direction: 'previous' })
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)

    await ask('setPageOn', { on: false })
    await waitForNoMarks(page)
    expect(await domOf(page)).toEqual(before)
  })

  it('a change of the settings shows at once, and a site of the list is left alone', async () => {
    await page.goto(pages.url(ARTICLE))
    await waitForMarks(page)
    await store({ sites: { mode: 'off-on', list: ['127.0.0.1'] } })
    await waitForNoMarks(page)
    await store({ sites: { mode: 'off-on', list: [] } })
    await waitForMarks(page)
  })

  it('a single-page app is followed', async () => {
    await page.goto(pages.url('spa/'))
    await page.click('a[href="/spa/strait-toll"]')
    await waitForMarks(page)
    await page.evaluate(() => history.back())
    await waitForNoMarks(page)
  })

  it('a page that is no article is left alone', async () => {
    await page.goto(pages.url('others/shop.html'))
    await new Promise((resolve) => setTimeout(resolve, 500))
    await expect(ask('getReport')).rejects.toThrow('Receiving end does not exist')
  })

  it('a page is restored when the reader takes back the access to its site', async () => {
    await page.goto(pages.url(ARTICLE))
    await waitForMarks(page)
    const origins = ['http://*/*', 'https://*/*']
    await extension.evaluate((origins) => chrome.permissions.remove({ origins }), origins)
    await waitForNoMarks(page)
  })
})
