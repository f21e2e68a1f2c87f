import type { Span } from '../analysis'
import type { Block, TextDocument, Token } from '../text/document'

/** A stretch of text between quotation marks of one paragraph; start and end exclude the marks. */
export interface Quoted extends Span {
  /** The stretch with its marks, those that are there. */
  outer: Span
  /** Tokens inside the marks, half-open. */
  firstToken: number
  endToken: number
  /** How many other quotations it stands in. */
  depth: number
  /** False when the paragraph ends before the closing mark. */
  closed: boolean
  /** True when it goes on with the quotation that the paragraph before left open. */
  continues: boolean
}

type Family = 'curly' | 'straight' | 'ticks' | 'single' | 'angle'
const isDouble = (family: Family): boolean => family !== 'single' && family !== 'angle'
interface Mark {
  token: number
  family: Family
  opens: boolean
  closes: boolean
}
interface Opened extends Mark {
  continues: boolean
}

const MARKS = new Map<string, [Family, 'open' | 'close' | 'either']>([
  ['“', ['curly', 'open']],
  ['„', ['curly', 'open']],
  ['``', ['ticks', 'open']],
  ['”', ['curly', 'close']],
  ['"', ['straight', 'either']],
  ['＂', ['straight', 'either']],
  ["''", ['ticks', 'either']],
  ['‘', ['single', 'open']],
  ['‚', ['single', 'open']],
  ['`', ['single', 'open']],
  ['’', ['single', 'close']],
  ["'", ['single', 'either']],
  ['«', ['angle', 'open']],
  ['»', ['angle', 'close']],
])
/** How far a mark looks for its partner, in tokens. */
const REACH = 400
const WORD = /[\p{L}\p{N}]/u
const ELIDED = /^(?:\d0s|em|til|tis|twas|cause|bout|n|round)$/iu

/**
 * Pairs the quotation marks of a document, paragraph by paragraph: curly, straight, doubled apostrophes, angle
 * marks, nested ones, and those opened again in each paragraph of a longer quotation. Apostrophes are no marks.
 *
 * @returns the stretches in text order, outer before inner
 */
export function pairQuotationMarks(document: TextDocument): Quoted[] {
  const found: Quoted[] = []
  let left: string | null = null
  for (const block of document.blocks) {
    const paragraph = pairParagraph(document, block, left)
    for (const quoted of paragraph) found.push(quoted)
    const last = paragraph.find((quoted) => !quoted.closed && quoted.depth === 0)
    left = last ? (document.tokens[last.firstToken - 1]?.text ?? null) : null
  }
  return found
}

function pairParagraph(document: TextDocument, block: Block, left: string | null): Quoted[] {
  const { tokens } = document
  const marks = readMarks(document, block)
  const found: Quoted[] = []
  const open: Opened[] = []
  const close = (from: Opened, end: number, closed: boolean): void => {
    const firstToken = from.token + 1
    if (end <= firstToken) return
    found.push({
      start: tokens[firstToken]!.start,
      end: tokens[end - 1]!.end,
      outer: {
        start: tokens[Math.max(from.token, block.firstToken)]!.start,
        end: closed ? tokens[end]!.end : tokens[end - 1]!.end,
      },
      firstToken,
      endToken: end,
      depth: open.length,
      closed,
      continues: from.continues,
    })
  }
  const first = marks[0]
  const family = left ? MARKS.get(left)?.[0] : undefined
  const lostOpening = family && first && !first.opens && first.closes && first.family === family
  if (family && lostOpening) {
    open.push({ token: block.firstToken - 1, family, opens: true, closes: false, continues: true })
  }
  for (const mark of marks) {
    let inner = open.findLastIndex((other) => other.family === mark.family)
    // Texts that mix their marks: “like this" one.
    if (inner < 0 && !mark.opens && isDouble(mark.family))
      inner = open.findLastIndex(({ family }) => isDouble(family))
    if (inner >= 0 && mark.closes && !(mark.opens && inner < open.length - 1)) {
      const opened = open[inner]!
      open.length = inner
      close(opened, mark.token, true)
    } else if (mark.opens && inner < 0) {
      const continues = mark.token === block.firstToken && left === tokens[mark.token]!.text
      open.push({ ...mark, continues })
    } else if (mark.opens && open.length === 1 && inner === 0) {
      // The mark before was never closed: it ends where the next one opens.
      const opened = open.pop()!
      close(opened, mark.token, false)
      open.push({ ...mark, continues: false })
    }
  }
  for (let opened = open.pop(); opened; opened = open.pop()) {
    if (opened.family !== 'single') close(opened, block.endToken, false)
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

function readMarks(document: TextDocument, block: Block): Mark[] {
  const { text, tokens } = document
  const marks: Mark[] = []
  for (let i = block.firstToken; i < block.endToken; i++) {
    const token = tokens[i]!
    const known = MARKS.get(token.text)
    if (!known) continue
    const [family, usualSide] = known
    const before = i > block.firstToken ? text.slice(token.start - 1, token.start) : ' '
    const after = i + 1 < block.endToken ? text.slice(token.end, token.end + 1) : ' '
    const spaceBefore = /[\s([{—–\u200b-]|[“‘"'«]/u.test(before)
    const spaceAfter = /[\s)\]},.;:!?—–\u200b]/u.test(after)
    // “So,“ he said, and „so“: an opening mark that closes.
    const side = token.text === '“' && spaceAfter && /[.,!?…\p{L}\p{N}]/u.test(before) ? 'close' : usualSide
    let opens = side !== 'close' && (side === 'open' || (spaceBefore && !/\s/u.test(after)) || !spaceAfter)
    if (side === 'close' && isDouble(family) && i === block.firstToken && WORD.test(after)) opens = true
    let closes =
      side !== 'open' && !(side === 'close' && opens) && (side === 'close' || !spaceBefore || spaceAfter)
    if (side === 'either' && WORD.test(before) && WORD.test(after)) closes = opens = isDouble(family)
    if (isDouble(family) && side === 'either' && isInches(tokens, i, block)) continue
    if (family === 'single') {
      const next = tokens[i + 1]?.text ?? ''
      if (opens && ELIDED.test(next)) opens = false
      if (opens && (WORD.test(before) || !hasClosing(tokens, i, block))) opens = false
      if (closes && /\s/u.test(before)) closes = false
      if (closes && isPossessive(tokens, i, block)) closes = false
      if (!opens && !closes) continue
    }
    marks.push({ token: i, family, opens, closes })
  }
  return marks
}

/** 5'10" and 6": a straight double mark right after a number that nothing opened before. */
function isInches(tokens: Token[], i: number, block: Block): boolean {
  const before = tokens[i - 1]
  if (i === block.firstToken || !before || before.end !== tokens[i]!.start || !/^\d/u.test(before.text))
    return false
  for (let k = i - 1; k >= Math.max(block.firstToken, i - REACH); k--) {
    if (/^["“]$|^''$/u.test(tokens[k]!.text)) return false
  }
  return true
}

/** Whether a single mark that opens at `i` is closed again in its paragraph. */
function hasClosing(tokens: Token[], i: number, block: Block): boolean {
  for (let k = i + 2; k < Math.min(block.endToken, i + REACH); k++) {
    const text = tokens[k]!.text
    if ((text === '’' || text === "'") && !isPossessive(tokens, k, block)) return true
    if (text === '‘') return false
  }
  return false
}

/** “workers’ rights”: an apostrophe after a plural, with a word behind it and a better closing mark further on. */
function isPossessive(tokens: Token[], i: number, block: Block): boolean {
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (!before || !after || i + 1 >= block.endToken || before.end !== tokens[i]!.start) return false
  if (!/s$/iu.test(before.text) || !WORD.test(after.text[0]!) || after.start === tokens[i]!.end) return false
  for (let k = i + 1; k < Math.min(block.endToken, i + REACH); k++) {
    const text = tokens[k]!.text
    if (text === '‘' || ((text === "'" || text === '’') && tokens[k]!.start > tokens[k - 1]!.end))
      return false
    if (text === '’' || text === "'") return k > i + 1
  }
  return false
}
