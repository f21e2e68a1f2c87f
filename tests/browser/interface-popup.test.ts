import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { speakerGroup, summarize } from '../../utils/summary'
import { badgeText, storeSettings, waitForMarks, waitForNoMarks, waitForState } from './support'
import { chromium, page, pages, useChromium } from './support/session'

const ARTICLES = [
  'articles/strait-toll.html',
  'articles/late-wages.html',
  'articles/translated-dam.html',
  'summaries/harbor.html',
  'summaries/night-bus.html',
]
const ARTICLE = ARTICLES[0]!

useChromium({ defaultViewport: { width: 1000, height: 700 } })

/** Opens the popup over a page and waits until it shows a state. */
async function openPopup(state = 'article'): Promise<Page> {
  const popup = await chromium.openPopup(page)
  await popup.waitForSelector(`.page-view[data-state="${state}"]`)
  return popup
}

async function openArticle(path = ARTICLE): Promise<Page> {
  await page.goto(pages.url(path))
  await waitForMarks(page)
  return openPopup()
}

const texts = (popup: Page, selector: string) =>
  popup.$$eval(selector, (elements) => elements.map(({ textContent }) => textContent ?? ''))
const text = async (popup: Page, selector: string) => (await texts(popup, selector)).join('\n')
const scrollY = () => page.evaluate(() => window.scrollY)

/** Presses the button of a name, as `aria-label` or in words. */
async function press(popup: Page, name: string): Promise<void> {
  const button = await popup.waitForSelector(`::-p-aria([name="${name}"][role="button"])`)
  await button!.click()
}

describe('the popup over an article', () => {
  it.each(ARTICLES)('shows the figures of the analysis: %s', async (path) => {
    const popup = await openArticle(path)
    const report = await waitForState(chromium, 'article')
    const { sources, quotations } = summarize(report.analysis, report.text)
    const shown = (await texts(popup, '.key b')).map(Number)
    expect(shown).toEqual(Object.values(sources).filter((count) => count > 0))
    expect(await text(popup, '.lead')).toMatch(new RegExp(`\\b${quotations.total} quotations\\b`))

    const { people, numbers, sources: all } = report.analysis
    expect((await texts(popup, '.tabs .count')).map(Number)).toEqual([
      all.length,
      people.length,
      numbers.length,
    ])
    expect(await text(popup, '.page-footer span[role=status]')).toBe(`${await badgeText(chromium)} findings`)
    const withheld = report.analysis.sources.filter((source: never) => speakerGroup(source) === 'withheld')
    expect(await popup.$$eval('.entry[data-look=withheld]', ({ length }) => length)).toBe(withheld.length)
  })

  it('scrolls the page to an entry, and to the next mention after', async () => {
    const popup = await openArticle()
    await popup.click('#tab-people')
    const last = (await popup.$$('.entry:has(.stepper) .entry-jump')).at(-1)!
    await last.click()
    await page.waitForFunction(() => window.scrollY > 0)
    const first = await scrollY()
    await last.click()
    await page.waitForFunction((before) => window.scrollY !== before, {}, first)
  })

  it('is where it was when it is opened again', async () => {
    const popup = await openArticle()
    await popup.click('#tab-numbers')
    await popup.click('.entry-toggle')
    await popup.waitForSelector('.entry-details')
    await popup.close()
    const again = await openPopup()
    expect(await text(again, '[aria-selected=true]')).toContain('Numbers')
    expect(await again.$('.entry-details')).not.toBeNull()
  })

  it('switches the page off and on again', async () => {
    const popup = await openArticle()
    await popup.click('.page-title [role=switch]')
    await popup.waitForSelector('.page-view[data-state="off"]')
    await waitForNoMarks(page)
    await press(popup, 'Switch on for this page')
    await popup.waitForSelector('.page-view[data-state="article"]')
    await waitForMarks(page)
  })

  it('switches the site off, and lists it in the settings', async () => {
    const popup = await openArticle()
    await popup.click('.page-site [role=switch]')
    await popup.waitForSelector('.page-view[data-state="off"]')
    await waitForNoMarks(page)
    const stored = await (await chromium.worker()).evaluate('chrome.storage.sync.get("sites")')
    expect(stored).toEqual({ sites: { mode: 'off-on', list: ['127.0.0.1'] } })
    await press(popup, 'Switch on for this site')
    await popup.waitForSelector('.page-view[data-state="article"]')
  })

  it('applies a correction to the list and to the page at once, keeps it, and takes it back', async () => {
    const popup = await openArticle()
    await popup.click('#tab-people')
    const name = (await texts(popup, '.entry-name'))[0]!
    const marked = () => page.$$eval('mark[data-sourcelight]', (marks) => marks.map((it) => it.textContent))
    expect(await marked()).toContain(name)

    await press(popup, `Show the sentence: ${name}`)
    await press(popup, 'Not a person')
    await popup.waitForSelector('.corrected')
    expect(await texts(popup, '.entry-name')).not.toContain(name)
    await page.waitForFunction(
      (name) =>
        ![...document.querySelectorAll('mark[data-sourcelight]')].some((it) => it.textContent === name),
      {},
      name,
    )

    await popup.close()
    await page.reload()
    await waitForMarks(page)
    const again = await openPopup()
    expect(await texts(again, '.entry-name')).not.toContain(name)
    await again.click('.corrected summary')
    await press(again, 'Take back')
    await again.waitForFunction(() => !document.querySelector('.corrected'))
    expect(await texts(again, '.entry-name')).toContain(name)
  })

  it('copies the summary as Markdown', async () => {
    await chromium.browser.defaultBrowserContext().overridePermissions(chromium.url(''), ['clipboard-read'])
    const popup = await openArticle()
    await press(popup, 'Copy')
    await popup.waitForFunction(() => document.querySelector('.actions')?.textContent?.includes('Copied'))
    const copied = await popup.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/^# .+\n\n<http:\/\/127\.0\.0\.1/)
    expect(copied).toContain('## Sources')
  })

  it('is all there by keyboard', async () => {
    const popup = await openArticle()
    const seen: string[] = []
    for (let i = 0; i < 14; i++) {
      await popup.keyboard.press('Tab')
      seen.push(
        await popup.evaluate(() => {
          const { activeElement: at } = document
          return at?.id || at?.className || at?.getAttribute('role') || ''
        }),
      )
    }
    expect(seen.slice(0, 3)).toEqual(['switch', 'switch', 'tab-sources'])
    expect(seen).toContain('list-search')
    expect(seen).toContain('entry-jump')
    expect(seen).toContain('entry-toggle')
  })
})

describe('the popup over other pages', () => {
  it('reads a page that is no article when asked to', async () => {
    await page.goto(pages.url('others/front-page.html'))
    const popup = await openPopup('not-article')
    await press(popup, 'Highlight anyway')
    await popup.waitForSelector('.page-view:is([data-state="article"], [data-state="empty"])')
  })

  it('says where no extension may run', async () => {
    await page.goto('chrome://version')
    const popup = await openPopup('restricted')
    expect(await text(popup, '.lead')).toBe('Browsers let no extension run on this page.')
  })

  it('reads an article on demand', async () => {
    await storeSettings(chromium, { settings: { version: 1, mode: 'on-demand' } })
    await page.goto(pages.url(ARTICLE))
    const popup = await openPopup('off')
    await press(popup, 'Read this page')
    await popup.waitForSelector('.page-view[data-state="article"]')
    expect((await waitForMarks(page)).length).toBeGreaterThan(0)
  })
})
