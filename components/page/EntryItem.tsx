import type { Entry } from '@/utils/entries'
import { entryDetails, entryTags } from '@/utils/entry-words'
import { t } from '@/utils/i18n'
import { EntryDetails } from './EntryDetails'
import { Stepper } from './Stepper'

export interface EntryItemProps {
  entry: Entry
  isOpen: boolean
  isInView: boolean
  /** The stop at which the stepper stands; null before the first jump. */
  stop: number | null
  onStep(entry: Entry, stop: number): void
  onToggle(entry: Entry): void
}

/** One entry of a list. All of it jumps to the page, first to the first mention and then to the next. */
export function EntryItem(props: EntryItemProps) {
  const { entry, isOpen, isInView, stop, onStep, onToggle } = props
  const at = stop ?? 0
  const detailsId = `details-${entry.id}`
  return (
    <li
      class="entry"
      data-look={entry.look}
      data-in-view={isInView}
      data-open={isOpen}
      data-steps={entry.stops.length > 1}
    >
      <button
        type="button"
        class="entry-jump"
        onClick={() => onStep(entry, stop === null ? 0 : (stop + 1) % entry.stops.length)}
      >
        <span class="entry-name">{entry.title}</span>
        {isInView && <span class="visually-hidden">{t('inView')}</span>}
        <About entry={entry} />
        {entry.of === 'source' && entry.words && (
          <span class="entry-words">
            {entry.words.quoted ? t('quoted', { words: entry.words.text }) : entry.words.text}
          </span>
        )}
      </button>
      <div class="entry-tools">
        {entry.stops.length > 1 && (
          <Stepper
            of={entry.title}
            at={at}
            stops={entry.stops.length}
            onStep={(next) => onStep(entry, next)}
          />
        )}
        <button
          type="button"
          class="entry-toggle"
          aria-expanded={isOpen}
          aria-controls={detailsId}
          aria-label={t('showSentence', { name: entry.title })}
          onClick={() => onToggle(entry)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 6l4 4 4-4" />
          </svg>
        </button>
      </div>
      {isOpen && <EntryDetails id={detailsId} entry={entry} at={at} />}
    </li>
  )
}

/** What an entry is, in small labels, and what else there is to say: short things first, a stated reason last. */
function About({ entry }: { entry: Entry }) {
  const [first, ...others] = entryTags(entry)
  const details = entryDetails(entry)
  return (
    <span class="entry-about">
      {first && <span class="tag">{first}</span>}
      {details && <span class="entry-meta">{details}</span>}
      {others.map((tag) => (
        <span key={tag} class="tag">
          {tag}
        </span>
      ))}
    </span>
  )
}
