// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing'
import { PageView } from '@/components/page/PageView'
import { getCorrections, listCorrectedPages } from '@/utils/corrections/store'
import type { PageView as State } from '@/utils/page-view'
import { getSettings } from '@/utils/settings'
import { speak } from '../support/messages'
import { button, click, drawPage, enter, texts } from '../support/render'
import { SAMPLE_ANALYSIS, SAMPLE_REPORT } from '../support/sample-report'

const sendMessage = vi.hoisted(() => vi.fn())
vi.mock('@/utils/follow', () => ({ followTab: () => {} }))
vi.mock('@/utils/messages', () => ({ sendMessage, onMessage: () => {} }))
vi.mock('@/utils/reader-script', () => ({
  getTabReport: (tabId: number) => sendMessage('getReport', undefined, tabId),
}))

beforeAll(() => speak('en'))
beforeEach(() => {
  fakeBrowser.reset()
  browser.permissions = { contains: async () => true } as never
  sendMessage.mockReset()
  sendMessage.mockResolvedValue(SAMPLE_REPORT)
})

const draw = (view: State = SAMPLE_REPORT) => drawPage(<PageView />, view)
const reveals = () => sendMessage.mock.calls.filter(([type]) => type === 'reveal').map(([, data]) => data)

describe('an article', () => {
  it('is summed up in a sentence and in counts', () => {
    const { root } = draw()
    expect(root.querySelector('h1')?.textContent).toBe(SAMPLE_REPORT.title)
    expect(root.querySelector('.lead')?.textContent).toMatch(/^1 of 6 quotations \(17%\) comes from a person/)
    expect(texts(root, '.key li')).toEqual([
      '2 named people',
      '2 roles and institutions',
      '1 document',
      '1 partly named',
      '2 unnamed groups',
      '2 unnamed people',
      '1 name withheld',
    ])
    expect(root.querySelector('.page-footer [role=status]')?.textContent).toBe('14 findings')
  })

  it('has a bar whose segments are as wide as the counts', () => {
    const { root } = draw()
    const segments = [...root.querySelectorAll('.source-bar > svg > .segment')]
    const widths = segments.map((segment) => Number(segment.getAttribute('width')))
    expect(widths[0]! / widths[2]!).toBeCloseTo(2)
    expect(widths.reduce((sum, width) => sum + width, 0) + 2 * 6).toBeCloseTo(348)
  })

  it('says in each entry what the article says', () => {
    const { root } = draw()
    const [first] = [...root.querySelectorAll('.entry')]
    expect(first?.querySelector('.entry-name')?.textContent).toBe('a senior port official')
    expect(texts(first!, '.tag')).toEqual([
      'name withheld',
      'reason stated: because he was not authorised to speak to the press',
    ])
    expect(first?.querySelector('.entry-words')?.textContent).toMatch(/^“The quay walls .*go\.”$/)
  })

  it('does not take words of the page for markup', () => {
    const people = [{ ...SAMPLE_ANALYSIS.people[2]!, name: '<img src=x onerror=alert(1)>' }]
    const { root } = draw({
      ...SAMPLE_REPORT,
      title: '<b>x</b>',
      analysis: { ...SAMPLE_ANALYSIS, people, sources: [], quotes: [], numbers: [] },
    })
    expect(root.querySelector('img, h1 b')).toBeNull()
  })

  it('jumps to the first mention, then to the next, then round again', async () => {
    const { root } = draw()
    await click(root.querySelector('#tab-people'))
    const jump = () => click(root.querySelector('.entry-jump'))
    await jump()
    await jump()
    await jump()
    expect(reveals()).toEqual([0, 1, 0].map((place) => ({ findingId: 'person:2', place })))
  })

  it('steps in both directions', async () => {
    const { root } = draw()
    await click(root.querySelector('#tab-people'))
    await click(button(root, 'Previous mention: Mara Lindqvist'))
    expect(root.querySelector('.stepper span')?.textContent).toBe('2 of 2')
    await click(button(root, 'Next mention: Mara Lindqvist'))
    expect(root.querySelector('.stepper span')?.textContent).toBe('1 of 2')
    expect(reveals().map(({ place }) => place)).toEqual([1, 0])
  })

  it('shows the sentence of the mention at which it stands', async () => {
    const { root } = draw()
    await click(root.querySelector('#tab-people'))
    await click(button(root, 'Show the sentence: Mara Lindqvist'))
    expect(root.querySelector('blockquote')?.textContent).toMatch(
      /^The harbor of Vessmouth will close .* on Monday\.$/,
    )
    await click(button(root, 'Next mention: Mara Lindqvist'))
    expect(root.querySelector('blockquote mark')?.textContent).toBe('Lindqvist')
    await click(button(root, 'Show the sentence: Mara Lindqvist'))
    expect(root.querySelector('blockquote')).toBeNull()
  })

  it('is searched, and says how much is found', async () => {
    const { root } = draw()
    await enter(root.querySelector('input[type=search]'), 'quay')
    expect(texts(root, '.entry-name')).toEqual(['a senior port official'])
    expect(root.querySelector('.list-panel [role=status]')?.textContent).toBe('1 finding')
    await enter(root.querySelector('input[type=search]'), 'zeppelin')
    expect(root.querySelector('.nothing')?.textContent).toBe('Nothing here has these words.')
  })

  it('is put in another order', async () => {
    const { root } = draw()
    await enter(root.querySelector('.list-tools select'), 'most-quoted')
    expect(texts(root, '.entry-name')[0]).toBe('Peter Adeyemi')
    await enter(root.querySelector('.list-tools select'), 'text')
    expect(texts(root, '.entry-name')[0]).toBe('Mara Lindqvist')
  })

  it('goes from tab to tab by arrow keys', async () => {
    const { root } = draw()
    const press = (key: string) =>
      root
        .querySelector('[role=tablist]')!
        .dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    const selected = () => root.querySelector('[aria-selected=true]')?.id
    press('ArrowLeft')
    await vi.waitFor(() => expect(selected()).toBe('tab-numbers'))
    press('Home')
    await vi.waitFor(() => expect(selected()).toBe('tab-sources'))
    expect(document.activeElement?.id).toBe('tab-sources')
  })

  it('goes from entry to entry by arrow keys, from any of their buttons', () => {
    const { root } = draw()
    const jumps = [...root.querySelectorAll<HTMLElement>('.entry-jump')]
    root.querySelector<HTMLElement>('.entry-toggle')!.focus()
    const press = (key: string) =>
      document.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      )
    press('ArrowDown')
    expect(document.activeElement).toBe(jumps[1])
    press('ArrowUp')
    press('ArrowUp')
    expect(document.activeElement).toBe(jumps[0])
  })

  it('marks what is in view', async () => {
    const { root, store } = draw()
    store.inView.value = new Set(['source:s1'])
    await vi.waitFor(() =>
      expect(texts(root, '[data-in-view=true] .entry-name')).toEqual(['a senior port official']),
    )
    expect(root.querySelector('[data-in-view=true]')?.textContent).toContain('(in view)')
  })

  it('explains how it is counted, and closes on Escape', async () => {
    const { root } = draw()
    await click(button(root, 'how this is counted'))
    expect(document.activeElement?.textContent).toBe('How this is counted')
    expect(root.textContent).toContain('headline, byline, 7 paragraphs')
    root
      .querySelector('.counting')!
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    await vi.waitFor(() => expect(root.querySelector('.counting')).toBeNull())
  })

  it('is said to be cut when it was too long', () => {
    const { root } = draw({ ...SAMPLE_REPORT, truncated: true })
    expect(root.querySelector('.summary')?.textContent).toContain('It was read up to the limit')
  })

  it('in which nothing is found says so', () => {
    const analysis = { people: [], sources: [], quotes: [], numbers: [], quantities: [] }
    const { root } = draw({ ...SAMPLE_REPORT, analysis })
    expect(root.querySelector('.lead')?.textContent).toBe('Nothing was found in this article.')
    expect(root.querySelector('[role=tablist]')).toBeNull()
  })
})

describe('corrections', () => {
  const sent = () => sendMessage.mock.calls.findLast(([type]) => type === 'setCorrections')?.[1].corrections

  it('not a person', async () => {
    const { root, store } = draw()
    await click(root.querySelector('#tab-people'))
    await click(button(root, 'Show the sentence: Jonas'))
    await click(button(root, 'Not a person'))
    await vi.waitFor(() => expect(sent()).toEqual([{ kind: 'not-a-person', name: 'Jonas' }]))
    // The tab's address counts, not what the page's process says that it is.
    expect(await getCorrections(store.tab.value!.url!)).toEqual(sent())
    expect(await getCorrections(SAMPLE_REPORT.url)).toEqual([])
  })

  it('the same as another', async () => {
    const { root } = draw()
    await click(root.querySelector('#tab-people'))
    await click(button(root, 'Show the sentence: Jonas'))
    await click(button(root, /^Same as/))
    await enter(root.querySelector('.choice select'), 'Peter Adeyemi')
    await click(button(root, 'Correct'))
    await vi.waitFor(() =>
      expect(sent()).toEqual([{ kind: 'same', of: 'people', name: 'Peter Adeyemi', other: 'Jonas' }]),
    )
  })

  it('this source is named', async () => {
    const { root } = draw()
    await click(button(root, 'Show the sentence: a senior port official'))
    await click(button(root, /^This source is named/))
    await enter(root.querySelector('.choice select'), '')
    await click(button(root, 'Correct'))
    await vi.waitFor(() =>
      expect(sent()).toEqual([{ kind: 'named', source: 'a senior port official', person: null }]),
    )
  })

  it('can be taken back one by one', async () => {
    const corrections = [
      { kind: 'not-a-person' as const, name: 'Camp Merrow' },
      { kind: 'not-a-person' as const, name: 'Port Alder' },
    ]
    const { root } = draw({ ...SAMPLE_REPORT, corrections })
    expect(root.querySelector('.corrected summary')?.textContent).toBe('2 corrections by you')
    await click(root.querySelector('.corrected button'))
    await vi.waitFor(() => expect(sent()).toEqual([corrections[1]]))
  })

  it('are made and not kept when the storage is full, and the reader is told', async () => {
    const { root } = draw()
    await click(root.querySelector('#tab-people'))
    await click(button(root, 'Show the sentence: Jonas'))
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'))
    await click(button(root, 'Not a person'))
    await vi.waitFor(() => expect(sent()).toHaveLength(1))
    expect(root.querySelector('[role=alert]')?.textContent).toBe('This could not be saved: quota exceeded')
  })

  it('leave no trace of a private window', async () => {
    const { root, store } = draw()
    store.tab.value = { ...store.tab.value!, incognito: true }
    await click(root.querySelector('#tab-people'))
    await click(button(root, 'Show the sentence: Jonas'))
    await click(button(root, 'Not a person'))
    await vi.waitFor(() => expect(sent()).toHaveLength(1))
    expect(await listCorrectedPages()).toEqual([])
  })
})

describe('a page without summary', () => {
  it.each<[State, string, string | null]>([
    [{ state: 'reading' }, 'Reading the page…', null],
    [{ state: 'not-article', why: [] }, 'This does not look like a news article.', 'Highlight anyway'],
    [{ state: 'off', by: 'page' }, 'Switched off on this page.', 'Switch on for this page'],
    [{ state: 'off', by: 'site' }, 'Switched off on this site.', 'Switch on for this site'],
    [{ state: 'off', by: 'on-demand' }, 'Articles are read when you ask.', 'Read this page'],
    [{ state: 'other-language', language: 'sv' }, 'This article seems to be in Swedish.', 'Highlight anyway'],
    [
      { state: 'failed', message: 'out of memory' },
      'Something went wrong while reading this page.',
      'Try again',
    ],
    [{ state: 'restricted' }, 'Browsers let no extension run on this page.', null],
    [
      { state: 'withheld', origin: 'https://a/*' },
      'Your browser does not let Sourcelight read this site.',
      'Allow this site',
    ],
    [
      { state: 'withheld', origin: null },
      'Your browser does not let Sourcelight read this site.',
      'Allow all sites',
    ],
  ])('%j', (view, sentence, action) => {
    const { root } = draw(view)
    expect(root.querySelector('.lead')?.textContent).toBe(sentence)
    expect(texts(root, '.state button')).toEqual(action === null ? [] : [action])
  })

  it.each<[State, string]>([
    [{ state: 'not-article', why: [] }, 'Highlight anyway'],
    [{ state: 'off', by: 'page' }, 'Switch on for this page'],
    [{ state: 'failed', message: 'x' }, 'Try again'],
  ])('%j becomes an article at a click', async (view, action) => {
    const { root } = draw(view)
    await click(button(root, action))
    expect(sendMessage).toHaveBeenCalledWith('setPageOn', { on: true }, 7)
    await vi.waitFor(() => expect(root.querySelector('.summary')).not.toBeNull())
  })

  it('is switched on for its site in the settings', async () => {
    sendMessage.mockResolvedValue({ state: 'off', by: 'site' })
    const { root, store } = draw({ state: 'off', by: 'site' })
    await store.setSiteOn(false)
    expect((await getSettings()).sites.list).toEqual(['example.org'])
    await click(button(root, 'Switch on for this site'))
    await vi.waitFor(async () => expect((await getSettings()).sites.list).toEqual([]))
  })
})

describe('a page that is read because of a click only', () => {
  it('offers to allow its site', async () => {
    const request = vi.fn(async () => true)
    browser.permissions = { request, contains: async () => false } as never
    const { root, store } = draw()
    await store.refresh()
    await vi.waitFor(() => expect(root.querySelector('.access-hint')).not.toBeNull())
    await click(button(root, 'Allow this site'))
    expect(request).toHaveBeenCalledWith({ origins: ['https://www.example.org/*'] })
  })
})

describe('the switch of the page', () => {
  it('turns highlights off', async () => {
    sendMessage.mockResolvedValue({ state: 'off', by: 'page' })
    const { root } = draw()
    await click(root.querySelector('[role=switch]'))
    expect(sendMessage).toHaveBeenCalledWith('setPageOn', { on: false }, 7)
    await vi.waitFor(() =>
      expect(root.querySelector('.lead')?.textContent).toBe('Switched off on this page.'),
    )
  })
})
