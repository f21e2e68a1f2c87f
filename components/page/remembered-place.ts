import { signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import type { Sort } from '@/utils/sort-entries'

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

/** Keeps the reader's place for a tab and address until the browser closes, so that a popup reopens where it was. */
export function createRememberedPlace() {
  const place = signal<Place>(START)
  let key: string | null = null
  let address: string | undefined

  return {
    place,

    async open(tabId: number, url: string | undefined): Promise<void> {
      const next = `place:${tabId}`
      const stored = (await browser.storage.session.get(next))[next] as
        | { url?: string; place?: Place }
        | undefined
      key = next
      address = url
      place.value = stored?.place && stored.url === url ? { ...START, ...stored.place } : START
    },

    change(change: Partial<Place>): void {
      place.value = { ...place.value, ...change }
      // A failure costs the reader a scroll position, nothing more.
      if (key) browser.storage.session.set({ [key]: { url: address, place: place.value } }).catch(() => {})
    },
  }
}
