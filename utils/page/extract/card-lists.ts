const LINKED_HEADINGS = 'h2,h3,h4,h5,h6'
const MIN_CARDS = 3
/** A teaser is shorter than this, in characters; sections of an article with linked headings are longer. */
const MAX_TEASER = 500
/** How far above its heading the list of a card may stand. */
const MAX_LEVELS = 8

/**
 * Lists of teasers: elements with several linked headings and little text for each. They stand around and inside
 * articles under any name.
 */
export function cardLists(top: Element): Set<Element> {
  const counts = new Map<Element, number>()
  for (const heading of top.querySelectorAll(LINKED_HEADINGS)) {
    if (!isLinked(heading)) continue
    let at = heading.parentElement
    for (let level = 0; at !== null && at !== top && level < MAX_LEVELS; level++, at = at.parentElement) {
      counts.set(at, (counts.get(at) ?? 0) + 1)
    }
  }
  const lists = new Set<Element>()
  for (const [element, cards] of counts) {
    if (cards >= MIN_CARDS && (element.textContent?.length ?? 0) < MAX_TEASER * cards) lists.add(element)
  }
  return lists
}

/** Whether the heading leads to another page; a link to its own place on this one does not count. */
function isLinked(heading: Element): boolean {
  const link = heading.closest('a') ?? heading.querySelector('a')
  const target = link?.getAttribute('href')
  return target !== null && target !== undefined && !target.startsWith('#')
}
