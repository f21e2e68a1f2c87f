import { PART } from '../../syntax/part-of-speech'
import type { Syntax } from '../../syntax/syntax'
import type { TokenRange } from '../../text/document'
import type { FigureClause } from './figure-clause'

/** Tokens of the source behind "according to" at most. */
const LONGEST_SOURCE = 40
const LONGEST_OPENING = 5

/** "According to the filing, …", "…, according to police" */
export function accordingTo(
  { words, chunks, chunkOf, tags }: Syntax,
  sentence: TokenRange,
  at: number,
): FigureClause | null {
  if (words.lower[at + 1] !== 'to') return null
  // "a 52-count | complaint": figures and hyphens in front of a noun phrase are no part of it
  let first = at + 2
  while (first < at + 2 + LONGEST_OPENING && chunkOf[first]! < 0) first++
  const chunk = chunks[chunkOf[first] ?? -1]
  if (!chunk || chunk.first !== first || first >= sentence.endToken) return null
  const leads = at === sentence.firstToken || tags[at - 1] === PART.CC || words.lower[at - 1] === ';'
  let end = chunk.end
  if (leads) {
    const limit = Math.min(sentence.endToken, first + LONGEST_SOURCE)
    while (end < limit && words.lower[end] !== ',') end++
  }
  return { first, wall: -1, frame: [at, end], leads, only: null }
}
