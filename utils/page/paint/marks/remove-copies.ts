import { MARKS } from './attributes'
import { unwrap } from './marked-text'

/**
 * Takes away marks that are not ours any more: pages copy their own markup (snapshots of single-page apps, print
 * views, `innerHTML +=`), and an extension that was updated leaves its marks behind.
 *
 * @param isOurs tells marks that are in use from copies
 */
export function removeCopies(root: ParentNode, isOurs: (mark: Element) => boolean): void {
  const marks = [...root.querySelectorAll(MARKS)]
  if (root instanceof Element && root.matches(MARKS)) marks.push(root)
  for (const mark of marks) if (!isOurs(mark)) unwrap(mark)
}
