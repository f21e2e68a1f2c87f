import { browser } from 'wxt/browser'
import { sendMessage } from '@/utils/messages'
import { bringDetector } from '@/utils/reader-script'

/**
 * Looks at the pages that are open: after the extension has come, when access to a site is granted, and when the reader
 * lets us work where we had to stay off. Discarded tabs are left asleep; they are looked at when they load.
 */
export async function lookAtOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false })
  await Promise.all(tabs.map(({ id }) => id !== undefined && bringDetector({ tabId: id })))
}

/** Leaves the pages of sites to which the reader has taken back our access: their addresses are hidden from us now. */
export async function leaveLostTabs(): Promise<void> {
  const tabs = await browser.tabs.query({})
  const lost = tabs.filter(({ url }) => url === undefined)
  // Most of them have no reader script that could leave.
  await Promise.all(
    lost.map(({ id }) => id !== undefined && sendMessage('leave', undefined, id).catch(() => {})),
  )
}
