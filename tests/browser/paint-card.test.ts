import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  ask,
  buildOnce,
  type ChromiumWithExtension,
  clearStorage,
  type FirefoxWithExtension,
  launchChromium,
  launchFirefox,
  type PageServer,
  screenshot,
  servePages,
  storeSettings,
  waitForMarks,
  waitForState,
} from './support'

const CARD = '[data-sourcelight-card]'

let pages: PageServer
let page: Page
beforeAll(async () => {
  pages = await servePages()
})
afterAll(() => pages?.close())
afterEach(() => page?.close())

/** Lets the pointer rest on the first mark of a look, or on the words of a look without one. */
async function restOn(words: string): Promise<void> {
  const box = await page.evaluate((words) => {
    const walker = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode as Text
      const at = text.data.indexOf(words)
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(text, at)
      range.setEnd(text, at + words.length)
      range.startContainer.parentElement!.scrollIntoView({ block: 'center' })
      const { left, top, height } = range.getBoundingClientRect()
      return { x: left + 6, y: top + height / 2 }
    }
    throw new Error(`no "${words}" on the page`)
  }, words)
  await page.mouse.move(box.x, box.y)
  await page.mouse.move(box.x + 2, box.y)
}

const cardIsOpen = () => page.waitForSelector(CARD, { timeout: 10_000 })
const cardIsGone = () =>
  page.waitForFunction((card) => !document.querySelector(card), { timeout: 10_000 }, CARD)

describe('in Chromium', () => {
  let chromium: ChromiumWithExtension
  beforeAll(async () => {
    chromium = await launchChromium(buildOnce('chrome-mv3'))
  })
  afterAll(() => chromium?.close())
  beforeEach(async () => {
    await clearStorage(chromium)
    page = await chromium.browser.newPage()
  })

  /** What assistive technology finds in the card, whose shadow root is closed to the page. */
  async function cardText(): Promise<string> {
    const session = await page.createCDPSession()
    const { nodes } = await session.send('Accessibility.getFullAXTree')
    const dialog = nodes.find(({ role }) => role?.value === 'dialog')
    const inside = (id: string): string => {
      const node = nodes.find(({ nodeId }) => nodeId === id)
      return [node?.name?.value ?? '', ...(node?.childIds ?? []).map(inside)].join('\n')
    }
    return dialog ? inside(dialog.nodeId) : ''
  }

  it.each(['marks', 'highlights'])(
    'says why a place is marked when the pointer rests on it: %s',
    async (painter) => {
      await storeSettings(chromium, { settings: { version: 1, painter } })
      await page.goto(pages.url('looks/article.html'))
      await waitForState(chromium, 'article')
      if (painter === 'marks') await waitForMarks(page)
      else await page.waitForFunction(() => CSS.highlights.size > 1)
      await restOn('senior river official')
      await cardIsOpen()
      await screenshot(page, `paint/card-${painter}`)
      const text = await cardText()
      expect(text).toContain('senior river official')
      expect(text).toMatch(/name withheld/i)
      expect(text).toContain('because the inquiry is not closed')
      await page.keyboard.press('Escape')
      await cardIsGone()
    },
  )

  it('opens with the keyboard on it when the reader steps, and gives the keyboard back', async () => {
    await page.goto(pages.url('looks/article.html'))
    await waitForMarks(page)
    await page.focus('article p a')
    await ask(chromium, 'step', { direction: 'next' })
    await cardIsOpen()
    expect(await page.evaluate((card) => document.activeElement?.matches(card), CARD)).toBe(true)
    await page.keyboard.press('Escape')
    await cardIsGone()
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a')
  })

  it.each(['marks', 'highlights'])(
    'tells screen readers what is stepped to where there are no cards: %s',
    async (painter) => {
      await storeSettings(chromium, { settings: { version: 1, painter, cards: false } })
      await page.goto(pages.url('looks/article.html'))
      await waitForState(chromium, 'article')
      await page.waitForFunction(() => document.querySelector('mark') !== null || CSS.highlights.size > 1)
      const session = await page.createCDPSession()
      const said = async () => {
        const { nodes } = await session.send('Accessibility.getFullAXTree')
        const status = nodes.find(({ role }) => role?.value === 'status')
        return nodes.filter(({ parentId }) => parentId === status?.nodeId).map(({ name }) => name?.value)
      }
      await ask(chromium, 'step', { direction: 'next' })
      await expect.poll(said, { timeout: 5000 }).not.toEqual([])
      await ask(chromium, 'setPageOn', { on: false })
      expect(await page.$('[data-sourcelight-announcer]')).toBeNull()
    },
  )

  it('does not open when the reader wants no cards', async () => {
    await storeSettings(chromium, { settings: { version: 1, cards: false } })
    await page.goto(pages.url('looks/article.html'))
    await waitForMarks(page)
    await restOn('More than 340 boats')
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect(await page.$(CARD)).toBeNull()
  })
})

describe('in Firefox', () => {
  let firefox: FirefoxWithExtension
  beforeAll(async () => {
    firefox = await launchFirefox(buildOnce('firefox-mv3'))
  })
  afterAll(() => firefox?.close())

  it.each(['marks', 'highlights'])('marks are drawn and explained: %s', async (painter) => {
    const options = await firefox.openPage('options.html')
    await options.evaluate(
      (painter) => browser.storage.sync.set({ settings: { version: 1, painter } }),
      painter,
    )
    await options.close()
    page = await firefox.browser.newPage()
    await page.goto(pages.url('looks/article.html'))
    if (painter === 'marks') await waitForMarks(page)
    else await page.waitForFunction(() => CSS.highlights.size > 1)
    await restOn('senior river official')
    await cardIsOpen()
    await screenshot(page, `paint/firefox-${painter}`)
  })
})

declare const browser: { storage: { sync: { set(items: object): Promise<void> } } }
