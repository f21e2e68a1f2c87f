import { combine } from '../tagger/hash'
import type { NameView } from './name-view'
import { Shape, type Word } from './words'

/** How far a word's own features reach: two tokens to each side. */
export const REACH = 2
/** Upper bound of features of one position, for buffers. */
export const MOST_FEATURES = 96

/** Stands before the first and after the last token of a sentence. */
export const EDGE: Word = {
  lower: '',
  hash: 1,
  casedHash: 1,
  shape: Shape.punctuation,
  capital: false,
  fine: 0,
  coarse: 65,
  names: 0,
  rows: null,
  seenIn: 0,
}

/**
 * Features that one word gives to a position, itself included. They depend on the spelling alone, so the sum of their
 * weights is kept with the word.
 *
 * @param offset where the word stands, seen from the position: −2 … 2
 * @param out receives the hashes
 * @returns how many
 */
export function wordFeatures(word: Word, offset: number, out: Uint32Array): number {
  let n = 0
  const base = (offset + REACH + 1) * 64
  out[n++] = combine(base, word.casedHash)
  out[n++] = combine(base + 1, word.fine)
  out[n++] = combine(base + 2, word.coarse * 16 + word.shape)
  if (Math.abs(offset) === REACH) return n
  out[n++] = combine(base + 13, word.names * 16 + word.shape)
  out[n++] = combine(base + 3, word.shape)
  out[n++] = combine(base + 4, affix(word.lower, -3))
  if (offset !== 0) return n
  out[n++] = combine(base + 5, word.hash)
  out[n++] = combine(base + 6, affix(word.lower, -2))
  out[n++] = combine(base + 7, affix(word.lower, -4))
  out[n++] = combine(base + 8, affix(word.lower, 2))
  out[n++] = combine(base + 9, affix(word.lower, 3))
  out[n++] = combine(base + 10, affix(word.lower, 4))
  out[n++] = combine(base + 11, word.fine * 16 + word.shape)
  out[n++] = combine(base + 12, Math.min(word.lower.length, 12) * 16 + word.shape)
  return n
}

/** The first (or, below zero, last) letters of a word as a hash; 0 when the word is no longer than that. */
function affix(word: string, length: number): number {
  const size = Math.abs(length)
  if (word.length <= size) return 0
  const from = length < 0 ? word.length - size : 0
  let hash = size
  for (let i = from; i < from + size; i++) hash = combine(hash, word.charCodeAt(i))
  return hash
}

/** Features that need more than one word. Only called for candidates. */
export function contextFeatures(view: NameView, i: number, out: Uint32Array): number {
  const from = view.sentenceStart[i]!
  const to = view.sentenceEnd[i]!
  const { words } = view
  const word = words[i]!
  const left = i > from ? words[i - 1]! : EDGE
  const right = i + 1 < to ? words[i + 1]! : EDGE
  const left2 = i - 1 > from ? words[i - 2]! : EDGE
  const right2 = i + 2 < to ? words[i + 2]! : EDGE
  let n = 0
  out[n++] = combine(1, (left.shape * 16 + word.shape) * 16 + right.shape)
  out[n++] = combine(2, left.coarse * 128 + word.coarse)
  out[n++] = combine(3, word.coarse * 128 + right.coarse)
  out[n++] = combine(4, (left.coarse * 128 + word.coarse) * 128 + right.coarse)
  out[n++] = combine(5, left.fine * 2048 + word.fine)
  out[n++] = combine(6, word.fine * 2048 + right.fine)
  out[n++] = combine(combine(7, left.casedHash), word.casedHash)
  out[n++] = combine(combine(8, word.casedHash), right.casedHash)
  out[n++] = combine(9, left.coarse * 128 + right.coarse)
  out[n++] = combine(combine(10, left2.casedHash), left.casedHash)
  out[n++] = combine(combine(11, right.casedHash), right2.casedHash)

  out[n++] = combine(30, (left.names * 16 + word.names) * 16 + right.names)
  out[n++] = combine(31, (word.names * 16 + right.names) * 16 + right.shape)

  // What capitals are worth here
  const opens = view.opensSentence[i]!
  const style = view.style[i]!
  const alsoLower = view.lowercase.has(word.hash) ? 1 : 0
  const habit = (style * 2 + opens) * 2 + alsoLower
  out[n++] = combine(12, habit * 16 + word.shape)
  out[n++] = combine(13, habit * 2048 + word.fine)
  out[n++] = combine(14, (habit * 16 + word.shape) * 16 + right.shape)
  out[n++] = combine(15, habit * 128 + right.coarse)

  // The run of capitalized words it stands in, and the words around that run
  const start = view.runStart[i]!
  const end = view.runEnd[i]!
  const place = Math.min(i - start, 3) * 4 + Math.min(end - 1 - i, 3)
  const before = start > from ? words[start - 1]! : EDGE
  const after = end < to ? words[end]! : EDGE
  const last = words[end - 1]!
  const first = words[start]!
  out[n++] = combine(16, place)
  out[n++] = combine(combine(17, place), before.casedHash)
  out[n++] = combine(combine(18, place), after.casedHash)
  out[n++] = combine(19, before.fine * 16 + place)
  out[n++] = combine(20, after.fine * 16 + place)
  out[n++] = combine(21, last.fine * 16 + place)
  out[n++] = combine(22, first.fine * 16 + place)
  out[n++] = combine(combine(23, end - 1 - i), last.casedHash)
  out[n++] = combine(combine(24, i - start), first.casedHash)
  out[n++] = combine(25, (before.coarse * 128 + after.coarse) * 16 + place)
  out[n++] = combine(26, (place * 128 + word.coarse) * 128 + after.coarse)
  return n
}
