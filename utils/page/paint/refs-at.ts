import type { HighlightBrush } from './highlights/highlight-brush'
import { MARKS } from './marks/attributes'
import type { MarkBrush } from './marks/mark-brush'
import type { PlaceRef } from './painter'
import type { Stroke } from './strokes'

/** The findings painted at a point of the viewport, innermost first. */
export function refsAt(x: number, y: number, marks: MarkBrush, highlights: HighlightBrush): PlaceRef[] {
  const element = deepestElementAt(x, y)
  const mark = element?.closest(MARKS)
  const stroke = (mark && marks.strokeOf(mark)) ?? highlightAt(x, y, highlights)
  return (stroke?.layers ?? []).map(({ findingId, place }) => ({ findingId, place })).reverse()
}

function deepestElementAt(x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y)
  for (let root = element?.shadowRoot; root; root = element?.shadowRoot) {
    const inner = root.elementFromPoint(x, y)
    if (!inner || inner === element) break
    element = inner
  }
  return element
}

/** Browsers tell the place between characters that is nearest to a point; the point must be on the text itself. */
function highlightAt(x: number, y: number, highlights: HighlightBrush): Stroke | undefined {
  const caret = caretAt(x, y)
  if (!caret || !highlights.isPainted(caret.node)) return undefined
  for (const offset of [caret.offset, caret.offset - 1]) {
    const stroke = highlights.strokesAt(caret.node, offset)
    if (stroke && isOnText(caret.node, stroke, x, y)) return stroke
  }
  return undefined
}

function isOnText(node: Text, { start, end }: Stroke, x: number, y: number): boolean {
  const range = document.createRange()
  range.setStart(node, start)
  range.setEnd(node, end)
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  )
}

function caretAt(x: number, y: number): { node: Text; offset: number } | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const caret = document.caretPositionFromPoint(x, y)
    return caret?.offsetNode.nodeType === Node.TEXT_NODE
      ? { node: caret.offsetNode as Text, offset: caret.offset }
      : null
  }
  const range = document.caretRangeFromPoint?.(x, y)
  return range?.startContainer.nodeType === Node.TEXT_NODE
    ? { node: range.startContainer as Text, offset: range.startOffset }
    : null
}
