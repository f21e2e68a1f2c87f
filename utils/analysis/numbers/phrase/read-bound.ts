import { gapBefore, type Lexemes, runsOn, wordAt } from '../lexemes'
import { BOUND_PHRASES, BOUNDS_AFTER, type Bound } from '../lexicon/bounds'

export interface BoundReading {
  /** First lexeme of the wording before the number, or the number's own first. */
  first: number
  bound: Bound
  /** Whether any wording was found. */
  stated: boolean
}

const MOST_PHRASES = 3

/** Reads backward from a number: "more than", "just over", "at least some", "around a". */
export function readBoundBefore(lexemes: Lexemes, number: number): BoundReading {
  let first = number
  let bound: Bound = '='
  let stated = false
  for (let read = 0; read < MOST_PHRASES; read++) {
    const article = wordAt(lexemes, first - 1)
    const at = (article === 'a' || article === 'an' || article === 'the') && !stated ? first - 1 : first
    const phrase = phraseBefore(lexemes, at) ?? (at < first ? phraseBefore(lexemes, first) : null)
    if (!phrase) break
    first = phrase.first
    if (bound === '=') bound = phrase.bound
    stated = true
  }
  return { first, bound, stated }
}

function phraseBefore(lexemes: Lexemes, index: number): { first: number; bound: Bound } | null {
  if (!runsOn(lexemes, index) && gapBefore(lexemes, index) > 2) return null
  for (const { words, bound } of BOUND_PHRASES.get(wordAt(lexemes, index - 1)) ?? []) {
    const first = index - words.length
    let same = true
    for (let at = 0; at < words.length && same; at++) {
      same = wordAt(lexemes, first + at) === words[at] && (at === 0 || gapBefore(lexemes, first + at) <= 2)
    }
    if (same) return { first, bound }
  }
  return null
}

/** Reads forward: "or more", "or so", "+". */
export function readBoundAfter(lexemes: Lexemes, end: number): { end: number; bound: Bound } | null {
  if (wordAt(lexemes, end) === '+' && gapBefore(lexemes, end) === 0) return { end: end + 1, bound: '>=' }
  for (const [words, bound] of BOUNDS_AFTER) {
    if (words.every((word, at) => wordAt(lexemes, end + at) === word && gapBefore(lexemes, end + at) <= 1)) {
      return { end: end + words.length, bound }
    }
  }
  return null
}
