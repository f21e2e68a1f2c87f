import { browser } from 'wxt/browser'
import { loadLanguage, t } from '@/utils/i18n'
import { getSettings } from '@/utils/settings'
import { switchPage } from './switch-page'

const ENTRY = 'analyse-page'

/** Puts "Analyse this page" into the context menu, or takes it out, as the settings say. */
export async function arrangeContextMenu(): Promise<void> {
  const { contextMenu, language } = await getSettings()
  await loadLanguage(language)
  await browser.contextMenus.removeAll()
  if (!contextMenu) return
  browser.contextMenus.create({
    id: ENTRY,
    title: t('menuAnalysePage'),
    contexts: ['page', 'selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  })
}

/** Answers clicks on the entry. */
export function listenToContextMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === ENTRY && tab?.id !== undefined) void switchPage(tab.id, true)
  })
}
