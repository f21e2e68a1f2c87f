import { wordSet } from '../../text/word-set'
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
import { isTimeNoun } from '../lexicon/calendar'
import { STOP_WORDS } from '../lexicon/function-words'
import { ROUND_PLURALS, SCALES, SMALL_NUMBERS, TENS } from '../lexicon/number-words'
import { isPlural } from './nouns'

const HYPHENS = new Set(['-', '‑', '‐'])

/** Stop words that may stand inside a noun phrase. */
const INSIDE = wordSet(
  'more other such additional further new old high low deep long short live cut mostly largely mainly very online offshore overseas together previously newly recently currently total nearly combined nationwide statewide overall national',
)

/** Adjectives of place and time that follow a noun; no head of a phrase. */
const NO_HEAD = wordSet(
  'offshore overseas online nationwide statewide worldwide total overall together combined more higher lower such other further additional live previously currently recently newly',
)

function isNumberWord(word: string): boolean {
  return SMALL_NUMBERS.has(word) || TENS.has(word) || SCALES.has(word) || ROUND_PLURALS.has(word)
}

/** "$4m last year": when, not what. */
const PLACING = /^(?:last|next|past|previous|late|early)$/

/** Whether a lexeme can be a noun or a word before one, going on from the lexeme before. */
export function isNounLike(lexemes: Lexemes, index: number, inside: boolean): boolean {
  if (!runsOn(lexemes, index)) return false
  if (isDigits(lexemes, index)) {
    // "58 Fortune 500 companies"
    return inside && isCapitalized(lexemes, index - 1) && gapBefore(lexemes, index) === SPACE
  }
  if (!isWord(lexemes, index)) return false
  const word = wordAt(lexemes, index)
  if (PLACING.test(word) && isTimeNoun(wordAt(lexemes, index + 1))) return false
  if (isNumberWord(word)) return HYPHENS.has(wordAt(lexemes, index + 1))
  return !STOP_WORDS.has(word) || INSIDE.has(word)
}

/**
 * Whether an "-ed", "-ing" or "-ly" form rather goes with a verb than with the noun that follows: "370 voted",
 * "20 waiting at", "members signed letters".
 */
export function isVerbLike(lexemes: Lexemes, index: number, first: number): boolean {
  const word = wordAt(lexemes, index)
  if (word.length < 5) return false
  if (word.endsWith('ly') && !LY_NOUNS.has(word)) return !isNounLike(lexemes, index + 1, true)
  if (word.endsWith('ing')) {
    if (isNounLike(lexemes, afterHyphens(lexemes, index), true)) return false
    return !ING_NOUNS.has(word)
  }
  if (!word.endsWith('ed') || word.endsWith('eed')) return false
  if (!isNounLike(lexemes, afterHyphens(lexemes, index), true)) return true
  return index > first && !modifiesParticiple(wordAt(lexemes, index - 1))
}

const ING_NOUNS = wordSet(
  'funding housing training spending building meeting hearing shooting trading rating ruling filing offering warning killing bombing opening listing financing lending holding saving marketing advertising parking crossing setting earning king ring wing string spring thing morning evening ceiling sterling painting drawing recording landing fighting wedding polling screening testing processing programming dwelling clothing manufacturing engineering banking farming fishing mining drilling logging hunting hiring voting sentencing policing gathering outing sibling reading writing backing savings bidding sitting sighting briefing standing booking finding pricing timing being viking',
)
const LY_NOUNS = wordSet(
  'assembly family italy july ally supply reply monopoly anomaly fly bully belly rally',
)

function modifiesParticiple(word: string): boolean {
  return (word.endsWith('ly') && !LY_NOUNS.has(word)) || INSIDE.has(word)
}

/** Hyphens followed in one word, twice over: "state-of-the-art" has three. */
const MOST_HYPHENS = 10

/** After a hyphened word as a whole: "voter-registration", "non-profit". */
export function afterHyphens(lexemes: Lexemes, index: number): number {
  let next = index + 1
  while (
    next < index + MOST_HYPHENS &&
    HYPHENS.has(wordAt(lexemes, next)) &&
    gapBefore(lexemes, next) === NONE &&
    gapBefore(lexemes, next + 1) === NONE &&
    (isWord(lexemes, next + 1) || isDigits(lexemes, next + 1))
  ) {
    next += 2
  }
  return next
}

/** Plurals that stand before another noun: "sales force", "arms deals". */
const PLURAL_MODIFIERS = wordSet('sales sports arms savings customs securities communications operations')

/** Whether the noun before `end` is a plural that ends its phrase. */
export function endsInPlural(lexemes: Lexemes, end: number): boolean {
  const word = wordAt(lexemes, end - 1)
  return isPlural(word) && !(PLURAL_MODIFIERS.has(word) && isNounLike(lexemes, end, true))
}

/** Right after a singular these are what a verb is about: "48 percent trust him". */
const OBJECTS = wordSet('the a an his her their its my our your him them me us it')

const DETERMINERS = wordSet(
  'the a an its their his her our my your this that these those all each every some',
)
const MOST_WORDS = 7

/**
 * Reads a noun phrase from `first` on: determiner, modifiers, up to the last noun; after a plural only more plurals
 * go on. Returns its end, or -1 when there is none. Nested numbers end it.
 */
export function readNounRun(lexemes: Lexemes, first: number, determiners: boolean): number {
  let index = first
  if (determiners && DETERMINERS.has(wordAt(lexemes, index)) && runsOn(lexemes, index)) index++
  const begin = index
  let end = -1
  for (let read = 0; read < MOST_WORDS; read++) {
    if (!isNounLike(lexemes, index, index > begin) || isVerbLike(lexemes, index, begin)) break
    const word = wordAt(lexemes, index)
    if (OBJECTS.has(wordAt(lexemes, index + 1)) && gapBefore(lexemes, index + 1) === SPACE && !isPlural(word))
      break
    const next = afterHyphens(lexemes, index)
    const plural = next === index + 1 && isPlural(word)
    if (end > 0 && endsInPlural(lexemes, end) && !plural && !wordAt(lexemes, end - 1).endsWith("'s")) break
    if (!NO_HEAD.has(word) && !word.endsWith("'s") && (!word.endsWith('ly') || LY_NOUNS.has(word))) end = next
    index = next
  }
  return end
}
