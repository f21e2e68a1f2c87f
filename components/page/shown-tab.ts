import { browser } from 'wxt/browser'
import type { ShownTab } from './page-store'

/** What is used of a browser's tab. */
interface Tab {
  id?: number
  url?: string
  title?: string
  status?: string
  incognito: boolean
}

/** The tab that the reader has before them in this window. */
export async function activeTab(): Promise<ShownTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab ? toShownTab(tab) : null
}

/**
 * Tells of every change of the window's active tab: another one comes to the front, it goes to another page, or the
 * browser lets us see more or less of it.
 */
export function watchActiveTab(changed: (tab: ShownTab) => void): void {
  const tell = async () => {
    const tab = await activeTab()
    if (tab) changed(tab)
  }
  browser.tabs.onActivated.addListener(tell)
  browser.permissions.onAdded.addListener(tell)
  browser.permissions.onRemoved.addListener(tell)
  browser.tabs.onUpdated.addListener((_id, change, tab) => {
    if (tab.active && (change.status || change.url || change.title)) void tell()
  })
}

function toShownTab({ id, url, title, status, incognito }: Tab): ShownTab | null {
  if (id === undefined) return null
  return { id, url, title: title ?? '', isLoading: status === 'loading', incognito }
}
