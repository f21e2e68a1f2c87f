import { effect } from '@preact/signals'
import { render } from 'preact'
import '@/assets/styles/interface.css'
import '@/assets/styles/entries.css'
import '@/assets/styles/page-view.css'
import { applyHues } from '@/utils/colors'
import { currentLanguage, loadLanguage } from '@/utils/i18n'
import { onMessage } from '@/utils/messages'
import { PageContext } from './context'
import { PageView } from './PageView'
import { createPageStore } from './page-store'
import { createRememberedPlace } from './remembered-place'
import { activeTab, watchActiveTab } from './shown-tab'

/** How long the first drawing waits for the report, in milliseconds. */
const LONGEST_WAIT = 60

/** Draws popup or side panel for the tab that the reader has before them, and follows it. */
export async function showPage(surface: 'popup' | 'panel'): Promise<void> {
  const store = createPageStore()
  const remembered = createRememberedPlace()
  const tab = await activeTab()
  const report = tab && store.showTab(tab)
  // All at once; but a page that takes its time to answer does not keep the popup from opening.
  await Promise.all([
    store.loadSettings(new AbortController().signal).then(() => loadLanguage(store.settings.value.language)),
    tab && remembered.open(tab),
    Promise.race([report, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))]),
  ])
  document.documentElement.lang = currentLanguage()
  effect(() => applyHues(store.settings.value, document.documentElement.style))
  render(
    <PageContext.Provider value={{ store, remembered, surface }}>
      <PageView />
    </PageContext.Provider>,
    document.getElementById('app')!,
  )
  watchActiveTab(async (next) => {
    await remembered.open(next)
    await store.showTab(next)
  })
  // A reader script that has only now come to the tab says so by its count.
  onMessage('showCount', ({ sender }) => {
    if (sender.tab?.id === store.tab.value?.id) void store.refresh()
  })
}
