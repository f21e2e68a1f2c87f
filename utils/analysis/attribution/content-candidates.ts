import { PART } from '../syntax/part-of-speech'
import type { Candidates } from './choose-span'
import { type Context, count } from './context'
import type { CueView } from './cue-view'
import { firstEndingBehind } from './quotation-index'

const BEFORE_END = new Set([PART.PUNCT, PART.CC, PART.IN, PART.WRB, PART.WP, PART.TO, PART.VBG, PART.RB])
const STARTS_CLAUSE = new Set([PART.WP, PART.WRB, PART.TO, PART.IN, PART.VBG])
/** Behind the cue a content may begin with any noun phrase so many tokens away, and with any token so near. */
const PHRASE_REACH = 14
const TOKEN_REACH = 4
/** Quotations of the paragraph ahead of the cue and behind it whose marks are looked at. */
const MOST_AHEAD = 6
const MOST_BEHIND = 7
/** Words outside quotation marks that a content may take in from sentences other than its cue's. */
const MOST_FOREIGN_WORDS = 2

/**
 * Where the content of a cue may begin and end: in its sentence at clause boundaries, and at the quotation marks of
 * its paragraph.
 */
export function contentCandidates(
  { syntax }: Context,
  { head, group, first, end }: CueView,
  source: [number, number] | null,
): Candidates {
  const { document, words, tags, chunkOf, chunks, quoteOf, blockOf, quotedIn } = syntax
  const starts = [first, head + 1]
  const ends = [group, head, end]
  for (let k = first; k < end; k++) {
    if (quoteOf[k]! >= 0 && quoteOf[head] !== quoteOf[k]) continue
    const tag = tags[k]!
    const before = k > first ? tags[k - 1]! : PART.PUNCT
    const opensPhrase = chunks[chunkOf[k]!]?.first === k && k < head + PHRASE_REACH
    const isNear = k > head && k < head + TOKEN_REACH
    if (before === PART.PUNCT || before === PART.CC || STARTS_CLAUSE.has(tag) || opensPhrase || isNear)
      starts.push(k)
    if (k > first && BEFORE_END.has(tag)) ends.push(k)
    const closesMarks = tag === PART.PUNCT && before === PART.PUNCT && tags[k + 1] !== PART.PUNCT
    if (closesMarks && k + 1 < end) ends.push(k + 1)
  }
  // With and without the full stop, before and after a closing mark.
  for (let k = end - 1; k > first && k >= end - 3 && words.shape[k] === 0; k--) ends.push(k)
  if (source) {
    starts.push(...source)
    ends.push(...source)
  }
  const block = blockOf[head]!
  if (quoteOf[head]! < 0) {
    const next = firstEndingBehind(quotedIn[block]!, head)
    for (const q of quotedIn[block]!.slice(Math.max(0, next - MOST_AHEAD), next + MOST_BEHIND)) {
      starts.push(Math.max(q.firstToken - 1, document.blocks[block]!.firstToken))
      ends.push(q.closed ? q.endToken + 1 : q.endToken)
    }
  }
  return { starts: inOrder(starts), ends: inOrder(ends) }
}

/** The numbers in order, each once. */
function inOrder(numbers: number[]): number[] {
  numbers.sort((a, b) => a - b)
  return numbers.filter((n, i) => n !== numbers[i - 1])
}

/** Whether a content may reach from one token to another. */
export function mayBeContent(
  { sums: { unquoted } }: Context,
  { head, group, first, end }: CueView,
  source: [number, number] | null,
  from: number,
  to: number,
): boolean {
  if (from >= to) return false
  // The content lies beside the cue or around it, never with a border inside the verb group.
  if ((from > group && from <= head) || (to > group && to <= head)) return false
  if (from === group && to > head) return false
  // Nor does it share a part of the source only.
  if (source && from < source[1] && to > source[0] && (from >= source[0] || to <= source[1])) return false
  const ahead = count(unquoted, from, Math.min(to, first))
  const behind = count(unquoted, Math.max(from, end), to)
  return ahead + behind <= MOST_FOREIGN_WORDS
}
