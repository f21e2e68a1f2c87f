import { browser } from 'wxt/browser'
import { highlightStyles, markStyles } from '@/utils/page/paint/mark-styles'
import type { LookSettings } from '@/utils/settings'

/** One page of a tab. */
interface Target {
  tabId: number
  documentIds?: string[]
}

/**
 * Changes the styles of marks and highlights on a page. Those of marks are user styles, which no style of the page
 * overrides and the page cannot see. The page is gone, or no longer ours, when the browser refuses.
 */
export async function changeStyles(
  target: Target,
  { before, now }: { before: LookSettings | null; now: LookSettings | null },
): Promise<void> {
  const sheets = (settings: LookSettings) => [
    { target, css: markStyles(settings), origin: 'USER' as const },
    { target, css: highlightStyles(settings), origin: 'AUTHOR' as const },
  ]
  // In before out, so that nothing flickers.
  if (now) for (const sheet of sheets(now)) await browser.scripting.insertCSS(sheet).catch(() => {})
  if (before) for (const sheet of sheets(before)) await browser.scripting.removeCSS(sheet).catch(() => {})
}
