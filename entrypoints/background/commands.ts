import { browser } from 'wxt/browser'
import { NoReceiverError, sendMessage } from '@/utils/messages'
import { switchPage } from './switch-page'

/** Answers the keyboard commands of the manifest. `_execute_action`, the popup, needs no answer. */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => void run(command, tab?.id))
}

async function run(command: string, commandTab: number | undefined): Promise<void> {
  const tabId = commandTab ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id
  if (tabId === undefined) return
  if (command === 'toggle') return switchPage(tabId, null)
  if (command !== 'next' && command !== 'previous') return
  await sendMessage('step', { direction: command }, tabId).catch((error: unknown) => {
    // A page without findings has nothing to step through.
    if (!(error instanceof NoReceiverError)) throw error
  })
}
