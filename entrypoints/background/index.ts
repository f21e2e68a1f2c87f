import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { getCorrections } from '@/utils/corrections/store'
import { readCatalog } from '@/utils/i18n'
import { onMessage } from '@/utils/messages'
import { bringReader } from '@/utils/reader-script'
import { getSettings, isSiteOn, siteOf, watchSettings } from '@/utils/settings'
import { analyse, expectText } from './analyser'
import { onArrival } from './arrival'
import { colorBadge, showCount } from './badge'
import { listenToCommands } from './commands'
import { arrangeContextMenu, listenToContextMenu } from './context-menu'
import { openFirstRun } from './first-run'
import { keepCorrectionsFromPages } from './keep-corrections'
import { leaveLostTabs, lookAtOpenTabs } from './open-tabs'
import { changeStyles } from './styles'

/**
 * The background keeps nothing that matters: the browser may end it at any moment and starts it anew with the next
 * event. So every listener is registered at once, and what is known of a page is kept by the page's reader script.
 */
export default defineBackground({
  // A module shares its libraries with the extension's own pages instead of carrying them once more.
  type: 'module',
  main() {
    onMessage('articleFound', async ({ sender }) => {
      const { mode, sites } = await getSettings()
      if (mode !== 'automatic' || !isSiteOn(sites, sender.url ?? '')) return
      expectText()
      await bringReader({ tabId: sender.tab!.id!, documentId: sender.documentId })
    })
    onMessage('analyse', ({ data }) => analyse(data))
    onMessage('changeStyles', ({ data, sender }) =>
      changeStyles(
        { tabId: sender.tab!.id!, ...(sender.documentId && { documentIds: [sender.documentId] }) },
        data,
      ),
    )
    onMessage('getSettings', getSettings)
    onMessage('getCorrections', ({ data: { url }, sender }) =>
      siteOf(url) === siteOf(sender.url ?? '') ? getCorrections(url) : [],
    )
    onMessage('getCatalog', ({ data }) => readCatalog(data.language))
    onMessage('showCount', ({ data, sender }) => showCount(sender.tab!.id!, data.count))

    void keepCorrectionsFromPages()
    openFirstRun()
    listenToCommands()
    listenToContextMenu()
    void onArrival(() => void Promise.all([arrangeContextMenu(), lookAtOpenTabs()]))
    browser.permissions.onAdded.addListener(() => void lookAtOpenTabs())
    browser.permissions.onRemoved.addListener(() => void leaveLostTabs())
    watchSettings(
      () => void Promise.all([arrangeContextMenu(), lookAtOpenTabs()]),
      new AbortController().signal,
    )
    void colorBadge()
  },
})
