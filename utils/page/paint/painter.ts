import type { Finding } from '../../findings'
import type { ArticleText } from '../extract/article-text'

/** A place of a finding, as popup, card and stepping name it. */
export interface PlaceRef {
  findingId: string
  /** Index into `Finding.places`. */
  place: number
}

/**
 * Shows findings on the page. There is one painter for a page; what it paints with, mark.js elements or CSS Custom
 * Highlights, makes no difference to its callers.
 */
export interface Painter {
  /**
   * Shows findings in place of those shown before: the visible part of the page first, in slices that yield to the
   * page. What looks the same as before is not touched, so nothing flickers. A call ends the one before it.
   *
   * @param findings their offsets are offsets into the article's text
   * @param signal aborting clears the page
   */
  paint(findings: readonly Finding[], signal: AbortSignal): Promise<void>
  /** The page has changed and was read anew: from now on findings are places of this text. */
  setArticle(article: ArticleText): void
  /**
   * Takes care at once of all that the page has done to painted text so far; otherwise this happens at the end of the
   * present task. Text that the page handles gets its own nodes back.
   */
  settle(): void
  /** Takes every trace off the page: the same `innerHTML` and the same text nodes as before. */
  clear(): void
  /** Scrolls to a place of a finding and flashes it. False when it is not on the page. */
  reveal(findingId: string, place: number): boolean
  /** Goes to the next or previous place in the text, from the last one revealed or else from what is in view. */
  step(direction: 'next' | 'previous'): PlaceRef | null
  /** The findings at a point of the viewport (CSS pixels), innermost first. */
  findingsAt(x: number, y: number): PlaceRef[]
  /** Where a place stands in the page now; null when it is not on the page. The next call moves the same range. */
  rangeOf(ref: PlaceRef): Range | null
}

/** What text is painted with: `auto` is marks, and highlights wherever marks would disturb the page. */
export type PainterMode = 'auto' | 'marks' | 'highlights'

export interface PainterOptions {
  mode: PainterMode
  /** Paints only what is in view, and more as the reader scrolls. */
  inViewOnly?: boolean
  /**
   * What a screen reader says before a finding, once for each: "name withheld". Null or left out is silence.
   * Speaks with marks only: Custom Highlights are not part of the accessibility tree.
   */
  cue?: ((finding: Finding) => string | null) | null
  /** Runs a change of the page unseen by whoever watches the page for changes, see `ArticleWatch.quietly`. */
  quietly?: (change: () => void) => void
}
