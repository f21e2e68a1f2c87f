import { classAt, DIGIT, LETTER } from './characters'

/** At least so many line breaks inside sentences, and this share of all single ones, make a text hard-wrapped. */
const LEAST_BREAKS = 3
const LEAST_SHARE = 0.2
/** A line shorter than this share of the longest one ends its paragraph. */
const SHORT = 0.55

/**
 * Where the blocks of a text begin and end: lines, save that a line which breaks off in the middle of a sentence and
 * goes on in lower case is one block with the next. In a text whose lines were broken at some width, a long line that
 * breaks off goes on in any case. Rows of a table, with tabs, stay apart.
 *
 * @param text any text
 * @returns half-open ranges in order, never empty, line breaks excluded at the ends
 */
export function splitBlocks(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = []
  for (let start = 0; start < text.length; ) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    if (end > start) lines.push({ start, end })
    start = end + 1
  }
  return joinLines(text, lines, isWrapped(text, lines))
}

/** Whether a single line break and not a blank line stands before this line. */
const follows = (lines: { start: number; end: number }[], i: number): boolean =>
  i > 0 && lines[i]!.start === lines[i - 1]!.end + 1

function isWrapped(text: string, lines: { start: number; end: number }[]): boolean {
  let single = 0
  let inside = 0
  for (let i = 1; i < lines.length; i++) {
    if (!follows(lines, i)) continue
    single++
    if (breaksOff(text, lines[i - 1]!) && isLowerCase(text, lines[i]!.start)) inside++
  }
  return inside >= LEAST_BREAKS && inside >= single * LEAST_SHARE
}

function joinLines(
  text: string,
  lines: { start: number; end: number }[],
  wrapped: boolean,
): { start: number; end: number }[] {
  const longest = lines.reduce((most, { start, end }) => Math.max(most, Math.min(end - start, 120)), 0)
  const blocks: { start: number; end: number }[] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    const goesOn =
      before &&
      follows(lines, i) &&
      breaksOff(text, before) &&
      (isLowerCase(text, line.start) || (wrapped && before.end - before.start >= longest * SHORT))
    if (goesOn) blocks[blocks.length - 1]!.end = line.end
    else blocks.push({ ...line })
  })
  return blocks
}

/** Whether the line stops in the middle of a sentence: after a letter, a digit or a comma, and is no row of a table. */
function breaksOff(text: string, { start, end }: { start: number; end: number }): boolean {
  const isCell = text.slice(start, end).includes('\t')
  return !isCell && (classAt(text, end - 1) >= DIGIT || ',-–—’'.includes(text.charAt(end - 1)))
}

function isLowerCase(text: string, index: number): boolean {
  const character = text.charAt(index)
  return (
    classAt(text, index) === LETTER &&
    character === character.toLowerCase() &&
    character !== character.toUpperCase()
  )
}
