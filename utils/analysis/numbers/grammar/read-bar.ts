import { wordSet } from '../../text/word-set'
import { gapBefore, isDigits, type Lexemes, NONE, SPACE, wordAt } from '../lexemes'
import { FRACTION_SIGNS } from '../lexicon/number-words'
import { digitsAt, isAdjacent, isAdjacentDigits } from './adjacent'

/** "3/4" and "2 1/4" and "2½" after the whole number that ends at `end`. */
export function readBar(
  lexemes: Lexemes,
  first: number,
  end: number,
  grouped: boolean,
): { end: number; value: number; fraction: boolean } | null {
  const whole = Number(digitsAt(lexemes, first))
  const sign = FRACTION_SIGNS.get(wordAt(lexemes, end))
  if (sign !== undefined && gapBefore(lexemes, end) <= SPACE && !grouped) {
    return { end: end + 1, value: whole + sign, fraction: false }
  }
  if (grouped) return null
  const simple = barValue(lexemes, first)
  if (simple !== null) return { end: first + 3, value: simple, fraction: true }
  if (gapBefore(lexemes, end) === SPACE && isDigits(lexemes, end)) {
    const part = barValue(lexemes, end)
    if (part !== null) return { end: end + 3, value: whole + part, fraction: false }
  }
  return null
}

const COMMON_DENOMINATORS = wordSet('2 3 4 5 6 7 8 9 10 12 16 20 32 40 50 64 100 1000')

/** The value of "3/4" at `index`, or null where the bar rather parts days ("9/11"), seasons or addresses. */
function barValue(lexemes: Lexemes, index: number): number | null {
  if (!isAdjacent(lexemes, index + 1, '/') || !isAdjacentDigits(lexemes, index + 2)) return null
  if (isAdjacent(lexemes, index + 3, '/')) return null
  if (wordAt(lexemes, index - 1) === '/' && gapBefore(lexemes, index) === NONE) return null
  const upper = Number(digitsAt(lexemes, index))
  const lower = digitsAt(lexemes, index + 2)
  if (!COMMON_DENOMINATORS.has(lower) || upper === 0 || upper >= Number(lower)) return null
  return upper / Number(lower)
}
