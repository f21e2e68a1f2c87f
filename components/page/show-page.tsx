import { render } from 'preact'
import '@/assets/styles/interface.css'
import '@/assets/styles/page-view.css'
import { currentLanguage, loadLanguage } from '@/utils/i18n'
import { PageContext } from './context'
import { PageView } from './PageView'
import { createPageStore, type ShownTab } from './page-store'
import { createRememberedPlace } from './remembered-place'

/**
 * Draws popup or side panel.
 *
 * @returns what shows a tab in it
 */
export async function showPage(
  surface: 'popup' | 'panel',
): Promise<{ showTab(tab: ShownTab): Promise<void> }> {
  const store = createPageStore()
  const remembered = createRememberedPlace()
  await store.loadSettings(new AbortController().signal)
  await loadLanguage(store.settings.value.language)
  document.documentElement.lang = currentLanguage()
  render(
    <PageContext.Provider value={{ store, remembered, surface }}>
      <PageView />
    </PageContext.Provider>,
    document.getElementById('app')!,
  )
  return {
    async showTab(tab) {
      await remembered.open(tab.id, tab.url)
      await store.showTab(tab)
    },
  }
}
