/** Every element with which the mark painter wraps text. */
const MARKS = 'mark[data-sourcelight]'

/**
 * Takes away marks that nobody watches over any more: those of an extension that was updated or switched off while
 * the page was open (Firefox ends its scripts before they can clean up), or that the page copied.
 */
export function removeStaleMarks(document: Document): void {
  const parents = new Set<ParentNode>()
  for (const mark of document.querySelectorAll(MARKS)) {
    const parent = mark.parentNode
    if (!parent) continue
    mark.replaceWith(...mark.childNodes)
    parents.add(parent)
  }
  for (const parent of parents) parent.normalize()
}
