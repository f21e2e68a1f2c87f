import { formatNumber, t } from '@/utils/i18n'
import { LISTS, type ListName } from './remembered-place'

export const listLabel = (list: ListName): string =>
  t(({ sources: 'listSources', people: 'listPeople', numbers: 'listNumbers' } as const)[list])

interface TabsProps {
  selected: ListName
  counts: Record<ListName, number>
  onSelect(list: ListName): void
}

/** Which list is shown. Arrow keys go from tab to tab, Tab goes on to the list. */
export function Tabs({ selected, counts, onSelect }: TabsProps) {
  function onKeyDown(event: KeyboardEvent) {
    const at = LISTS.indexOf(selected)
    const next = { ArrowRight: at + 1, ArrowLeft: at + LISTS.length - 1, Home: 0, End: LISTS.length - 1 }[
      event.key
    ]
    if (next === undefined) return
    event.preventDefault()
    const list = LISTS[next % LISTS.length]!
    onSelect(list)
    document.getElementById(`tab-${list}`)?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label={t('lists')} onKeyDown={onKeyDown}>
      {LISTS.map((list) => (
        <button
          key={list}
          type="button"
          role="tab"
          id={`tab-${list}`}
          aria-selected={list === selected}
          aria-controls="list"
          tabIndex={list === selected ? 0 : -1}
          onClick={() => onSelect(list)}
        >
          {listLabel(list)} <span class="count">{formatNumber(counts[list])}</span>
        </button>
      ))}
    </div>
  )
}
