import { gapBefore, isWord, type Lexemes, LINE, NONE, SPACE, wordAt } from '../lexemes'
import { SCALES } from '../lexicon/number-words'
import type { NumberReading } from './number-reading'
import type { QuantityReading, QuantityType } from './quantity-reading'
import { readCurrencyAfter, readCurrencyBefore, readMillionCode } from './read-currency'
import { isMinus } from './read-figures'
import { canBeginNumber, readNumber } from './read-number'
import { readRange } from './read-range'
import { readRate } from './read-rate'
import { readUnit } from './read-unit'

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

interface UnitOf {
  end: number
  /** A scale word after the unit. */
  scale?: number
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
    // "75 USD million"
    const scale = number.scale === 1 ? SCALES.get(wordAt(lexemes, currency.end)) : undefined
    if (scale !== undefined && scale >= 1000) {
      return { end: currency.end + 1, type: 'money', unit: currency.unit, hyphened: false, scale }
    }
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
  return /^\p{L}{2,}[^s]$/u.test(wordAt(lexemes, end - 1)) && gapBefore(lexemes, end - 1) === SPACE
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
