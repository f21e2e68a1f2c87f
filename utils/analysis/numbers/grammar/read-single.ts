import { gapBefore, type Lexemes, LINE, NONE, wordAt } from '../lexemes'
import { isMinus } from './adjacent'
import { canBeginNumber } from './begin-number'
import type { QuantityReading } from './quantity-reading'
import { readCurrencyAfter, readCurrencyBefore, readMillionCode } from './read-currency'
import { readNumber } from './read-number'
import { readUnitOf } from './unit-of'

/** One quantity, not joined with a second: "$4.2bn", "-1.3%", "12 square miles", "94,000". */
export function readSingle(lexemes: Lexemes, first: number): QuantityReading | null {
  let index = first
  let sign = 1
  if (isSign(lexemes, index)) {
    sign = -1
    index++
  }
  const currency = readCurrencyBefore(lexemes, index)
  if (currency) {
    index = currency.end
    if (isMinus(wordAt(lexemes, index)) && gapBefore(lexemes, index) === NONE) {
      sign = -1
      index++
    }
    if (gapBefore(lexemes, index) >= LINE) return null
  }
  if (!canBeginNumber(lexemes, index)) return null
  const number = readNumber(lexemes, index, { currency: currency !== null })
  if (!number) return null
  const base = {
    first,
    number,
    style: number.style,
    per: null,
    range: false,
    value: signed(number.value, sign),
  }
  if (currency) {
    const end = skipNamedCurrency(lexemes, number.end, currency.unit)
    return { ...base, end, rateEnd: end, type: 'money', unit: currency.unit, hyphened: false }
  }
  const millions = readMillionCode(lexemes, number.end)
  if (millions && typeof number.value === 'number') {
    return {
      ...base,
      end: millions.end,
      rateEnd: millions.end,
      type: 'money',
      unit: millions.unit,
      value: scaled(base.value, 1e6),
      hyphened: false,
    }
  }
  const unit = readUnitOf(lexemes, number)
  const end = unit?.end ?? number.end
  return {
    ...base,
    value: scaled(base.value, unit?.scale ?? 1),
    end,
    rateEnd: end,
    type: unit?.type ?? (number.style === 'fraction' ? 'fraction' : 'count'),
    unit: unit?.unit ?? null,
    hyphened: unit?.hyphened ?? false,
  }
}

/** A minus before a figure or currency, not a hyphen or a dash between two things. */
function isSign(lexemes: Lexemes, index: number): boolean {
  const word = wordAt(lexemes, index)
  // "plus or minus three points"
  if (word === 'minus' && wordAt(lexemes, index - 1) === 'or') return false
  if (word === 'minus' || word === 'negative') return true
  return isMinus(word) && gapBefore(lexemes, index) !== NONE && gapBefore(lexemes, index + 1) === NONE
}

function signed(value: number | [number, number], sign: number): number | [number, number] {
  if (sign > 0) return value
  return Array.isArray(value) ? [-value[1], -value[0]] : -value
}

function scaled(value: number | [number, number], scale: number): number | [number, number] {
  return typeof value === 'number' ? value * scale : value
}

/** "$10 dollars" says it twice. */
function skipNamedCurrency(lexemes: Lexemes, index: number, unit: string): number {
  const named = readCurrencyAfter(lexemes, index, true)
  return named && named.unit === unit ? named.end : index
}
