import { correctionText } from '@/utils/correction-words'
import { plural, t } from '@/utils/i18n'
import { usePage } from './context'

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
