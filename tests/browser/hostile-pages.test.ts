import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../scripts/root'
import {
  badgeText,
  domOf,
  extensionConsole,
  MARKS,
  serveHtml,
  waitForAllMarks,
  waitForMarks,
  waitForState,
} from './support'
import { chromium, page, pages, useChromium } from './support/session'

const ARTICLE = 'articles/late-wages.html'
const CARD = '[data-sourcelight-card]'

useChromium()

/** The article with something put into its head and around its body, on a server of its own. */
async function openChanged(change: { head?: string; before?: string; after?: string }): Promise<() => void> {
  const html = readFileSync(join(ROOT, 'tests/pages', ARTICLE), 'utf8')
  const server = await serveHtml({
    'page.html': html
      .replace('</head>', `${change.head ?? ''}</head>`)
      .replace('<body>', `<body>${change.before ?? ''}`)
      .replace('</body>', `${change.after ?? ''}</body>`),
  })
  await page.goto(server.url('page.html'))
  return () => void server.close()
}

/** What is marked on the article when nobody meddles. */
async function marksOfArticle(): Promise<string[]> {
  await page.goto(pages.url(ARTICLE))
  return waitForAllMarks(page)
}

async function restOnFirst(selector: string): Promise<void> {
  const target = (await page.$(selector))!
  await target.scrollIntoView()
  await target.hover()
}

describe('a page that wants to see what we know', () => {
  it('cannot open the card, neither as a shadow root nor as a custom element of its name', async () => {
    await page.goto(pages.url(ARTICLE))
    await waitForMarks(page)
    await restOnFirst(MARKS)
    const card = (await page.waitForSelector(CARD))!
    const seen = await card.evaluate((host) => {
      let define = 'possible'
      try {
        customElements.define(host.localName, class extends HTMLElement {})
      } catch (error) {
        define = (error as Error).name
      }
      return { root: host.shadowRoot, text: host.textContent, define }
    })
    // Only custom elements have internals, which give a closed shadow root away.
    expect(seen).toEqual({ root: null, text: '', define: 'SyntaxError' })
  })

  it('has no globals, events or files of ours', async () => {
    await page.evaluateOnNewDocument(() => {
      const events: string[] = []
      Object.assign(window, { events, before: Object.getOwnPropertyNames(window) })
      const { dispatchEvent } = EventTarget.prototype
      EventTarget.prototype.dispatchEvent = function (event) {
        events.push(event.type)
        return dispatchEvent.call(this, event)
      }
      addEventListener('message', ({ data }) => events.push(JSON.stringify(data)))
    })
    await page.goto(pages.url(ARTICLE))
    await waitForAllMarks(page)
    const seen = await page.evaluate(async (extension) => {
      const { before, events } = window as unknown as { before: string[]; events: string[] }
      const known = new Set([...before, 'before', 'events'])
      const globals = Object.getOwnPropertyNames(window).filter(
        // Those that are there for the test.
        (name) =>
          !known.has(name) &&
          !name.endsWith('__ariaQuerySelector') &&
          !name.endsWith('__ariaQuerySelectorAll'),
      )
      const files = await Promise.all(
        ['manifest.json', 'reader.js', 'popup.html', 'icon/16.png'].map((file) =>
          fetch(extension + file).then(
            () => file,
            () => null,
          ),
        ),
      )
      return { globals, events, files: files.filter((file) => file !== null) }
    }, chromium.url(''))
    expect(seen).toEqual({ globals: [], events: [], files: [] })
  })
})

describe('a page that has taken over its own process, and our script in it', () => {
  /** Sends a message from where our script on the page in front runs. */
  const send = async (message: object): Promise<unknown> =>
    (await chromium.worker()).evaluate(async (message) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      const [injected] = await chrome.scripting.executeScript({
        target: { tabId: tab!.id! },
        func: (message: unknown) => chrome.runtime.sendMessage(message),
        args: [message],
      })
      return injected!.result
    }, message)

  /** Reads `storage.local` from there. */
  const readStorage = async (): Promise<unknown> =>
    (await chromium.worker()).evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      const [injected] = await chrome.scripting.executeScript({
        target: { tabId: tab!.id! },
        func: () => chrome.storage.local.get().catch((error: unknown) => `${error}`),
      })
      return injected!.result
    })

  it('gets its own corrections and no others', async () => {
    const url = pages.url(ARTICLE)
    await page.goto(url)
    await waitForMarks(page)
    const corrections = [{ kind: 'not-a-person', name: 'Maya' }]
    await (await extensionConsole(chromium)).evaluate(
      (items) => chrome.storage.local.set(items),
      Object.fromEntries(
        [url, 'https://elsewhere.example/a'].map((url) => [
          `corrections:${url}`,
          { title: 'A page', savedAt: 1, corrections },
        ]),
      ),
    )
    const get = (url: string) => send({ type: 'getCorrections', data: { url } })
    expect(await get(url)).toEqual({ reply: corrections })
    expect(await get('https://elsewhere.example/a')).toEqual({ reply: [] })
    expect(await readStorage()).toContain('not allowed')
  })

  it.each([
    ['a text over the limit', 'analyse', { text: 'a '.repeat(1_000_001), anyLanguage: true }],
    ['a text that is none', 'analyse', { text: { length: 1 }, anyLanguage: true }],
    ['styles of its own', 'changeStyles', { before: null, now: { categories: '}*{' } }],
    ['a count that is none', 'showCount', { count: '<b>' }],
    ['a language that is a path', 'getCatalog', { language: '../../manifest' }],
  ])('is refused %s', async (_, type, data) => {
    await page.goto(pages.url(ARTICLE))
    await waitForMarks(page)
    expect(await send({ type, data })).toEqual({ error: expect.stringMatching(/^Invalid /) })
  })

  it('is not answered what only our own pages may ask', async () => {
    await page.goto(pages.url(ARTICLE))
    await waitForMarks(page)
    expect(await send({ type: 'getReport' })).toBeFalsy()
  })
})

describe('a page that wants to be seen otherwise', () => {
  it('forges marks, which have no card and count for nothing', async () => {
    const expected = await marksOfArticle()
    const { analysis } = await waitForState(chromium, 'article')
    const close = await openChanged({
      after: '<p id="forged"><mark data-sourcelight="person">Nobody</mark></p>',
    })
    await page.waitForFunction(
      (selector, count) => document.querySelectorAll(selector).length >= count,
      {},
      MARKS,
      expected.length,
    )
    expect((await waitForState(chromium, 'article')).analysis).toEqual(analysis)
    await restOnFirst('#forged')
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(await page.$(CARD)).toBeNull()
    close()
  })

  it('changes the language under us, in vain', async () => {
    const expected = await marksOfArticle()
    const close = await openChanged({
      head: `<script>
        const changed = []
        const change = (object, name, value) => { changed[changed.length] = [object, name, object[name]]; object[name] = value }
        const fail = () => { throw new Error('changed') }
        for (const { prototype } of [Array, String, Map, Set, Promise, Node, Element, Text, Range, CharacterData])
          for (const name of ['map', 'push', 'slice', 'get', 'then', 'splitText', 'replaceWith', 'attachShadow',
              'createElement', 'setStart', 'toJSON'])
            change(prototype, name, fail)
        for (const name of ['JSON', 'MutationObserver', 'chrome']) change(window, name, undefined)
        const restore = () => { for (const [object, name, value] of changed) object[name] = value }
      </script>`,
    })
    await expect.poll(() => badgeText(chromium), { timeout: 10_000 }).not.toBe('')
    await page.evaluate('restore()')
    expect(await waitForAllMarks(page)).toEqual(expected)
    close()
  })

  it('puts the article into a form whose fields are called like properties of elements', async () => {
    const expected = await marksOfArticle()
    // Those of real forms, and those on which a walk up the tree would never end.
    const names = 'id name title action method target children style hidden lang dir parentNode parentElement'
    const fields = names.split(' ').map((name) => `<input type="hidden" name="${name}">`)
    const close = await openChanged({ before: `<form>${fields.join('')}`, after: '</form>' })
    expect(await waitForAllMarks(page)).toEqual(expected)
    close()
  })

  it('is read as text where its words look like markup', async () => {
    const words = '<img src=x onerror="document.title=`run`"><script>document.title=`run`</script>'
    const escaped = words.replaceAll('<', '&lt;')
    const close = await openChanged({
      head: `<script>document.title = ${JSON.stringify(words.replaceAll('</', '<\\/'))}</script>`,
      before: `<h1>${escaped}</h1><p>“${escaped} is all we have,” said Mara Lind ${escaped} of the harbor on Monday.</p>`,
    })
    await waitForMarks(page)
    const before = await domOf(page)
    const popup = await chromium.openPopup(page)
    await popup.waitForSelector('[data-state="article"] .entry')
    expect(await popup.$$eval('img, script:not([src]), style', ({ length }) => length)).toBe(0)
    expect((await domOf(page)).html).toBe(before.html)
    await popup.close()
    close()
  })
})
