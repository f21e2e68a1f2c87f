import Mark from 'mark.js/src/lib/mark.js'
import type { Stroke } from '../strokes'

/** The text of one text node, and what is to be painted on it: strokes in order, not overlapping. */
export interface TextToCut {
  text: string
  strokes: readonly Stroke[]
}

/** A part of a text with few strokes; `index` is that of the text. */
interface Run {
  index: number
  start: number
  text: string
  strokes: readonly Stroke[]
}

/** Sets the attributes of a mark. `index` is that of the text. */
export type Prepare = (mark: HTMLElement, stroke: Stroke, index: number) => void

/** Marks of one call of mark.js: enough to be worth the call, too few for its square to matter. */
const MARKS_PER_CALL = 24

/**
 * Cuts texts into text nodes and mark elements with mark.js.
 *
 * mark.js works on copies in a document of their own, and the page gets the finished nodes. Called on the page itself
 * it scans all text nodes of its context for every range, and leaves a live NodeIterator in the page with every call,
 * which from then on slows down each removal of a node: its cost grows with the square of the page, and the page's
 * own cost with it.
 *
 * @param scratch gives the document for the next call; one serves few calls, and its iterators go with it
 * @returns for each text its text nodes and marks, beginning with a text node (empty when the text begins with a mark)
 */
export function cutWithMarkJs(
  scratch: () => Document,
  texts: readonly TextToCut[],
  prepare: Prepare,
): (Text | HTMLElement)[][] {
  const cut = texts.map((): (Text | HTMLElement)[] => [])
  let runs: Run[] = []
  let marks = 0
  const mark = () => {
    for (const [run, nodes] of markRuns(scratch(), runs, prepare)) cut[run.index]!.push(...nodes)
    runs = []
    marks = 0
  }
  for (const run of runsOf(texts)) {
    if (marks + run.strokes.length > MARKS_PER_CALL && marks > 0) mark()
    runs.push(run)
    marks += run.strokes.length
  }
  if (marks > 0) mark()
  return cut
}

function* runsOf(texts: readonly TextToCut[]): Generator<Run> {
  for (const [index, { text, strokes }] of texts.entries()) {
    let start = 0
    for (let first = 0; first < strokes.length; first += MARKS_PER_CALL) {
      const own = strokes.slice(first, first + MARKS_PER_CALL)
      const end = first + MARKS_PER_CALL < strokes.length ? own.at(-1)!.end : text.length
      yield { index, start, text: text.slice(start, end), strokes: own }
      start = end
    }
  }
}

/** One call of mark.js. */
function markRuns(
  scratch: Document,
  runs: readonly Run[],
  prepare: Prepare,
): Map<Run, (Text | HTMLElement)[]> {
  const fragment = scratch.createDocumentFragment()
  const runOf = new Map<Node, Run>()
  const strokes: { stroke: Stroke; text: string; index: number }[] = []
  const ranges: { start: number; length: number; index: number }[] = []
  let offset = 0
  for (const run of runs) {
    const node = scratch.createTextNode(withoutBlankStrokes(run))
    fragment.append(node)
    runOf.set(node, run)
    for (const stroke of run.strokes) {
      const start = stroke.start - run.start
      const length = stroke.end - stroke.start
      // The strokes are told apart by index: mark.js writes its ranges out as JSON, whether it logs or not.
      ranges.push({ start: offset + start, length, index: strokes.length })
      strokes.push({ stroke, text: run.text.slice(start, start + length), index: run.index })
    }
    offset += run.text.length
  }
  new Mark(fragment as unknown as HTMLElement).markRanges(ranges, {
    each: (element, range) => {
      const { stroke, text, index } = strokes[(range as { index?: number }).index!]!
      if (text.trim() === '') element.textContent = text
      prepare(element as HTMLElement, stroke, index)
    },
  })
  const cut = new Map<Run, (Text | HTMLElement)[]>()
  let nodes: (Text | HTMLElement)[] = []
  for (const child of fragment.childNodes) {
    const run = runOf.get(child)
    if (run) {
      nodes = []
      cut.set(run, nodes)
    }
    nodes.push(child as Text | HTMLElement)
  }
  return cut
}

/** mark.js leaves out white space; between two names in a quotation it is painted, though. */
function withoutBlankStrokes({ start, text, strokes }: Run): string {
  let filled = text
  for (const stroke of strokes) {
    const from = stroke.start - start
    const to = stroke.end - start
    if (text.slice(from, to).trim() !== '') continue
    filled = filled.slice(0, from) + '_'.repeat(to - from) + filled.slice(to)
  }
  return filled
}
