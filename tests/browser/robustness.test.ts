import { describe, expect, it } from 'vitest'
import {
  ask,
  badgeText,
  buildOnce,
  clearStorage,
  domOf,
  longArticle,
  serveHtml,
  storeSettings,
  waitForAllMarks,
  waitForMarks,
  waitForNoMarks,
  waitForState,
} from './support'
import { chromium, page, pages, useChromium } from './support/session'

const ARTICLE = 'articles/strait-toll.html'
const LIMIT = 2_000_000

useChromium()

/** Raises an event of the extension API in the worker, as the browser does. */
async function raise(event: string, ...args: unknown[]): Promise<void> {
  const worker = await chromium.worker()
  await worker.evaluate(
    async (event, args) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      const [api, name] = event.split('.') as ['commands', 'onCommand']
      const { dispatch } = chrome[api][name] as unknown as { dispatch(...args: unknown[]): void }
      dispatch.call(chrome[api][name], ...args, tab)
    },
    event,
    args,
  )
}

describe('a background that the browser stops', () => {
  it('loses nothing when it is stopped half-way through an analysis', async () => {
    const server = await serveHtml({ 'long.html': longArticle(150_000) })
    try {
      await page.goto(server.url('long.html'))
      await waitForState(chromium, 'reading')
      await chromium.stopWorker()
      const { analysis } = await waitForState(chromium, 'article', 50_000)
      expect(analysis.numbers.length).toBeGreaterThan(1_000)
    } finally {
      await server.close()
    }
  })

  it('is not needed for a change of the settings, and starts again for the next page', async () => {
    await page.goto(pages.url(ARTICLE))
    await waitForMarks(page)
    await chromium.stopWorker()
    await storeSettings(chromium, { sites: { mode: 'only-on', list: [] } })
    await waitForNoMarks(page)

    await clearStorage(chromium)
    await chromium.stopWorker()
    await page.goto(pages.url('articles/late-wages.html'))
    await waitForMarks(page)
  })
})

describe('damaged settings', () => {
  it.each([
    ['settings', { settings: 'rubbish', sites: 7 }],
    [
      'a part of them',
      { settings: { version: 1, categories: { numbers: { on: 'yes', color: '</style>' } } } },
    ],
  ])('do no harm: %s', async (_, stored) => {
    await storeSettings(chromium, stored)
    await page.goto(pages.url(ARTICLE))
    await waitForMarks(page)
  })
})

describe('messages', () => {
  it('are refused when they are none of ours, or from where they may not come', async () => {
    await page.goto(chromium.url('manifest.json'))
    const send = (message: unknown) =>
      page.evaluate((message) => chrome.runtime.sendMessage(message).catch((error) => `${error}`), message)
    expect(await send({ type: 'analyse', data: { text: 'A sentence.' } })).toEqual({ error: 'not allowed' })
    expect(await send({ type: 'showCount', data: { count: 7 } })).toEqual({ error: 'not allowed' })
    expect(await send({ type: 'nonsense' })).toBeFalsy()
  })

  it('cannot be sent by a page', async () => {
    await page.goto(pages.url(ARTICLE))
    await waitForMarks(page)
    const answer = await page.evaluate(async (id) => {
      const { runtime } = (globalThis as { chrome?: typeof chrome }).chrome ?? {}
      if (!runtime?.sendMessage) return 'no way in'
      return new Promise((resolve) => {
        runtime.sendMessage(id, { type: 'getReport' }, () =>
          resolve(runtime.lastError?.message ?? 'answered'),
        )
      })
    }, chromium.extensionId)
    expect(answer).not.toBe('answered')
  })
})

describe('commands and context menu', () => {
  it('switch highlights off and on, and step', async () => {
    await page.goto(pages.url(ARTICLE))
    await waitForMarks(page)
    await raise('commands.onCommand', 'toggle')
    await waitForNoMarks(page)
    await raise('commands.onCommand', 'toggle')
    await waitForMarks(page)
    const top = () => page.evaluate(() => Math.round(scrollY))
    await page.evaluate(() => scrollTo(0, 0))
    for (let n = 0; n < 6; n++) await raise('commands.onCommand', 'next')
    await expect.poll(top).toBeGreaterThan(100)
  })

  it('highlight a page that is no article when the reader asks for it', async () => {
    await page.goto(pages.url('others/shop.html'))
    const before = await domOf(page)
    await raise('contextMenus.onClicked', { menuItemId: 'analyse-page' })
    await waitForState(chromium, 'article')
    await ask(chromium, 'setPageOn', { on: false })
    await waitForNoMarks(page)
    expect(await domOf(page)).toEqual(before)
  })
})

describe('a text over the limit', () => {
  it('is analysed up to the limit, and the report says so', async () => {
    const server = await serveHtml({ 'huge.html': longArticle(LIMIT + 300_000) })
    try {
      await page.goto(server.url('huge.html'))
      const report = await waitForState(chromium, 'article', 100_000)
      expect(report.truncated).toBe(true)
      expect(report.text.length).toBeLessThanOrEqual(LIMIT)
      expect(report.text.length).toBeGreaterThan(LIMIT - 1_000)
      expect(report.text).toMatch(/than in spring\.$/)
      expect(report.analysis.numbers.at(-1).end).toBeGreaterThan(LIMIT - 1_000)
      expect(await badgeText(chromium)).toBe('999+')
    } finally {
      await server.close()
    }
  }, 120_000)
})

describe('a page that the browser prepares before it is asked for', () => {
  it('is left alone until the reader opens it', async () => {
    const page = await chromium.browser.newPage()
    await page.goto(pages.url('empty.html'))
    const target = pages.url('articles/late-wages.html')
    await page.evaluate((url) => {
      const rules = document.createElement('script')
      rules.type = 'speculationrules'
      rules.textContent = JSON.stringify({
        prerender: [{ source: 'list', urls: [url], eagerness: 'immediate' }],
      })
      document.head.append(rules)
    }, target)
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    expect(await badgeText(chromium)).toBe('')
    // The prepared page takes the place of the other, and Puppeteer loses sight of both.
    void page.evaluate((url) => location.assign(url), target).catch(() => {})
    const { url } = await waitForState(chromium, 'article')
    expect(url).toBe(target)
    await expect.poll(() => badgeText(chromium)).not.toBe('')
  })
})

describe('an extension that goes and comes while a page is open', () => {
  it('leaves the page as it was, and reads it again when it is back', async () => {
    await storeSettings(chromium, { settings: { version: 1, mode: 'on-demand' } })
    await page.goto(pages.url(ARTICLE))
    const before = await domOf(page)
    await clearStorage(chromium)
    const marked = await waitForAllMarks(page)
    await chromium.browser.uninstallExtension(chromium.extensionId)
    await waitForNoMarks(page)
    expect(await domOf(page)).toEqual(before)

    await chromium.browser.installExtension(buildOnce('chrome-mv3'))
    // The first-run page opens in front, and pages that nobody sees are not read.
    await chromium.browser.waitForTarget((target) => target.url().endsWith('/welcome.html'))
    await page.bringToFront()
    expect(await waitForMarks(page, marked.length)).toEqual(marked)
  })
})
