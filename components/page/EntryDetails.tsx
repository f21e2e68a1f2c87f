import type { Entry } from '@/utils/entries'
import { t } from '@/utils/i18n'
import { sentenceAround } from '@/utils/sentence-around'
import { CorrectionTools } from './CorrectionTools'
import { usePage } from './context'

/** What an open entry adds: the sentence on the page, what the text says about the source, and corrections. */
export function EntryDetails({ id, entry, at }: { id: string; entry: Entry; at: number }) {
  const { store } = usePage()
  const article = store.article.value
  const place = entry.places[entry.stops[at] ?? 0]
  if (!article || !place) return null
  const { before, words, after } = sentenceAround(article.text, place)
  return (
    <div class="entry-details" id={id}>
      <blockquote>
        {before}
        <mark>{words}</mark>
        {after}
      </blockquote>
      {entry.of === 'source' && (
        <dl>
          {entry.reason !== null && (
            <div>
              <dt>{t('detailReason')}</dt>
              <dd>{entry.reason}</dd>
            </div>
          )}
          {entry.knowledge !== null && (
            <div>
              <dt>{t('detailKnowledge')}</dt>
              <dd>{entry.knowledge}</dd>
            </div>
          )}
        </dl>
      )}
      <CorrectionTools entry={entry} />
    </div>
  )
}
