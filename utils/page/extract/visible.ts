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
}

function computeShown(element: Element): boolean {
  if (typeof element.checkVisibility === 'function')
    return element.checkVisibility({ visibilityProperty: true })
  // A DOM without layout (unit tests): ask the style of the element and of everything around it.
  const view = element.ownerDocument.defaultView
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const style = view?.getComputedStyle(at)
    if (style?.display === 'none' || (at === element && style?.visibility === 'hidden')) return false
  }
  return true
}
