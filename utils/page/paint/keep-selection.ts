import type { OriginalText } from './strokes'

/** Where a character of one of the page's text nodes stands now. */
export type LocateNow = (node: Text, offset: number) => { node: Text; offset: number }

/**
 * Changes text nodes and leaves the reader's selection on the same characters, in the same direction.
 *
 * @param original leads from what stands in the page to the page's own text nodes, before the change
 * @param locate leads back, after it
 */
export function keepSelection(
  document: Document,
  original: OriginalText,
  locate: LocateNow,
  change: () => void,
): void {
  const selection = document.getSelection()
  if (!selection || selection.rangeCount === 0) {
    change()
    return
  }
  const anchor = keepPoint(selection.anchorNode, selection.anchorOffset, original)
  const focus = keepPoint(selection.focusNode, selection.focusOffset, original)
  change()
  if (anchor === null && focus === null) return
  const [anchorNode, anchorOffset] = pointNow(anchor, locate) ?? [
    selection.anchorNode,
    selection.anchorOffset,
  ]
  const [focusNode, focusOffset] = pointNow(focus, locate) ?? [selection.focusNode, selection.focusOffset]
  if (anchorNode === null || focusNode === null) return
  const isUnmoved =
    anchorNode === selection.anchorNode &&
    anchorOffset === selection.anchorOffset &&
    focusNode === selection.focusNode &&
    focusOffset === selection.focusOffset
  if (!isUnmoved) selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset)
}

type Point = { node: Text; offset: number } | null

/** A point inside text, as a point of the page's own node; others need no keeping: nodes are not moved. */
function keepPoint(node: Node | null, offset: number, original: OriginalText): Point {
  if (node?.nodeType !== Node.TEXT_NODE) return null
  const slice = original.sliceOf({ node: node as Text, start: offset, end: offset })
  return { node: slice.node, offset: slice.start }
}

function pointNow(point: Point, locate: LocateNow): [Node, number] | null {
  if (point === null) return null
  const { node, offset } = locate(point.node, point.offset)
  return [node, Math.min(offset, node.data.length)]
}
