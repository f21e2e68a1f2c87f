import {
  gapBefore,
  isCapitalized,
  isDigits,
  isWord,
  type Lexemes,
  NONE,
  runsOn,
  SPACE,
  wordAt,
} from '../lexemes'
import { STOP_WORDS } from '../lexicon/function-words'
import { isPlural, singular } from './nouns'

/** What a number counts: the noun phrase after it. */
export interface CountedNoun {
  /** After the head noun. */
  end: number
  /** The head noun in the singular, lower case: 'soldier'. */
  head: string
}

/** Modifiers between number and head at most ("tens of thousands of mostly young first-time buyers"). */
const MOST_MODIFIERS = 7
const HYPHENS = new Set(['-', '‑', '‐'])
/** Stop words that may stand between a number and its noun. */
const INSIDE = new Set(
  'more other such additional further new old high low deep long short live cut mostly largely mainly very online offshore overseas together previously newly recently currently total nearly combined nationwide statewide'.split(
    ' ',
  ),
)

/**
 * Reads the noun phrase that a number counts, up to its head: the first plural, and plurals right after it ("sports
 * teams"). With `singularHead` (after "12-year", "a $10 million") the last noun of the run.
 */
export function readCountedNoun(lexemes: Lexemes, start: number, singularHead = false): CountedNoun | null {
  let index = start
  if (wordAt(lexemes, index) === 'of') {
    index++
    // "two of the men", "thousands of his supporters"
    if (/^(?:the|these|those|its|their|his|her|our|my|your)$/.test(wordAt(lexemes, index))) index++
  }
  let head = -1
  let plural = false
  for (let read = 0; read < MOST_MODIFIERS; read++) {
    if (!isNounLike(lexemes, index, index > start)) break
    const word = wordAt(lexemes, index)
    if (!plural && isVerbLike(lexemes, index, singularHead)) break
    const next = afterHyphens(lexemes, index)
    const many = next === index + 1 && isPlural(word)
    if (plural && !many) break
    if (many) plural = true
    if (many || singularHead) head = next - 1
    index = next
    if (wordAt(lexemes, index - 1).endsWith("'s") && many) break
  }
  if (head < 0) return null
  return { end: head + 1, head: singular(wordAt(lexemes, head).replace(/'s$/, '')) }
}

function isNounLike(lexemes: Lexemes, index: number, later: boolean): boolean {
  if (!runsOn(lexemes, index)) return false
  if (isDigits(lexemes, index)) {
    // "58 Fortune 500 companies"
    return later && isCapitalized(lexemes, index - 1) && gapBefore(lexemes, index) === SPACE
  }
  if (!isWord(lexemes, index)) return false
  const word = wordAt(lexemes, index)
  return !STOP_WORDS.has(word) || INSIDE.has(word)
}

/** "-ed" and "-ing" forms with no noun after them are verbs: "370 voted", "20 waiting at". */
function isVerbLike(lexemes: Lexemes, index: number, singularHead: boolean): boolean {
  const word = wordAt(lexemes, index)
  if (!/(?:ed|ing|ly)$/.test(word) || word.length < 5) return false
  const next = afterHyphens(lexemes, index)
  if (!isNounLike(lexemes, next, true)) return !singularHead || word.endsWith('ed') || word.endsWith('ly')
  return false
}

/** After a hyphened word as a whole: "voter-registration", "non-profit". */
function afterHyphens(lexemes: Lexemes, index: number): number {
  let next = index + 1
  while (
    HYPHENS.has(wordAt(lexemes, next)) &&
    gapBefore(lexemes, next) === NONE &&
    gapBefore(lexemes, next + 1) === NONE &&
    (isWord(lexemes, next + 1) || isDigits(lexemes, next + 1))
  ) {
    next += 2
  }
  return next
}
