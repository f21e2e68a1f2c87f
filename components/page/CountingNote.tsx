import { useEffect, useRef } from 'preact/hooks'
import { t } from '@/utils/i18n'
import { usePage } from './context'

/** How the figures come about, what the words mean, and why this page was taken for an article. */
export function CountingNote({ onClose }: { onClose(): void }) {
  const { store } = usePage()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const why = store.article.value?.why ?? []
  return (
    <main
      class="counting"
      aria-labelledby="counting-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onClose()
      }}
    >
      <h2 id="counting-title" ref={heading} tabIndex={-1}>
        {t('countingTitle')}
      </h2>
      <p>{t('countingQuotations')}</p>
      <p>{t('countingNames')}</p>
      <p>{t('countingGroups')}</p>
      <p>{t('countingNumbers')}</p>
      <p>{t('countingFound')}</p>
      {why.length > 0 && <p>{t('countingWhy', { why: why.join(', ') })}</p>}
      <button type="button" onClick={onClose}>
        {t('close')}
      </button>
    </main>
  )
}
