import { gapBefore, isDigits, isWord, type Lexemes, NONE, SPACE, wordAt } from '../lexemes'
import { DENOMINATORS, PLURAL_DENOMINATORS, SCALES, SMALL_NUMBERS } from '../lexicon/number-words'
import { isDuration } from '../lexicon/units'
import type { NumberReading } from './number-reading'
import { readCardinal } from './read-cardinal'
import { isMinus, readFigures } from './read-figures'

/** Words before "half", "third" or "quarter" that make it a part of a match, a year, a rank or a person. */
const NO_SHARE_BEFORE = new Set(
  'first second third fourth last latter other each this that better next previous final early late per every his her my our your'.split(
    ' ',
  ),
)
/** What may follow "a third", "one quarter" when a share is meant; a noun makes it a rank ("a third man"). */
const AFTER_SHARE = new Set(
  'of more less fewer as higher lower larger smaller bigger faster slower cheaper over above below on to in from by at or and but is are was were said say says have has had who which that the their its would will could did do'.split(
    ' ',
  ),
)

/** Reads a share in words: "half", "a third", "two-thirds", "three quarters", "half a million"; or null. */
export function readFraction(lexemes: Lexemes, first: number): NumberReading | null {
  const word = wordAt(lexemes, first)
  if (word === 'half') return readHalf(lexemes, first, first)
  if (word === 'halves') return null
  if (
    word === 'quarter' &&
    gapBefore(lexemes, first + 1) === SPACE &&
    SCALES.has(wordAt(lexemes, first + 1))
  ) {
    return readScaledShare(lexemes, first, first + 1, 0.25)
  }
  if (word === 'a' || word === 'an' || word === 'one') return readSingleShare(lexemes, first)
  const count = SMALL_NUMBERS.get(word)
  if (count === undefined || count < 2) return null
  const lower = denominatorIndex(lexemes, first + 1)
  const parts = PLURAL_DENOMINATORS.get(wordAt(lexemes, lower))
  if (parts === undefined) return null
  return readScaledShare(lexemes, first, lower + 1, count / parts)
}

function readSingleShare(lexemes: Lexemes, first: number): NumberReading | null {
  const lower = denominatorIndex(lexemes, first + 1)
  const word = wordAt(lexemes, lower)
  const parts = DENOMINATORS.get(word)
  if (parts === undefined || gapBefore(lexemes, lower) > SPACE) return null
  if (word === 'half') return readHalf(lexemes, first, lower)
  const next = wordAt(lexemes, lower + 1)
  if (SCALES.has(next) && gapBefore(lexemes, lower + 1) === SPACE) {
    return readScaledShare(lexemes, first, lower + 1, 1 / parts)
  }
  if (isMinus(next) && gapBefore(lexemes, lower + 1) === NONE) return null
  const hyphened = gapBefore(lexemes, lower) === NONE
  const noNoun = gapBefore(lexemes, lower + 1) > SPACE || !isWord(lexemes, lower + 1) || AFTER_SHARE.has(next)
  return noNoun || (hyphened && wordAt(lexemes, first) === 'one') ? share(first, lower + 1, 1 / parts) : null
}

function readHalf(lexemes: Lexemes, first: number, half: number): NumberReading | null {
  const before = wordAt(lexemes, first - 1)
  if (NO_SHARE_BEFORE.has(before) || (isMinus(before) && gapBefore(lexemes, first) === NONE)) return null
  let next = half + 1
  const hyphened = isMinus(wordAt(lexemes, next)) && gapBefore(lexemes, next) === NONE
  if (hyphened) next++
  else if (wordAt(lexemes, next) === 'a') next++
  if (SCALES.has(wordAt(lexemes, next)) && gapBefore(lexemes, next) <= SPACE) {
    return readScaledShare(lexemes, first, next, 0.5)
  }
  if (hyphened) {
    const unit = wordAt(lexemes, next)
    const measured =
      isDuration(unit) || unit === 'mile' || unit === 'acre' || unit === 'percent' || unit === 'point'
    return measured ? share(first, half + 1, 0.5) : null
  }
  return share(first, half + 1, 0.5)
}

/** "half | a million", "two thirds | of a million", "three quarters | billion". */
function readScaledShare(lexemes: Lexemes, first: number, index: number, part: number): NumberReading {
  let scaleAt = index
  if (wordAt(lexemes, index) === 'of' && wordAt(lexemes, index + 1) === 'a') scaleAt = index + 2
  const scale = SCALES.get(wordAt(lexemes, scaleAt))
  if (scale === undefined || gapBefore(lexemes, scaleAt) > SPACE) return share(first, index, part)
  return { first, end: scaleAt + 1, value: part * scale, mantissa: part, scale, style: 'words' }
}

function denominatorIndex(lexemes: Lexemes, index: number): number {
  return isMinus(wordAt(lexemes, index)) ? index + 1 : index
}

function share(first: number, end: number, value: number): NumberReading {
  return { first, end, value, mantissa: value, scale: 1, style: 'fraction' }
}

/** Reads "one in five", "7 out of 12", "three in every ten", "nine of 10", or null. */
export function readRatio(lexemes: Lexemes, first: number): NumberReading | null {
  const upper = readWhole(lexemes, first)
  if (!upper || upper.value < 1) return null
  const preposition = ratioPreposition(lexemes, upper.end)
  if (preposition < 0) return null
  const lower = readWhole(lexemes, preposition)
  if (!lower || lower.value <= upper.value || gapBefore(lexemes, preposition) !== SPACE) return null
  const joint = wordAt(lexemes, upper.end)
  if (joint === 'in' && (lower.value > 1e6 || (upper.value > 20 && lower.value < 100))) return null
  if (joint === 'in' && isDigits(lexemes, preposition) && lower.value >= 1500 && lower.value < 2100)
    return null
  const after = wordAt(lexemes, lower.end)
  if (joint === 'in' && (isDuration(after) || isMinus(after))) return null
  if (joint === 'of' && !isDigits(lexemes, preposition)) return null
  const value = upper.value / lower.value
  return { first, end: lower.end, value, mantissa: value, scale: 1, style: 'fraction' }
}

function ratioPreposition(lexemes: Lexemes, index: number): number {
  if (isMinus(wordAt(lexemes, index)) && wordAt(lexemes, index + 1) === 'in') {
    return isMinus(wordAt(lexemes, index + 2)) ? index + 3 : -1
  }
  if (gapBefore(lexemes, index) !== SPACE) return -1
  const word = wordAt(lexemes, index)
  if (word === 'in') return wordAt(lexemes, index + 1) === 'every' ? index + 2 : index + 1
  if (word === 'out' && wordAt(lexemes, index + 1) === 'of') {
    return wordAt(lexemes, index + 2) === 'every' ? index + 3 : index + 2
  }
  return word === 'of' ? index + 1 : -1
}

function readWhole(lexemes: Lexemes, index: number): { value: number; end: number } | null {
  if (isDigits(lexemes, index)) {
    const figures = readFigures(lexemes, index)
    return figures && !figures.decimal && !figures.fraction ? figures : null
  }
  return readCardinal(lexemes, index)
}
