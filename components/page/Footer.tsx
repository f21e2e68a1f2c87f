import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { browser } from 'wxt/browser'
import { download, fileName } from '@/utils/download'
import { toCsv } from '@/utils/export/csv'
import { toJson } from '@/utils/export/json'
import { toMarkdown } from '@/utils/export/markdown'
import { plural, t } from '@/utils/i18n'
import { usePage } from './context'
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

  async function copy() {
    if (!article) return
    await navigator.clipboard.writeText(toMarkdown(article, new Date()))
    done.value = t('copied')
  }
  return (
    <footer class="page-footer">
      {article && (
        <p>
          <span role="status">{plural('findings', store.findings.value)}</span>
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
          <IconButton label={t('openPanel')} onClick={() => openPanel()}>
            <path d="M2 3h12v10H2zM10 3v10" />
          </IconButton>
        )}
        <IconButton label={t('options')} onClick={() => browser.runtime.openOptionsPage()}>
          <path d="M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6" />
          <circle cx="10" cy="4.5" r="2" />
          <circle cx="6" cy="11.5" r="2" />
        </IconButton>
      </div>
      <p class="visually-hidden" role="status">
        {done.value}
      </p>
    </footer>
  )
}

interface IconButtonProps {
  label: string
  onClick(): void
  children: ComponentChildren
}

function IconButton({ label, onClick, children }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {children}
      </svg>
    </button>
  )
}
