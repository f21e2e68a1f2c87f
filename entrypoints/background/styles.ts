import { browser } from 'wxt/browser'
import { markStyles } from '@/utils/page/paint/mark-styles'
import type { LookSettings } from '@/utils/settings'

/** One page of a tab. */
interface Target {
  tabId: number
  documentIds?: string[]
}

/**
 * Changes the styles of the marks on a page. They are user styles, which no style of the page overrides, and the
 * page cannot see them. The page is gone, or no longer ours, when the browser refuses.
 */
export async function changeStyles(
  target: Target,
  { before, now }: { before: LookSettings | null; now: LookSettings | null },
): Promise<void> {
  const toCss = (settings: LookSettings) => ({ target, css: markStyles(settings), origin: 'USER' as const })
  // In before out, so that nothing flickers.
  if (now) await browser.scripting.insertCSS(toCss(now)).catch(() => {})
  if (before) await browser.scripting.removeCSS(toCss(before)).catch(() => {})
}
