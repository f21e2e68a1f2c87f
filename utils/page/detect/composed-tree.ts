import { parentElementOf } from './ancestors'

/**
 * The tree as it is shown: an open shadow root stands in the place of its host's children, and the document of a
 * frame in the frame's.
 */

/** The parent, out of an open shadow root to its host. */
export function parentOf(element: Element): Element | null {
  return parentElementOf(element) ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null
}

/** Whether one element is the other or stands inside it, shadow roots included. */
export function contains(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at !== null; at = hostOf(at)) if (outer.contains(at)) return true
  return false
}

/** Whether one element ends before another begins. */
export function precedes(first: Element, second: Element): boolean {
  const relation = first.compareDocumentPosition(second)
  if ((relation & Node.DOCUMENT_POSITION_DISCONNECTED) === 0) {
    return (
      (relation & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      (relation & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0
    )
  }
  const [firstHost, secondHost] = [hostOf(first), hostOf(second)]
  if (firstHost !== null && !contains(firstHost, second)) return precedes(firstHost, second)
  return secondHost !== null && !contains(secondHost, first) && precedes(first, secondHost)
}

/** The smallest element that holds both, or the first one's outermost ancestor. */
export function commonAncestor(a: Element, b: Element): Element {
  let at = a
  while (!contains(at, b)) {
    const parent = parentOf(at)
    if (parent === null) return at
    at = parent
  }
  return at
}

const hostOf = (element: Element): Element | null =>
  (element.getRootNode() as Partial<ShadowRoot>).host ?? null
