import { gapBefore, isDigits, isWord, type Lexemes, NONE, SPACE, wordAt } from '../lexemes'
import { CURRENCY_WORDS } from '../lexicon/currencies'
import {
  DENOMINATORS,
  FRACTION_SIGNS,
  ROUND_PLURALS,
  SCALES,
  SMALL_NUMBERS,
  TENS,
} from '../lexicon/number-words'
import { UNIT_WORDS } from '../lexicon/units'
import { readBoundBefore } from '../phrase/read-bound'
import { isMinus } from './adjacent'
import { ROUND_LEADS } from './read-round'

/** Whether a number can begin at this lexeme. */
export function canBeginNumber(lexemes: Lexemes, index: number): boolean {
  if (isDigits(lexemes, index)) return true
  const word = wordAt(lexemes, index)
  if (!isWord(lexemes, index)) {
    if (word === '.')
      return (
        isDigits(lexemes, index + 1) &&
        gapBefore(lexemes, index + 1) === NONE &&
        (gapBefore(lexemes, index) !== NONE || wordAt(lexemes, index - 1) === '(')
      )
    return FRACTION_SIGNS.has(word)
  }
  if (SMALL_NUMBERS.has(word) || TENS.has(word) || ROUND_PLURALS.has(word)) return true
  if (SCALES.has(word)) return isBareScale(lexemes, index)
  if (word === 'a' || word === 'an') {
    const next = wordAt(lexemes, index + 1)
    return (
      SCALES.has(next) ||
      DENOMINATORS.has(next) ||
      ROUND_LEADS.has(next) ||
      isMinus(next) ||
      isOneOfUnit(lexemes, index)
    )
  }
  return (
    word === 'half' || word === 'several' || (word === 'quarter' && SCALES.has(wordAt(lexemes, index + 1)))
  )
}

const BOUNDS = /^(?:to|than|least|most|nearly|almost|about|around|roughly|over|under|half)$/

/** "up to a metre", "more than a mile": the article counts where a bound stands before it. */
export function isOneOfUnit(lexemes: Lexemes, index: number): boolean {
  const word = wordAt(lexemes, index)
  if ((word !== 'a' && word !== 'an') || !BOUNDS.test(wordAt(lexemes, index - 1))) return false
  const unit = UNIT_WORDS.get(wordAt(lexemes, index + 1))
  if (!unit || unit.dimension === 'duration' || unit.dimension === 'points') return false
  return readBoundBefore(lexemes, index, false).stated
}

/** "hundred thousand dollars" at the beginning of a line; "the million" is no number. */
export function isBareScale(lexemes: Lexemes, index: number): boolean {
  const next = wordAt(lexemes, index + 1)
  return gapBefore(lexemes, index) > SPACE && (SCALES.has(next) || CURRENCY_WORDS.has(next))
}
