import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing'
import type { Correction } from '@/utils/corrections/correction'
import { pageKey } from '@/utils/corrections/page-key'
import {
  forgetAllCorrections,
  getCorrections,
  listCorrectedPages,
  MOST_PAGES,
  saveCorrections,
  watchCorrections,
} from '@/utils/corrections/store'

const page = { url: 'https://example.org/a', title: 'A' }
const correction: Correction = { kind: 'not-a-person', name: 'Camp Merrow' }
beforeEach(() => fakeBrowser.reset())

describe('corrections', () => {
  it('are kept for their page, however it was reached', async () => {
    await saveCorrections(page, [correction])
    expect(await getCorrections('https://example.org/a?utm_source=mail#comments')).toEqual([correction])
    expect(await getCorrections('https://example.org/b')).toEqual([])
  })

  it('are forgotten with the last one', async () => {
    await saveCorrections(page, [correction])
    await saveCorrections(page, [])
    expect(await browser.storage.local.get(null)).toEqual({})
  })

  it('are listed, the page corrected last first', async () => {
    vi.useFakeTimers()
    for (const name of ['a', 'b', 'c']) {
      vi.advanceTimersByTime(1000)
      await saveCorrections({ url: `https://example.org/${name}`, title: name }, [correction])
    }
    vi.useRealTimers()
    expect((await listCorrectedPages()).map(({ title }) => title)).toEqual(['c', 'b', 'a'])
  })

  it('are bounded: the page corrected longest ago goes first', async () => {
    vi.useFakeTimers()
    for (let i = 0; i <= MOST_PAGES; i++) {
      vi.advanceTimersByTime(1000)
      await saveCorrections({ url: `https://example.org/${i}`, title: String(i) }, [correction])
    }
    vi.useRealTimers()
    const pages = await listCorrectedPages()
    expect(pages.length).toBe(MOST_PAGES)
    expect(pages.at(-1)?.title).toBe('1')
  })

  it('that cannot be read are none, and do not hide the others', async () => {
    await browser.storage.local.set({
      'corrections:https://example.org/a': { title: 'A', savedAt: 1, corrections: [{ kind: 'unheard of' }] },
      'corrections:https://example.org/b': 'nonsense',
    })
    await saveCorrections({ url: 'https://example.org/c', title: 'C' }, [correction])
    expect(await getCorrections(page.url)).toEqual([])
    expect((await listCorrectedPages()).map(({ title }) => title)).toEqual(['C'])
  })

  it('can be forgotten all at once, and nothing else with them', async () => {
    await browser.storage.local.set({ other: 1 })
    await saveCorrections(page, [correction])
    await forgetAllCorrections()
    expect(await browser.storage.local.get(null)).toEqual({ other: 1 })
  })

  it('tell of changes until they are no longer watched', async () => {
    const watching = new AbortController()
    const changed = vi.fn()
    watchCorrections(changed, watching.signal)
    await saveCorrections(page, [correction])
    expect(changed).toHaveBeenCalledWith(['https://example.org/a'])
    watching.abort()
    await saveCorrections(page, [])
    expect(changed).toHaveBeenCalledTimes(1)
  })
})

describe('pageKey', () => {
  it.each([
    ['https://example.org/a#b', 'https://example.org/a'],
    ['https://example.org/a?id=3&utm_campaign=x&fbclid=y', 'https://example.org/a?id=3'],
    ['https://example.org/?utm_source=x', 'https://example.org/'],
    ['not an address', 'not an address'],
  ])('of %s is %s', (address, key) => {
    expect(pageKey(address)).toBe(key)
  })
})
