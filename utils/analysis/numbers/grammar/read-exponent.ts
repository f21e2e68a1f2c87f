import { gapBefore, type Lexemes, NONE, wordAt } from '../lexemes'
import { digitsAt, isAdjacentDigits, isMinus } from './adjacent'

/** "1e10", "2.9×10−8", "6 x 10^4" multiply by a power of ten; "1.1^23" is a power of the figures themselves. */
export function readExponent(
  lexemes: Lexemes,
  end: number,
): { end: number; power: number; base: number | null } | null {
  const mark = wordAt(lexemes, end)
  const close = gapBefore(lexemes, end) === NONE
  let index = end + 1
  let base: number | null = 10
  if (mark === '^' && close) base = null
  else if (mark === '×' || (mark === 'x' && wordAt(lexemes, end + 1) === '10')) {
    if (wordAt(lexemes, end + 1) !== '10') return null
    index = end + 2
    if (wordAt(lexemes, index) === '^') index++
    else if (!isMinus(wordAt(lexemes, index)) || gapBefore(lexemes, index) !== NONE) return null
  } else if (mark !== 'e' || !close) return null
  let direction = 1
  if (isMinus(wordAt(lexemes, index)) || wordAt(lexemes, index) === '+') {
    if (isMinus(wordAt(lexemes, index))) direction = -1
    index++
  }
  if (!isAdjacentDigits(lexemes, index) || digitsAt(lexemes, index).length > 2) return null
  return { end: index + 1, power: direction * Number(digitsAt(lexemes, index)), base }
}
