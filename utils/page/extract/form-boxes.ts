/** A box around a form holds at most this many characters; more is a section of the article that has a form in it. */
const MAX_BOX = 1500
const FIELDS = 'input[type="email"],input[type="password"],input[type="tel"],form input[type="text"],textarea'

/**
 * The boxes that ask the reader for something: newsletter and paywall boxes, sign-in, polls, comment forms. Each is
 * the largest element around a field that is still small.
 *
 * @param root the article's part of the page, which itself is never a box
 */
export function formBoxes(root: Element): Set<Element> {
  const boxes = new Set<Element>()
  const headline = root.querySelector('h1')
  for (const field of root.querySelectorAll(FIELDS)) {
    let box: Element | null = null
    for (let at = field.parentElement; at !== null && at !== root; at = at.parentElement) {
      if ((at.textContent?.length ?? 0) > MAX_BOX || at.contains(headline)) break
      box = at
    }
    if (box !== null) boxes.add(box)
  }
  return boxes
}
