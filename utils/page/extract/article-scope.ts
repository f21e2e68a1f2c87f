import type { Detection } from '../detect/detect-article'
import type { Prose } from '../detect/prose'

/** The part of the page that is read as the article. */
export interface ArticleScope {
  /** Holds the headline and the running text. */
  top: Element
  /** Holds the running text. */
  root: Element
  headline: Element | null
  /** Share of the running text that elements hold. */
  held: ReadonlyMap<Element, number>
  /** Whether an element holds so much of the running text that no name can make it noise. */
  isBody(element: Element): boolean
  /** Whether an element stands before the headline or after the running text. */
  isOutside(element: Element): boolean
}

/** An element that holds this share of the running text is the article whatever it is called. */
const BODY_SHARE = 0.35

/**
 * Sets the bounds of the article: from the headline, where it stands before the running text, to its end.
 *
 * @param root the element that holds the running text
 */
export function scopeOf(detection: Detection, prose: Prose, root: Element): ArticleScope {
  const { headline } = detection
  const usable =
    headline !== null && headline.isConnected && (root.contains(headline) || precedes(headline, root))
  const top = usable ? commonAncestor(headline, root) : root
  return {
    top,
    root,
    headline: usable ? headline : null,
    held: prose.held,
    isBody: (element) => element.contains(root) || (prose.held.get(element) ?? 0) >= BODY_SHARE,
    isOutside: (element) => {
      if (element.contains(root) || root.contains(element)) return false
      if (usable && element.contains(headline)) return false
      return precedes(root, element) || (usable && precedes(element, headline))
    },
  }
}

function commonAncestor(a: Element, b: Element): Element {
  let at: Element = a
  while (!at.contains(b) && at.parentElement !== null) at = at.parentElement
  return at
}

/** Whether one element ends before another begins. */
export function precedes(first: Element, second: Element): boolean {
  const relation = first.compareDocumentPosition(second)
  return (
    (relation & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (relation & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0
  )
}
