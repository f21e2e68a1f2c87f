import { useComputed } from '@preact/signals'
import type { ComponentChildren, TargetedKeyboardEvent } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Entry } from '@/utils/entries'
import { plural, t } from '@/utils/i18n'
import { matches, sortEntries } from '@/utils/sort-entries'
import type { Summary } from '@/utils/summary'
import { usePage } from './context'
import { EntryItem } from './EntryItem'
import { ListTools } from './ListTools'
import type { ListName } from './remembered-place'
import { listLabel, Tabs } from './Tabs'

/** The lists of an article: sources, people, numbers, with search and order. */
export function EntryLists() {
  const { store, remembered } = usePage()
  const { place } = remembered
  const entries = store.entries.value!
  const { list, search, sort, open, stops } = place.value
  const shown = useComputed(() => {
    const all: Entry[] = store.entries.value?.[place.value.list] ?? []
    const found = place.value.search.trim() ? all.filter((entry) => matches(entry, place.value.search)) : all
    return sortEntries(found, place.value.sort[place.value.list])
  })
  const counts = {
    sources: entries.sources.length,
    people: entries.people.length,
    numbers: entries.numbers.length,
  }

  const limit = useGrowingLimit(list, place.value.scroll > 0)

  function step(entry: Entry, stop: number) {
    remembered.change({ stops: { ...place.value.stops, [entry.id]: stop } })
    void store.reveal(entry, entry.stops[stop] ?? 0)
  }
  function toggle({ id }: Entry) {
    const { open } = place.value
    remembered.change({ open: open.includes(id) ? open.filter((other) => other !== id) : [...open, id] })
  }

  return (
    <>
      <Tabs
        selected={list}
        counts={counts}
        onSelect={(next) => remembered.change({ list: next, scroll: 0 })}
      />
      <section class="list-panel" role="tabpanel" id="list" aria-labelledby={`tab-${list}`}>
        {list === 'numbers' && counts.numbers > 0 && (
          <p class="list-note">{numbersLine(store.summary.value!.numbers)}</p>
        )}
        {counts[list] > 4 && (
          <ListTools
            list={list}
            search={search}
            sort={sort[list]}
            onSearch={(search) => remembered.change({ search })}
            onSort={(next) => remembered.change({ sort: { ...sort, [list]: next } })}
          />
        )}
        <ScrolledList list={list}>
          {shown.value.slice(0, limit).map((entry) => (
            <EntryItem
              key={entry.id}
              entry={entry}
              isOpen={open.includes(entry.id)}
              isInView={store.inView.value.has(entry.finding)}
              stop={stops[entry.id] ?? null}
              onStep={step}
              onToggle={toggle}
            />
          ))}
        </ScrolledList>
        {shown.value.length === 0 && <p class="nothing">{search ? t('nothingFits') : t('nothingInList')}</p>}
        <p class="visually-hidden" role="status">
          {search && plural('findings', shown.value.length)}
        </p>
      </section>
    </>
  )
}

/** Entries that a popup can show at once, and some more. */
const FIRST_ENTRIES = 16

/**
 * How many entries of a list to draw: what can be seen at first, all of it in the frame after.
 *
 * @param atOnce draws all from the start, as for a list that is to be scrolled to where it was left
 */
function useGrowingLimit(list: ListName, atOnce: boolean): number {
  const [drawn, setDrawn] = useState<ListName | null>(atOnce ? list : null)
  useEffect(() => {
    if (drawn === list) return
    const frame = requestAnimationFrame(() => setTimeout(() => setDrawn(list)))
    return () => cancelAnimationFrame(frame)
  }, [list, drawn])
  return drawn === list ? Number.POSITIVE_INFINITY : FIRST_ENTRIES
}

/** Arrow keys go from entry to entry, past their smaller buttons. */
function moveBetweenEntries(event: TargetedKeyboardEvent<HTMLUListElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const { activeElement } = document
  if (step === undefined || !(activeElement instanceof HTMLButtonElement)) return
  const entries = [...event.currentTarget.children]
  const at = entries.findIndex((entry) => entry.contains(activeElement))
  const next = entries[at + step]?.querySelector<HTMLElement>('.entry-jump')
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** The list itself; it comes back where the reader left it. */
function ScrolledList({ list, children }: { list: ListName; children: ComponentChildren }) {
  const { remembered } = usePage()
  const element = useRef<HTMLUListElement>(null)
  useLayoutEffect(() => {
    if (element.current) element.current.scrollTop = remembered.place.value.scroll
  }, [list])
  return (
    <ul
      ref={element}
      class="entries"
      aria-label={listLabel(list)}
      onKeyDown={moveBetweenEntries}
      onScrollEnd={(event) => remembered.change({ scroll: event.currentTarget.scrollTop })}
    >
      {children}
    </ul>
  )
}

function numbersLine({ total, withSource }: Summary['numbers']): string {
  return plural('numbersLine', total, { withSource: plural('numbersWithSource', withSource) })
}
