import { useSignal } from '@preact/signals'
import { t } from '@/utils/i18n'
import type { PageView as PageViewState } from '@/utils/page-view'
import { AccessHint } from './AccessHint'
import { CorrectionList } from './CorrectionList'
import { CountingNote } from './CountingNote'
import { usePage } from './context'
import { EntryLists } from './EntryLists'
import { Footer } from './Footer'
import { Header } from './Header'
import { StateMessage } from './StateMessage'
import { Summary } from './Summary'

/** The page in view: what popup and side panel show. */
export function PageView() {
  const { store } = usePage()
  const isCounting = useSignal(false)
  const view = store.view.value
  const entries = store.entries.value
  const isEmpty =
    entries !== null && entries.sources.length + entries.people.length + entries.numbers.length === 0
  const setCounting = (open: boolean) => {
    isCounting.value = open
  }
  return (
    <div class="page-view" data-state={isEmpty ? 'empty' : view.state}>
      <Header />
      <AccessHint />
      {store.notice.value && (
        <p class="page-notice" role="alert">
          {store.notice.value}
        </p>
      )}
      {isCounting.value && view.state === 'article' ? (
        <CountingNote onClose={() => setCounting(false)} />
      ) : (
        <Content view={view} isEmpty={isEmpty} />
      )}
      <Footer isCountingOpen={isCounting.value} onCounting={() => setCounting(!isCounting.value)} />
    </div>
  )
}

function Content({ view, isEmpty }: { view: PageViewState; isEmpty: boolean }) {
  if (view.state !== 'article') return <StateMessage view={view} />
  if (isEmpty) {
    return (
      <main class="state">
        <p class="lead">{t('stateNothing')}</p>
        <p class="more">{t('stateNothingMore')}</p>
        <CorrectionList />
      </main>
    )
  }
  return (
    <main class="article">
      <Summary />
      <CorrectionList />
      <EntryLists />
    </main>
  )
}
