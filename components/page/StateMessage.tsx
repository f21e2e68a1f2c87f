import type { ComponentChildren } from 'preact'
import { languageName, t } from '@/utils/i18n'
import type { PageView } from '@/utils/page-view'
import { usePage } from './context'

/** What stands where the summary would, when there is no article to sum up: a sentence and at most one button. */
export function StateMessage({ view }: { view: Exclude<PageView, { state: 'article' }> }) {
  const { store } = usePage()
  const turnOn = () => store.setPageOn(true)
  switch (view.state) {
    case 'loading':
      return null
    case 'reading':
      return <Message lead={t('stateReading')} busy />
    case 'not-article':
      return (
        <Message lead={t('stateNotArticle')} more={t('stateNotArticleMore')}>
          <button type="button" class="primary" onClick={turnOn}>
            {t('highlightAnyway')}
          </button>
        </Message>
      )
    case 'off':
      return <Off by={view.by} />
    case 'other-language':
      return (
        <Message
          lead={t('stateOtherLanguage', { language: languageName(view.language) })}
          more={t('stateOtherLanguageMore')}
        >
          <button type="button" class="primary" onClick={turnOn}>
            {t('highlightAnyway')}
          </button>
        </Message>
      )
    case 'failed':
      return (
        <Message lead={t('stateFailed')} more={t('stateFailedMore', { message: view.message })}>
          <button type="button" class="primary" onClick={turnOn}>
            {t('tryAgain')}
          </button>
        </Message>
      )
    case 'restricted':
      return <Message lead={t('stateRestricted')} more={t('stateRestrictedMore')} />
    case 'withheld':
      return (
        <Message lead={t('stateWithheld')} more={t('stateWithheldMore')}>
          <button type="button" class="primary" onClick={() => store.allowSite()}>
            {view.origin === null ? t('allowSites') : t('allowSite')}
          </button>
        </Message>
      )
  }
}

function Off({ by }: { by: 'page' | 'site' | 'on-demand' }) {
  const { store } = usePage()
  if (by === 'site')
    return (
      <Message lead={t('stateOffSite')} more={t('stateOffSiteMore')}>
        <button type="button" class="primary" onClick={() => store.setSiteOn(true)}>
          {t('turnOnSite')}
        </button>
      </Message>
    )
  const isOnDemand = by === 'on-demand'
  return (
    <Message lead={isOnDemand ? t('stateOnDemand') : t('stateOffPage')}>
      <button type="button" class="primary" onClick={() => store.setPageOn(true)}>
        {isOnDemand ? t('readPage') : t('turnOnPage')}
      </button>
    </Message>
  )
}

interface MessageProps {
  lead: string
  more?: string
  busy?: boolean
  children?: ComponentChildren
}

function Message({ lead, more, busy, children }: MessageProps) {
  return (
    <main class="state" aria-busy={busy}>
      <p class="lead" role="status">
        {lead}
      </p>
      {busy && <div class="progress" aria-hidden="true" />}
      {more && <p class="more">{more}</p>}
      {children}
    </main>
  )
}
