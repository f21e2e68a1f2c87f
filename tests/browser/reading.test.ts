import { describe, expect, it } from 'vitest'
import {
  ask,
  badgeText,
  clearStorage,
  domOf,
  markTexts,
  serveHtml,
  storeSettings,
  waitForMarks,
  waitForNoMarks,
  waitForState,
} from './support'
import { chromium, page, pages, useChromium } from './support/session'

const ARTICLE = 'articles/strait-toll.html'
const NUMBER = 'More than 1,200 lorries'

useChromium()

/** Opens a page of ours without the extension having touched it, and gives its DOM. */
async function untouchedDom(path: string) {
  await storeSettings(chromium, { settings: { version: 1, mode: 'on-demand' } })
  await page.goto(pages.url(path))
  const dom = await domOf(page)
  await clearStorage(chromium)
  return dom
}

describe('an article', () => {
  it('is highlighted as it opens, and its findings are counted on the toolbar button', async () => {
    await page.goto(pages.url(ARTICLE))
    expect(await waitForMarks(page)).toContain(NUMBER)
    const { analysis, why } = await waitForState(chromium, 'article')
    expect(analysis.numbers.length).toBeGreaterThan(3)
    expect(why).toContain('headline')
    expect(Number(await badgeText(chromium))).toBeGreaterThanOrEqual(analysis.numbers.length)
  })

  it('is as before after it was switched off, and highlighted again after it was switched on', async () => {
    const before = await untouchedDom(ARTICLE)
    await page.goto(pages.url(ARTICLE))
    const marked = await waitForMarks(page)
    expect((await ask(chromium, 'setPageOn', { on: false })).reply).toEqual({ state: 'off', by: 'page' })
    await waitForNoMarks(page)
    expect(await domOf(page)).toEqual(before)
    expect(await badgeText(chromium)).toBe('')

    await ask(chromium, 'setPageOn', { on: true })
    await waitForState(chromium, 'article')
    expect(await waitForMarks(page, marked.length)).toEqual(marked)
  })

  it('shows a change of the settings at once', async () => {
    await page.goto(pages.url(ARTICLE))
    await waitForMarks(page)
    const numbers = { on: false, color: null, underline: 'dotted' }
    await storeSettings(chromium, { settings: { version: 1, badge: false, categories: { numbers } } })
    await page.waitForFunction(
      (text) => !document.querySelector('article')?.innerHTML.includes(`>${text}<`),
      {},
      NUMBER,
    )
    expect(await markTexts(page)).not.toContain(NUMBER)
    await expect.poll(() => badgeText(chromium)).toBe('')

    await clearStorage(chromium)
    await expect.poll(() => markTexts(page)).toContain(NUMBER)
    await expect.poll(() => badgeText(chromium)).not.toBe('')
  })

  it('is highlighted when it comes late', async () => {
    await page.goto(pages.url('empty.html'))
    const html = await (await fetch(pages.url(ARTICLE))).text()
    await page.evaluate((html) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html')
      document.head.replaceChildren(...parsed.head.querySelectorAll('title, meta'))
      document.body.replaceChildren(...parsed.body.childNodes)
    }, html)
    expect(await waitForMarks(page)).toContain(NUMBER)
  })

  it('keeps its highlights when the page rewrites a paragraph', async () => {
    await page.goto(pages.url(ARTICLE))
    await waitForMarks(page)
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((p) =>
        p.textContent?.includes('1,200 lorries'),
      )
      paragraph!.textContent = 'About 900 buses were waiting at the terminal on Thursday.'
    })
    await page.waitForFunction(() =>
      [...document.querySelectorAll('mark')].some((mark) => mark.textContent === 'About 900 buses'),
    )
    expect(await markTexts(page)).not.toContain(NUMBER)
  })

  it('is highlighted again after it comes back from the back/forward cache', async () => {
    await page.goto(pages.url(ARTICLE))
    const marked = await waitForMarks(page)
    await page.goto(pages.url('empty.html'))
    await page.goBack()
    expect(await waitForMarks(page, marked.length)).toEqual(marked)
    await expect.poll(() => badgeText(chromium)).not.toBe('')
  })
})

describe('a page that is no article', () => {
  it.each(['front-page', 'search', 'shop', 'web-app'])('is left alone: %s', async (name) => {
    const before = await untouchedDom(`others/${name}.html`)
    await page.goto(pages.url(`others/${name}.html`))
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect((await ask(chromium, 'getReport')).error).toContain('Receiving end does not exist')
    expect(await domOf(page)).toEqual(before)
    expect(await badgeText(chromium)).toBe('')
  })
})

describe('a single-page app', () => {
  const open = (name: string) => page.click(`a[href="/spa/${name}"]`)

  it('is highlighted on its articles and restored when it moves on', async () => {
    await page.goto(pages.url('spa/'))
    await open('strait-toll')
    expect(await waitForMarks(page)).toContain(NUMBER)
    const first = await waitForState(chromium, 'article')

    await page.goBack()
    await waitForNoMarks(page)
    await waitForState(chromium, 'not-article')
    expect(await badgeText(chromium)).toBe('')

    await open('late-wages')
    await waitForMarks(page)
    const second = await waitForState(chromium, 'article')
    expect(second.text).not.toBe(first.text)
    expect(await markTexts(page)).not.toContain(NUMBER)
  })
})

describe('an article in another language', () => {
  it('is left alone, and highlighted when the reader asks for it', async () => {
    const paragraph =
      'Der Hafen bleibt in der kommenden Woche für alle Schiffe geschlossen, sagte die Ministerin am Montag vor der ' +
      'Presse. Mehr als 400 Arbeiter warten seit dem Streik auf ihren Lohn, und niemand weiß, wie es weitergeht.'
    const html = `<!doctype html><html lang="de"><head><title>Streik im Hafen</title>
      <meta property="og:type" content="article"><meta name="author" content="Jana Vogt"></head><body><article>
      <h1>Streik im Hafen geht weiter</h1><time datetime="2026-11-18">18. November</time>
      ${`<p>${paragraph}</p>`.repeat(12)}</article></body></html>`
    const server = await serveHtml({ 'streik.html': html })
    try {
      await page.goto(server.url('streik.html'))
      expect(await waitForState(chromium, 'other-language')).toEqual({
        state: 'other-language',
        language: 'de',
      })
      expect(await markTexts(page)).toEqual([])
      await ask(chromium, 'setPageOn', { on: true })
      await waitForState(chromium, 'article')
    } finally {
      await server.close()
    }
  })
})

describe('where the reader does not want it', () => {
  it('stays off on a site of the list, goes on when the site is taken out, and off again', async () => {
    await storeSettings(chromium, { sites: { mode: 'off-on', list: ['127.0.0.1'] } })
    await page.goto(pages.url(ARTICLE))
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(await markTexts(page)).toEqual([])
    await storeSettings(chromium, { sites: { mode: 'off-on', list: [] } })
    await waitForMarks(page)
    await storeSettings(chromium, { sites: { mode: 'only-on', list: ['example.org'] } })
    await waitForNoMarks(page)
    expect(await waitForState(chromium, 'off')).toEqual({ state: 'off', by: 'site' })
  })

  it('waits to be asked when it is to work on demand', async () => {
    await storeSettings(chromium, { settings: { version: 1, mode: 'on-demand' } })
    await page.goto(pages.url(ARTICLE))
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(await markTexts(page)).toEqual([])
  })
})
