import { defineExtensionMessaging } from '@webext-core/messaging'
import type { Analysis } from './analysis/analysis'
import type { Correction } from './corrections/correction'
import type { PageReport } from './page-report'

/** Every message of the extension: who sends it, what goes in and what comes back. */
interface ProtocolMap {
  // From the detector on a page to the background
  /** The page is an article: bring the reader script and its styles into the tab. */
  articleFound(data: { why: string[] }): void

  // From the reader script on a page to the background
  /** Analyses an article's text. Rejects when the text is no string or over the limit. */
  analyse(data: { text: string }): Analysis
  /** Shows the number of findings on the toolbar button of the sending tab; null takes it away. */
  showCount(data: { count: number | null }): void

  // From popup, side panel and background to the reader script of a tab
  getReport(): PageReport
  /** Switches this page on ("Highlight anyway" included) or off. */
  setPageOn(data: { on: boolean }): PageReport
  /** Takes over the reader's corrections of this page, all of them, and paints anew. They are stored elsewhere. */
  setCorrections(data: { corrections: Correction[] }): PageReport
  /** Scrolls to a place of a finding and flashes it. False when it is not on the page. */
  reveal(data: { findingId: string; place: number }): boolean
  /** Goes to the next or the previous finding. */
  step(data: { direction: 'next' | 'previous' }): void
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>()
