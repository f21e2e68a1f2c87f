import { signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import type { Sort } from '@/utils/sort-entries'
import type { ShownTab } from './page-store'

export const LISTS = ['sources', 'people', 'numbers'] as const
export type ListName = (typeof LISTS)[number]

/** Where a reader is in the view of one page. */
interface Place {
  list: ListName
  search: string
  sort: Record<ListName, Sort>
  /** Entries that are open. */
  open: string[]
  /** The stop at which an entry's stepper stands; entries never stepped through are not in it. */
  stops: Record<string, number>
  scroll: number
}

const START: Place = {
  list: 'sources',
  search: '',
  sort: { sources: 'unnamed-first', people: 'text', numbers: 'text' },
  open: [],
  stops: {},
  scroll: 0,
}

export type RememberedPlace = ReturnType<typeof createRememberedPlace>

/**
 * Keeps the reader's place for a tab and address until the browser closes, so that a popup reopens where it was;
 * nothing is kept of private windows.
 */
export function createRememberedPlace() {
  const place = signal<Place>(START)
  let key: string | null = null
  let address: string | undefined

  return {
    place,

    async open({ id, url, incognito }: Pick<ShownTab, 'id' | 'url' | 'incognito'>): Promise<void> {
      key = incognito ? null : `place:${id}`
      address = url
      const stored = key === null ? undefined : (await browser.storage.session.get(key))[key]
      const { url: storedUrl, place: storedPlace } = (stored ?? {}) as { url?: string; place?: Place }
      place.value = storedPlace && storedUrl === url ? { ...START, ...storedPlace } : START
    },

    change(change: Partial<Place>): void {
      place.value = { ...place.value, ...change }
      // A failure costs the reader a scroll position, nothing more.
      if (key) browser.storage.session.set({ [key]: { url: address, place: place.value } }).catch(() => {})
    },
  }
}
