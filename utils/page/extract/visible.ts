import { parentOf } from '../detect/composed-tree'

/**
 * Tells whether elements are shown. One instance serves one pass over the page, which must not change the page in
 * between: the browser then computes style once, and answers are kept by element.
 */
export class Visibility {
  private readonly known = new Map<Element, boolean>()

  isShown(element: Element): boolean {
    let shown = this.known.get(element)
    if (shown === undefined) {
      shown = computeShown(element)
      this.known.set(element, shown)
    }
    return shown
  }

  /** The outermost element that hides this one with itself, or null when it is shown. */
  hiddenBy(element: Element): Element | null {
    if (this.isShown(element)) return null
    let outermost = element
    for (let at = parentOf(element); at !== null && !this.isShown(at); at = parentOf(at)) outermost = at
    return outermost
  }
}

function computeShown(element: Element): boolean {
  if (typeof element.checkVisibility === 'function')
    return element.checkVisibility({ visibilityProperty: true })
  // A DOM without layout (unit tests): ask the style of the element and of everything around it.
  const view = element.ownerDocument.defaultView
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const style = view?.getComputedStyle(at)
    if (style?.display === 'none' || (at === element && style?.visibility === 'hidden')) return false
  }
  return true
}
