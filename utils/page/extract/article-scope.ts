import { commonAncestor, contains, parentOf, precedes } from '../detect/composed-tree'
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
/** A second article on the page holds at least this share of the running text. */
const ARTICLE_SHARE = 0.15

/**
 * Sets the bounds of the article: from the headline, where it stands before the running text, to its end.
 *
 * @param root the element that holds the running text
 * @param headline the article's headline, if there is one
 */
export function scopeOf(prose: Prose, root: Element, headline: Element | null): ArticleScope {
  const { held } = prose
  const first = headline?.isConnected ? headline : null
  const own = first !== null && contains(root, first) ? firstOfSeveral(root, first, held) : root
  const usable = first !== null && (contains(own, first) || precedes(first, own)) ? first : null
  return {
    top: usable === null ? own : commonAncestor(usable, own),
    root: own,
    headline: usable,
    held,
    isBody: (element) => contains(element, own) || (held.get(element) ?? 0) >= BODY_SHARE,
    isOutside: (element) => {
      if (contains(element, own) || contains(own, element)) return false
      if (usable !== null && contains(element, usable)) return false
      return precedes(own, element) || (usable !== null && precedes(element, usable))
    },
  }
}

/**
 * On a page that puts one article after another, the part of the root that the headline heads; the root itself on all
 * other pages.
 */
function firstOfSeveral(root: Element, headline: Element, held: ReadonlyMap<Element, number>): Element {
  if (headline.localName !== 'h1' || root === headline) return root
  let part: Element = headline
  for (let parent = parentOf(part); parent !== null && parent !== root; parent = parentOf(part)) part = parent
  const isArticle = (element: Element) => (held.get(element) ?? 0) >= ARTICLE_SHARE
  const others = [...(root.shadowRoot ?? root).children].filter((child) => child !== part && isArticle(child))
  return isArticle(part) && others.some((other) => other.querySelector('h1') !== null) ? part : root
}
