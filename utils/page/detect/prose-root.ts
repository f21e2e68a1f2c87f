import { contains, parentOf } from './composed-tree'
import type { ProseBlock } from './prose'

/** Share of the running text that the root must hold. */
const ROOT_SHARE = 0.7
/** A paragraph without another beside it is often a teaser. Where all paragraphs stand alone it makes no difference. */
const ALONE_WEIGHT = 0.4

/** The share of the running text that each element holds, 0 to 1. */
export function shareByElement(blocks: ProseBlock[]): Map<Element, number> {
  const beside = new Map<Element | null, number>()
  for (const { element } of blocks)
    beside.set(element.parentElement, (beside.get(element.parentElement) ?? 0) + 1)
  const weightOf = ({ element, chars }: ProseBlock) =>
    beside.get(element.parentElement)! > 1 ? chars : ALONE_WEIGHT * chars
  const total = blocks.reduce((sum, block) => sum + weightOf(block), 0)
  const held = new Map<Element, number>()
  for (const block of blocks) {
    const share = weightOf(block) / total
    for (let at: Element | null = block.element; at !== null; at = parentOf(at)) {
      held.set(at, (held.get(at) ?? 0) + share)
    }
  }
  return held
}

/** The smallest element that holds most of the running text. */
export function findRoot(body: Element, held: ReadonlyMap<Element, number>): Element {
  let root = body
  // Elements that hold so much stand inside one another.
  for (const [element, share] of held) if (share >= ROOT_SHARE && contains(root, element)) root = element
  return root
}
