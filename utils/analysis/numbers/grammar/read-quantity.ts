import { gapBefore, isWord, type Lexemes, SPACE, wordAt } from '../lexemes'
import { canBeginNumber } from './begin-number'
import type { QuantityReading } from './quantity-reading'
import { readRange } from './read-range'
import { readRate } from './read-rate'
import { readSingle } from './read-single'

/** Reads the quantity that begins at this lexeme (sign, currency, figure or number word), ranges joined; or null. */
export function readQuantity(lexemes: Lexemes, first: number): QuantityReading | null {
  const one = readSingle(lexemes, first)
  if (!one) return null
  const whole = withSmallerPart(lexemes, one)
  if (whole !== one) return withRate(lexemes, whole)
  return withRate(
    lexemes,
    readRange(lexemes, one, (index) => readSingle(lexemes, index)),
  )
}

/** Coins and inches that go on from the larger unit, and how many make one. */
const PARTS: Record<string, { unit: string; per: number }> = {
  cent: { unit: '*', per: 100 },
  penny: { unit: 'GBP', per: 100 },
  inch: { unit: 'foot', per: 12 },
}

/** "3 dollars and 50 cents", "5 feet 2 inches", "15 dollars 50". */
function withSmallerPart(lexemes: Lexemes, quantity: QuantityReading): QuantityReading {
  const { end, type, unit, value } = quantity
  if (typeof value !== 'number' || (type !== 'money' && unit !== 'foot') || !isWord(lexemes, end - 1))
    return quantity
  const and = wordAt(lexemes, end) === 'and'
  const at = and ? end + 1 : end
  const article = /^an?$/.test(wordAt(lexemes, at))
  if (gapBefore(lexemes, at) !== SPACE || article || !canBeginNumber(lexemes, at)) return quantity
  const small = readSingle(lexemes, at)
  if (!small || typeof small.value !== 'number' || small.value <= 0 || small.value >= 100) return quantity
  const bareInches = unit === 'foot' && small.unit === null && /^ins?$/.test(wordAt(lexemes, small.end))
  const part = bareInches ? PARTS.inch : PARTS[small.unit ?? '']
  if (part && (part.unit === unit || (part.unit === '*' && type === 'money'))) {
    return { ...quantity, end: bareInches ? small.end + 1 : small.end, value: value + small.value / part.per }
  }
  const bare =
    type === 'money' && small.unit === null && !isWord(lexemes, small.end) && Number.isInteger(small.value)
  return bare && small.value >= 5
    ? { ...quantity, end: small.end, value: value + small.value / 100 }
    : quantity
}

function withRate(lexemes: Lexemes, quantity: QuantityReading): QuantityReading {
  let at = quantity.end
  if (quantity.type === 'money') at = skipCountry(lexemes, at)
  const rate = readRate(lexemes, at)
  return rate ? { ...quantity, per: rate.per, rateEnd: rate.end } : quantity
}

/** "$76 US a barrel", "$75 U.S. per barrel" */
function skipCountry(lexemes: Lexemes, index: number): number {
  if (wordAt(lexemes, index) === 'us') return index + 1
  const dotted = ['u', '.', 's', '.'].every((part, at) => wordAt(lexemes, index + at) === part)
  return dotted ? index + 4 : index
}
