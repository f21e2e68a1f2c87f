import { gapBefore, type Lexemes, LINE, NONE, SPACE, wordAt } from '../lexemes'
import type { NumberReading } from './number-reading'
import type { QuantityReading, QuantityType } from './quantity-reading'
import { readCurrencyAfter, readCurrencyBefore } from './read-currency'
import { isMinus } from './read-figures'
import { readNumber } from './read-number'
import { readRange } from './read-range'
import { readRate } from './read-rate'
import { readUnit } from './read-unit'

/** Reads the quantity that begins at this lexeme (sign, currency, figure or number word), ranges joined; or null. */
export function readQuantity(lexemes: Lexemes, first: number): QuantityReading | null {
  const one = readSingle(lexemes, first)
  return (
    one &&
    withRate(
      lexemes,
      readRange(lexemes, one, (index) => readSingle(lexemes, index)),
    )
  )
}

function withRate(lexemes: Lexemes, quantity: QuantityReading): QuantityReading {
  let at = quantity.end
  if (quantity.type === 'money' && wordAt(lexemes, at) === 'us') at++
  const rate = readRate(lexemes, at)
  return rate ? { ...quantity, per: rate.per, rateEnd: rate.end } : quantity
}

/** One quantity, not joined with a second: "$4.2bn", "-1.3%", "12 square miles", "94,000". */
function readSingle(lexemes: Lexemes, first: number): QuantityReading | null {
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
  const unit = readUnitOf(lexemes, number)
  const end = unit?.end ?? number.end
  return {
    ...base,
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
  if (word === 'minus' || word === 'negative') return true
  return isMinus(word) && gapBefore(lexemes, index) !== NONE && gapBefore(lexemes, index + 1) === NONE
}

function signed(value: number | [number, number], sign: number): number | [number, number] {
  if (sign > 0) return value
  return Array.isArray(value) ? [-value[1], -value[0]] : -value
}

/** "$10 dollars" says it twice. */
function skipNamedCurrency(lexemes: Lexemes, index: number, unit: string): number {
  const named = readCurrencyAfter(lexemes, index, true)
  return named && named.unit === unit ? named.end : index
}

interface UnitOf {
  end: number
  type: QuantityType
  unit: string
  hyphened: boolean
}

function readUnitOf(lexemes: Lexemes, number: NumberReading): UnitOf | null {
  // "thousands of dollars"
  const round = number.style === 'round' || number.style === 'fraction'
  const index = round && wordAt(lexemes, number.end) === 'of' ? number.end + 1 : number.end
  if (gapBefore(lexemes, index) >= LINE) return null
  const percent = readPercent(lexemes, index) ?? readTimes(lexemes, index)
  if (percent) return percent
  const greatest = Array.isArray(number.value) ? number.value[1] : number.value
  const currency = readCurrencyAfter(lexemes, index, number.scale >= 1000 || greatest >= 1000)
  const unit = readUnit(lexemes, skipArticle(lexemes, number, index))
  if (currency && (!unit || unit.end <= currency.end)) {
    return { end: currency.end, type: 'money', unit: currency.unit, hyphened: false }
  }
  if (!unit || isYearBeforeNoun(lexemes, number, unit.end)) return null
  const { dimension } = unit
  const type = dimension === 'duration' || dimension === 'points' ? dimension : 'measure'
  return { end: unit.end, type, unit: unit.name, hyphened: unit.hyphened }
}

/** "the 2018 day", "in 2016 Stone": four plain figures before a singular that only looks like a unit. */
function isYearBeforeNoun(lexemes: Lexemes, number: NumberReading, end: number): boolean {
  const { value } = number
  if (number.style !== 'figures' || number.end !== number.first + 1) return false
  if (typeof value !== 'number' || value < 1900 || value > 2099 || !Number.isInteger(value)) return false
  return /^\p{L}{3,}[^s]$/u.test(wordAt(lexemes, end - 1)) && gapBefore(lexemes, end - 1) === SPACE
}

/** "half an hour", "a quarter of a mile". */
function skipArticle(lexemes: Lexemes, number: NumberReading, index: number): number {
  const word = wordAt(lexemes, index)
  return number.style === 'fraction' && (word === 'a' || word === 'an') ? index + 1 : index
}

const MULTIPLIED = new Set(
  'as more less the higher lower larger smaller bigger greater faster longer its their his her that what those than over'.split(
    ' ',
  ),
)
const PERCENT = new Set(['%', '％', 'percent', 'pc', 'pct', 'percents'])

function readPercent(lexemes: Lexemes, index: number): UnitOf | null {
  let at = index
  const hyphened = isMinus(wordAt(lexemes, at)) && gapBefore(lexemes, at) === NONE
  if (hyphened) at++
  if (gapBefore(lexemes, at) > SPACE) return null
  const word = wordAt(lexemes, at)
  let end = -1
  if (PERCENT.has(word)) end = at + 1
  else if (word === 'per' && wordAt(lexemes, at + 1) === 'cent') end = at + 2
  else if (word === 'percentage' && /^points?$/.test(wordAt(lexemes, at + 1))) end = at + 1
  if (end < 0) return null
  const joint = isMinus(wordAt(lexemes, end)) && gapBefore(lexemes, end) === NONE ? end + 1 : end
  if (/^points?$/.test(wordAt(lexemes, joint)) && gapBefore(lexemes, joint) <= SPACE) {
    return { end: joint + 1, type: 'points', unit: 'percentage point', hyphened }
  }
  return { end, type: 'percentage', unit: 'percent', hyphened }
}

/** A multiple: "three times the number", "18-fold"; times that something happened are counted like things. */
function readTimes(lexemes: Lexemes, index: number): UnitOf | null {
  const hyphened = isMinus(wordAt(lexemes, index)) && gapBefore(lexemes, index) === NONE
  const at = hyphened ? index + 1 : index
  if (gapBefore(lexemes, at) > SPACE) return null
  const word = wordAt(lexemes, at)
  if (word === 'fold') return { end: at + 1, type: 'times', unit: 'time', hyphened: false }
  if (word !== 'times' || hyphened || !MULTIPLIED.has(wordAt(lexemes, at + 1))) return null
  return { end: at + 1, type: 'times', unit: 'time', hyphened: false }
}
