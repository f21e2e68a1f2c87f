import { parentElementOf } from '../detect/ancestors'

/** A box around a form holds at most this many characters and this share of the running text; more is the article. */
const MAX_BOX = 4000
const MAX_SHARE = 0.2
const FIELDS = 'input[type="email"],input[type="password"],input[type="tel"],form input[type="text"],textarea'

/**
 * The boxes that ask the reader for something: newsletter and paywall boxes, sign-in, polls, comment forms. Each is
 * the largest element around a field that is still small.
 *
 * @param root the article's part of the page, which itself is never a box
 * @param held share of the running text that elements hold
 */
export function formBoxes(root: Element, held: ReadonlyMap<Element, number>): Set<Element> {
  const boxes = new Set<Element>()
  const headline = root.querySelector('h1')
  for (const field of root.querySelectorAll(FIELDS)) {
    let box: Element | null = null
    for (let at = parentElementOf(field); at !== null && at !== root; at = parentElementOf(at)) {
      if ((held.get(at) ?? 0) > MAX_SHARE || (at.textContent?.length ?? 0) > MAX_BOX || at.contains(headline))
        break
      box = at
    }
    if (box !== null) boxes.add(box)
  }
  return boxes
}
