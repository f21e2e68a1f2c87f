import type { Finding } from '../../findings'

/** Shows findings on the page. Two implementations: mark.js elements, and CSS Custom Highlights. */
export interface Painter {
  /** Paints findings, the visible part of the page first, in slices that yield. Aborting the signal clears. */
  paint(findings: Finding[], signal: AbortSignal): Promise<void>
  /** Takes every trace off the page: the same `innerHTML` and text nodes as before. */
  clear(): void
  /** Scrolls to a place of a finding and flashes it. False when it is not on the page. */
  reveal(findingId: string, place: number): boolean
}
