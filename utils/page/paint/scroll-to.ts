import { parentElementOf } from '../detect/ancestors'

/** Scrolls a stretch of text to the middle of the view, in every scroll container it stands in. */
export function scrollTo(range: Range): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
  const element: Element | null = range.startContainer.parentElement
  const rect = range.getBoundingClientRect()
  for (let at = element; at; at = parentElementOf(at)) {
    if (!isScroller(at)) continue
    const view = at.getBoundingClientRect()
    const middle = at === document.scrollingElement ? innerHeight / 2 : view.top + view.height / 2
    at.scrollBy({ top: rect.top + rect.height / 2 - middle, behavior })
    if (at === document.scrollingElement) return
  }
  const view = document.scrollingElement ?? document.documentElement
  view.scrollBy({ top: rect.top + rect.height / 2 - innerHeight / 2, behavior })
}

function isScroller(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight) return false
  return element === document.scrollingElement || /auto|scroll/.test(getComputedStyle(element).overflowY)
}
