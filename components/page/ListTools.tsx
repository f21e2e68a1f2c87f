import { t } from '@/utils/i18n'
import type { Sort } from '@/utils/sort-entries'
import type { ListName } from './remembered-place'

const SORTS_OF: Record<ListName, Sort[]> = {
  sources: ['unnamed-first', 'text', 'most-quoted'],
  people: ['text', 'most-quoted', 'most-mentioned'],
  numbers: ['text'],
}
const sortLabel = (sort: Sort): string =>
  t(
    (
      {
        'unnamed-first': 'sortUnnamedFirst',
        text: 'sortText',
        'most-quoted': 'sortMostQuoted',
        'most-mentioned': 'sortMostMentioned',
      } as const
    )[sort],
  )

interface ListToolsProps {
  list: ListName
  search: string
  sort: Sort
  onSearch(search: string): void
  onSort(sort: Sort): void
}

/** Search and order of a list. */
export function ListTools({ list, search, sort, onSearch, onSort }: ListToolsProps) {
  const sorts = SORTS_OF[list]
  return (
    <div class="list-tools">
      <input
        type="search"
        class="list-search"
        value={search}
        placeholder={t('search')}
        aria-label={t('search')}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
      {sorts.length > 1 && (
        <select
          value={sort}
          aria-label={t('sort')}
          onChange={(event) => onSort(event.currentTarget.value as Sort)}
        >
          {sorts.map((choice) => (
            <option key={choice} value={choice}>
              {sortLabel(choice)}
            </option>
          ))}
        </select>
      )}
    </div>
  )
}
