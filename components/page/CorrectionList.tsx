import type { Correction } from '@/utils/corrections/correction'
import { plural, t } from '@/utils/i18n'
import { usePage } from './context'

/** A correction in words. */
export function correctionText(correction: Correction): string {
  switch (correction.kind) {
    case 'not-a-person':
      return t('correctedNotPerson', { name: correction.name })
    case 'same':
      return t('correctedSame', { name: correction.name, other: correction.other })
    case 'named':
      return correction.person === null
        ? t('correctedNamed', { source: correction.source })
        : t('correctedNamedAs', { source: correction.source, person: correction.person })
  }
}

/** What the reader corrected on this page, each with a way back. */
export function CorrectionList() {
  const { store } = usePage()
  const corrections = store.article.value?.corrections ?? []
  if (corrections.length === 0) return null
  return (
    <details class="corrected">
      <summary>{plural('corrections', corrections.length)}</summary>
      <ul>
        {corrections.map((correction, index) => (
          <li key={JSON.stringify(correction)}>
            {correctionText(correction)}
            <button
              type="button"
              class="link"
              onClick={() => store.correct(corrections.filter((_, at) => at !== index))}
            >
              {t('takeBack')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
