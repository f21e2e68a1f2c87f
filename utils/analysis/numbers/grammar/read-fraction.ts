import { wordSet } from '../../text/word-set'
import { gapBefore, isWord, type Lexemes, NONE, SPACE, wordAt } from '../lexemes'
import { DENOMINATORS, ORDINAL_DIGITS, PLURAL_DENOMINATORS, SCALES, TENS } from '../lexicon/number-words'
import { isDuration } from '../lexicon/units'
import { isMinus } from './adjacent'
import type { NumberReading } from './number-reading'
import { type Cardinal, readCardinal } from './read-cardinal'

/** Words before "half", "third" or "quarter" that make it a part of a match, a year, a rank or a person. */
const NO_SHARE_BEFORE = wordSet(
  'first second third fourth last latter other each this that better next previous final early late per every his her my our your',
)
/** What may follow "a third", "one quarter" when a share is meant; a noun makes it a rank ("a third man"). */
const AFTER_SHARE = wordSet(
  'of more less fewer as higher lower larger smaller bigger faster slower cheaper over above below on to in from by at or and but is are was were said say says have has had who which that the their its would will could did do',
)

/** Reads a share in words: "half", "a third", "two-thirds", "three quarters", "half a million"; or null. */
export function readFraction(lexemes: Lexemes, first: number): NumberReading | null {
  if (!isWord(lexemes, first)) return null
  const word = wordAt(lexemes, first)
  if (word === 'half') return readHalf(lexemes, first, first)
  if (word === 'quarter') {
    const scaled = gapBefore(lexemes, first + 1) === SPACE && SCALES.has(wordAt(lexemes, first + 1))
    return scaled ? readScaledShare(lexemes, first, first + 1, 0.25) : null
  }
  if (word === 'a' || word === 'an' || word === 'one') {
    const single = readSingleShare(lexemes, first)
    if (single) return single
  }
  const count = readCardinal(lexemes, first)
  return count && readParts(lexemes, first, count)
}

/** "two | thirds", "a hundred | trillionths", "three | twenty-fifths". */
function readParts(lexemes: Lexemes, first: number, count: Cardinal): NumberReading | null {
  const lower = readDenominator(lexemes, count.end, true)
  if (!lower || count.value < 2) return null
  const { added, scale } = count
  const word = wordAt(lexemes, lower.end - 1)
  // fiscal quarters, and the four of a match
  if (word === 'quarters' && (added ?? count.value) > 3) return null
  if (added === null || added >= lower.parts) {
    return readScaledShare(lexemes, first, lower.end, count.value / lower.parts)
  }
  // a whole and a part: "one hundred and three quarters", "six million and two thirds"
  const part = readScaledShare(lexemes, first, lower.end, added / lower.parts)
  const unit = part.scale === 1 && scale >= 1000 ? scale : 1
  const value = count.value - added + (part.value as number) * unit
  return { ...part, value, mantissa: value, scale: 1, style: 'words' }
}

function readSingleShare(lexemes: Lexemes, first: number): NumberReading | null {
  const lower = readDenominator(lexemes, first + 1, false)
  if (!lower) return null
  const { parts, end } = lower
  if (wordAt(lexemes, end - 1) === 'half') return readHalf(lexemes, first, end - 1)
  const next = wordAt(lexemes, end)
  if (SCALES.has(next) && gapBefore(lexemes, end) === SPACE) {
    return readScaledShare(lexemes, first, end, 1 / parts)
  }
  if (isMinus(next) && gapBefore(lexemes, end) === NONE) return null
  const hyphened = isMinus(wordAt(lexemes, first + 1))
  const noNoun = gapBefore(lexemes, end) > SPACE || !isWord(lexemes, end) || AFTER_SHARE.has(next)
  return noNoun || (hyphened && wordAt(lexemes, first) === 'one') ? share(first, end, 1 / parts) : null
}

/** "third", "-fifths", "twenty-fifth", "twenty firsts". */
function readDenominator(
  lexemes: Lexemes,
  index: number,
  plural: boolean,
): { parts: number; end: number } | null {
  const at = isMinus(wordAt(lexemes, index)) ? index + 1 : index
  if (gapBefore(lexemes, at) > SPACE) return null
  const word = wordAt(lexemes, at)
  const parts = (plural ? PLURAL_DENOMINATORS : DENOMINATORS).get(word)
  if (parts !== undefined) return { parts, end: at + 1 }
  const tens = TENS.get(word)
  if (tens === undefined) return null
  const unitAt = isMinus(wordAt(lexemes, at + 1)) ? at + 2 : at + 1
  const digit = ORDINAL_DIGITS.get(
    plural ? wordAt(lexemes, unitAt).replace(/s$/, '') : wordAt(lexemes, unitAt),
  )
  return digit === undefined || gapBefore(lexemes, unitAt) > SPACE
    ? null
    : { parts: tens + digit, end: unitAt + 1 }
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
  if (!hyphened) return share(first, half + 1, 0.5)
  const unit = wordAt(lexemes, next)
  const measured = isDuration(unit) || /^(?:mile|acre|percent|point)$/.test(unit)
  return measured ? share(first, half + 1, 0.5) : null
}

/** "half | a million", "two thirds | of a million", "three quarters | billion". */
function readScaledShare(lexemes: Lexemes, first: number, index: number, part: number): NumberReading {
  let scaleAt = index
  if (wordAt(lexemes, index) === 'of' && wordAt(lexemes, index + 1) === 'a') scaleAt = index + 2
  const scale = SCALES.get(wordAt(lexemes, scaleAt))
  if (scale === undefined || gapBefore(lexemes, scaleAt) > SPACE) return share(first, index, part)
  return { first, end: scaleAt + 1, value: part * scale, mantissa: part, scale, style: 'words' }
}

function share(first: number, end: number, value: number): NumberReading {
  return { first, end, value, mantissa: value, scale: 1, style: 'fraction' }
}
