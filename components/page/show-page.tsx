import { effect } from '@preact/signals'
import { render } from 'preact'
import '@/assets/styles/interface.css'
import '@/assets/styles/page-view.css'
import { applyHues } from '@/utils/colors'
import { currentLanguage, loadLanguage } from '@/utils/i18n'
import { onMessage } from '@/utils/messages'
import { PageContext } from './context'
import { PageView } from './PageView'
import { createPageStore } from './page-store'
import { createRememberedPlace } from './remembered-place'
import { activeTab, watchActiveTab } from './shown-tab'

/** Draws popup or side panel for the tab that the reader has before them, and follows it. */
export async function showPage(surface: 'popup' | 'panel'): Promise<void> {
  const store = createPageStore()
  const remembered = createRememberedPlace()
  const [tab] = await Promise.all([activeTab(), store.loadSettings(new AbortController().signal)])
  await Promise.all([loadLanguage(store.settings.value.language), tab && remembered.open(tab.id, tab.url)])
  document.documentElement.lang = currentLanguage()
  effect(() => applyHues(store.settings.value, document.documentElement.style))
  render(
    <PageContext.Provider value={{ store, remembered, surface }}>
      <PageView />
    </PageContext.Provider>,
    document.getElementById('app')!,
  )
  if (tab) await store.showTab(tab)
  watchActiveTab(async (next) => {
    await remembered.open(next.id, next.url)
    await store.showTab(next)
  })
  // A reader script that has only now come to the tab says so by its count.
  onMessage('showCount', ({ sender }) => {
    if (sender.tab?.id === store.tab.value?.id) void store.refresh()
  })
}
