import { useSignal } from '@preact/signals'
import { t } from '@/utils/i18n'
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
  const isEmpty = entries && entries.sources.length + entries.people.length + entries.numbers.length === 0
  return (
    <div class="page-view" data-state={view.state}>
      <Header />
      {view.state !== 'article' ? (
        <StateMessage view={view} />
      ) : isEmpty ? (
        <main class="state">
          <p class="lead">{t('stateNothing')}</p>
          <p class="more">{t('stateNothingMore')}</p>
          <CorrectionList />
        </main>
      ) : (
        <main class="article">
          <Summary />
          <CorrectionList />
          {isCounting.value ? (
            <CountingNote
              onClose={() => {
                isCounting.value = false
              }}
            />
          ) : (
            <EntryLists />
          )}
        </main>
      )}
      <Footer
        isCountingOpen={isCounting.value}
        onCounting={() => {
          isCounting.value = !isCounting.value
        }}
      />
    </div>
  )
}
