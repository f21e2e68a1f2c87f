import { browser } from 'wxt/browser'

const MOST = 999

/** Shows a number on the toolbar button of one tab; null takes it away. */
export async function showCount(tabId: number, count: number | null): Promise<void> {
  const text = count === null ? '' : count > MOST ? `${MOST}+` : String(count)
  // A tab that was closed meanwhile has no button.
  await browser.action.setBadgeText({ tabId, text }).catch(() => {})
}

/** The colors of the number, for all tabs. */
export async function colorBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#0b62a4' })
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' })
}
