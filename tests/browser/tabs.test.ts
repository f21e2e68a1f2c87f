import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import {
  badgeText,
  domOf,
  extensionConsole,
  MARKS,
  serveHtml,
  setExtension,
  waitForAllMarks,
  waitForMarks,
  waitForNoMarks,
  waitForState,
} from './support'
import { chromium, page, pages, useChromium } from './support/session'

const ARTICLE = 'articles/strait-toll.html'

/** A document of one line, in the format of `application/pdf`. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
4 0 obj<</Length 62>>stream
BT /F 12 Tf 20 50 Td (Two officials said 40 boats had sunk.) Tj ET
endstream endobj
trailer<</Root 1 0 R>>`

useChromium()

const stateOf = async (page: Page): Promise<string | null> => {
  const popup = await chromium.openPopup(page)
  const view = await popup.waitForSelector(
    '.page-view:not([data-state="loading"]):not([data-state="reading"])',
  )
  const state = await view!.evaluate((it) => it.getAttribute('data-state'))
  await popup.close()
  return state
}

describe('a tab that the browser has put to sleep', () => {
  it('is left asleep, and read when the reader comes back to it', async () => {
    const url = pages.url(ARTICLE)
    const extension = await extensionConsole(chromium)
    const id = await extension.evaluate(async (url) => {
      const { id } = await chrome.tabs.create({ url, active: false })
      for (;;) {
        const tab = await chrome.tabs.get(id!)
        if (tab.url === url && tab.status === 'complete') break
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      return (await chrome.tabs.discard(id!))!.id!
    }, url)
    const visits = () => pages.requests.filter((path) => path.endsWith(ARTICLE)).length
    const before = visits()
    // What makes us look at all open pages.
    await extension.evaluate(() => chrome.storage.sync.set({ sites: { mode: 'off-on', list: [] } }))
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await extension.evaluate(async (id) => (await chrome.tabs.get(id)).discarded, id)).toBe(true)
    expect(visits()).toBe(before)

    await extension.evaluate((id) => chrome.tabs.update(id, { active: true }), id)
    expect((await waitForState(chromium, 'article')).url).toBe(url)
    await expect.poll(() => badgeText(chromium)).not.toBe('')
    await extension.evaluate((id) => chrome.tabs.remove(id), id)
  })
})

describe('a page that is shown by the browser itself', () => {
  it('is not read, and the popup says why: the source of an article', async () => {
    await page.goto(`view-source:${pages.url(ARTICLE)}`)
    expect(await stateOf(page)).toBe('restricted')
    expect(await page.$(MARKS)).toBeNull()
  })

  it('is no article: the page that Chromium puts around a PDF file', async () => {
    const server = await serveHtml({ 'report.pdf': PDF })
    await page.goto(server.url('report.pdf'))
    const before = await domOf(page)
    expect(await stateOf(page)).toBe('not-article')
    expect(await domOf(page)).toEqual(before)
    await server.close()
  })
})

describe('access to sites', () => {
  it('that is taken back restores the pages, and given for one site is used there alone', async () => {
    await page.goto(pages.url(ARTICLE))
    await waitForMarks(page)
    await setExtension(chromium, { hostAccess: 'ON_CLICK' })
    await waitForNoMarks(page)
    await setExtension(chromium, { hostAccess: 'ON_SPECIFIC_SITES', site: 'http://127.0.0.1/*' })
    await waitForMarks(page)
    expect(await stateOf(page)).toBe('article')

    await page.goto(pages.url(ARTICLE).replace('127.0.0.1', 'localhost'))
    expect(await stateOf(page)).toBe('withheld')
    expect(await page.$(MARKS)).toBeNull()
    await setExtension(chromium, { hostAccess: 'ON_ALL_SITES' })
    await waitForMarks(page)
  })
})

describe('an extension that is switched off and on while a page is open', () => {
  it('leaves the page as it was, and reads it again', async () => {
    await page.goto(pages.url(ARTICLE))
    const marked = await waitForAllMarks(page)
    await setExtension(chromium, { isEnabled: false })
    await waitForNoMarks(page)
    await setExtension(chromium, { isEnabled: true })
    expect(await waitForMarks(page, marked.length)).toEqual(marked)
  })
})
