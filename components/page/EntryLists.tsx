import { useComputed } from '@preact/signals'
import { type Entry, isAmong } from '@/utils/entries'
import { plural, t } from '@/utils/i18n'
import { matches, sortEntries } from '@/utils/sort-entries'
import type { Summary } from '@/utils/summary'
import { usePage } from './context'
import { EntryItem } from './EntryItem'
import { useGrowingLimit } from './growing-limit'
import { ListTools } from './ListTools'
import { ScrolledList } from './ScrolledList'
import { Tabs } from './Tabs'

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
              isInView={isAmong(entry, store.inView.value)}
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

function numbersLine({ total, withSource }: Summary['numbers']): string {
  return plural('numbersLine', total, { withSource: plural('numbersWithSource', withSource) })
}
