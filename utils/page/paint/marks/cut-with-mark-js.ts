import Mark from 'mark.js'
import type { Stroke } from '../strokes'

/** Marks of one call of mark.js. It rebuilds the whole string for every range, so a call stays small. */
const RANGES_PER_CALL = 24

/**
 * Cuts a text into text nodes and mark elements with mark.js.
 *
 * mark.js works on a copy in a document of its own, one text node at a time, and the page gets the finished nodes.
 * Called on the page itself it scans all text nodes of its context for every range, and leaves a live NodeIterator
 * in the page for every call, which from then on slows down each removal of a node: its cost grows with the square
 * of the page, the page's own cost too.
 *
 * @param scratch a document that is thrown away after some calls; its iterators go with it
 * @param strokes in order, not overlapping
 * @param prepare sets the attributes of a mark
 * @returns text nodes and marks in turn, beginning with a text node (empty when the text begins with a mark)
 */
export function cutWithMarkJs(
  scratch: Document,
  text: string,
  strokes: readonly Stroke[],
  prepare: (mark: HTMLElement, stroke: Stroke) => void,
): DocumentFragment {
  const fragment = scratch.createDocumentFragment()
  let done = 0
  for (let first = 0; first < strokes.length; first += RANGES_PER_CALL) {
    const own = strokes.slice(first, first + RANGES_PER_CALL)
    const end = first + RANGES_PER_CALL < strokes.length ? own.at(-1)!.end : text.length
    const node = scratch.createTextNode(withoutBlankStrokes(text, done, end, own))
    fragment.append(node)
    // The strokes are told apart by index: mark.js writes its ranges out as JSON, whether it logs or not.
    const ranges = own.map(({ start, end }, index) => ({ start: start - done, length: end - start, index }))
    new Mark(node as unknown as HTMLElement).markRanges(ranges, {
      each: (element, range) => {
        const stroke = own[(range as { index?: number }).index!]!
        if (isBlank(text, stroke)) element.textContent = text.slice(stroke.start, stroke.end)
        prepare(element as HTMLElement, stroke)
      },
    })
    done = end
  }
  return fragment
}

/** mark.js leaves out white space; between two names in a quotation it is painted, though. */
function withoutBlankStrokes(text: string, start: number, end: number, strokes: readonly Stroke[]): string {
  let filled = text.slice(start, end)
  for (const stroke of strokes) {
    if (!isBlank(text, stroke)) continue
    const stand = '_'.repeat(stroke.end - stroke.start)
    filled = filled.slice(0, stroke.start - start) + stand + filled.slice(stroke.end - start)
  }
  return filled
}

const isBlank = (text: string, { start, end }: Stroke): boolean => text.slice(start, end).trim() === ''
