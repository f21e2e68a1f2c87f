import { useSignal } from '@preact/signals'
import { browser } from 'wxt/browser'
import { toCsv } from '@/utils/export/csv'
import { toJson } from '@/utils/export/json'
import { toMarkdown } from '@/utils/export/markdown'
import { plural, t } from '@/utils/i18n'
import { usePage } from './context'
import { download, fileName } from './download'
import { canOpenPanel, openPanel } from './open-panel'

interface FooterProps {
  isCountingOpen: boolean
  onCounting(): void
}

/** Totals, how they were counted, and what can be taken away from here. */
export function Footer({ isCountingOpen, onCounting }: FooterProps) {
  const { store, surface } = usePage()
  const done = useSignal('')
  const article = store.article.value
  const entries = store.entries.value
  const total = entries ? entries.sources.length + entries.people.length + entries.numbers.length : 0

  async function copy() {
    if (!article) return
    await navigator.clipboard.writeText(toMarkdown(article, new Date()))
    done.value = t('copied')
  }
  return (
    <footer class="page-footer">
      {article && (
        <p>
          <span role="status">{plural('findings', total)}</span>
          {' · '}
          <button type="button" class="link" aria-expanded={isCountingOpen} onClick={onCounting}>
            {t('howCounted')}
          </button>
        </p>
      )}
      <div class="actions">
        {article && (
          <>
            <button type="button" class="link" title={t('copyTitle')} onClick={copy}>
              {done.value || t('copy')}
            </button>
            <button
              type="button"
              class="link"
              title={t('jsonTitle')}
              onClick={() =>
                download(fileName(article.title, 'json'), 'application/json', toJson(article, new Date()))
              }
            >
              JSON
            </button>
            <button
              type="button"
              class="link"
              title={t('csvTitle')}
              onClick={() => download(fileName(article.title, 'csv'), 'text/csv', toCsv(article))}
            >
              CSV
            </button>
          </>
        )}
        {surface === 'popup' && canOpenPanel() && (
          <button type="button" class="link" onClick={() => openPanel()}>
            {t('openPanel')}
          </button>
        )}
        <button type="button" class="link" onClick={() => browser.runtime.openOptionsPage()}>
          {t('options')}
        </button>
      </div>
      <p class="visually-hidden" role="status">
        {done.value}
      </p>
    </footer>
  )
}
