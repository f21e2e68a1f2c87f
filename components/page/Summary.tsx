import { t } from '@/utils/i18n'
import { leadSentence } from '@/utils/lead-sentence'
import { RichText } from '../RichText'
import { usePage } from './context'
import { SourceBar } from './SourceBar'

/** The article in five seconds: the sentence that matters, who speaks, and what else was found. */
export function Summary() {
  const { store } = usePage()
  const summary = store.summary.value!
  const article = store.article.value!
  return (
    <div class="summary">
      <p class="lead">
        <RichText text={leadSentence(summary)} />
      </p>
      <SourceBar sources={summary.sources} />
      {article.truncated && <p class="more">{t('truncated')}</p>}
    </div>
  )
}
