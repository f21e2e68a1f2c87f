import { gapBefore, isWord, type Lexemes, runsOn, wordAt } from '../lexemes'
import { BOUND_PHRASES, BOUNDS_AFTER, type Bound } from '../lexicon/bounds'
import { STOP_WORDS } from '../lexicon/function-words'

export interface BoundReading {
  /** First lexeme of the wording before the number, or the number's own first. */
  first: number
  bound: Bound
  /** Whether any wording was found. */
  stated: boolean
}

/** Before an article these are prepositions: "over a $5,000 fee". */
const PLACES = new Set(['over', 'under', 'above', 'below', 'beyond', 'between', 'near'])

/** After these "about" says what of. */
const TOPICS =
  /^(?:comments?|talk(?:s|ed|ing)?|questions?|concerns?|worr(?:y|ied|ies)|stor(?:y|ies)|information|facts?|claims?|remarks?|think|thinking|speak|speaking|spoke|wrote|write|statements?|how|what|all)$/

/** Reads backward from a number: "more than", "just over", "around a"; "between" only before a range. */
export function readBoundBefore(lexemes: Lexemes, number: number, range: boolean): BoundReading {
  const article = wordAt(lexemes, number - 1)
  const across = article === 'a' || article === 'an' ? phraseBefore(lexemes, number - 1) : null
  const phrase = across && !PLACES.has(wordAt(lexemes, number - 2)) ? across : phraseBefore(lexemes, number)
  if (!phrase || (wordAt(lexemes, phrase.first) === 'between' && !range)) {
    return { first: number, bound: '=', stated: false }
  }
  return { ...phrase, stated: true }
}

function phraseBefore(lexemes: Lexemes, index: number): { first: number; bound: Bound } | null {
  if (!runsOn(lexemes, index) && gapBefore(lexemes, index) > 2) return null
  for (const { words, bound } of BOUND_PHRASES.get(wordAt(lexemes, index - 1)) ?? []) {
    const first = index - words.length
    let same = true
    for (let at = 0; at < words.length && same; at++) {
      same = wordAt(lexemes, first + at) === words[at] && (at === 0 || gapBefore(lexemes, first + at) <= 2)
    }
    if (same && !isOtherwise(lexemes, words[0]!, first)) return { first, bound }
  }
  return null
}

/** Wording that belongs to what goes before: "talk about 40 jobs", "the church estimated 4,000". */
function isOtherwise(lexemes: Lexemes, word: string, first: number): boolean {
  const before = wordAt(lexemes, first - 1)
  if (word === 'about') return TOPICS.test(before)
  return word === 'estimated' && isWord(lexemes, first - 1) && !STOP_WORDS.has(before)
}

/** Reads forward: "or more", "or so", "+". */
export function readBoundAfter(lexemes: Lexemes, end: number): { end: number; bound: Bound } | null {
  if (wordAt(lexemes, end) === '+' && gapBefore(lexemes, end) === 0) return { end: end + 1, bound: '>=' }
  for (const [words, bound] of BOUNDS_AFTER) {
    // "£40m plus £5m in add-ons" adds
    if (words[0] === 'plus' && !/^\p{Ll}{3,}$|^[,.;)]?$/u.test(wordAt(lexemes, end + 1))) continue
    if (words.every((word, at) => wordAt(lexemes, end + at) === word && gapBefore(lexemes, end + at) <= 1)) {
      return { end: end + words.length, bound }
    }
  }
  return null
}
