import { gapBefore, type Lexemes, LINE, NONE, SPACE, wordAt } from '../lexemes'
import { FOLD_WORDS } from '../lexicon/change-words'
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
  if (!unit) return null
  const { dimension } = unit
  const type = dimension === 'duration' || dimension === 'points' ? dimension : 'measure'
  return { end: unit.end, type, unit: unit.name, hyphened: unit.hyphened }
}

/** "half an hour", "a quarter of a mile". */
function skipArticle(lexemes: Lexemes, number: NumberReading, index: number): number {
  const word = wordAt(lexemes, index)
  return number.style === 'fraction' && (word === 'a' || word === 'an') ? index + 1 : index
}

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

/** "three times", "18-fold". */
function readTimes(lexemes: Lexemes, index: number): UnitOf | null {
  let at = index
  if (isMinus(wordAt(lexemes, at)) && gapBefore(lexemes, at) === NONE) at++
  if (gapBefore(lexemes, at) > SPACE) return null
  const word = wordAt(lexemes, at)
  if (word === 'fold') return { end: at + 1, type: 'times', unit: 'count', hyphened: false }
  if (word !== 'times' && word !== 'time') return null
  if (word === 'time' && at === index) return null
  return { end: at + 1, type: 'times', unit: 'count', hyphened: at > index }
}

/** "threefold" in one word, or null. */
export function readFold(lexemes: Lexemes, index: number): QuantityReading | null {
  const factor = FOLD_WORDS.get(wordAt(lexemes, index))
  if (factor === undefined) return null
  const end = index + 1
  const number: NumberReading = {
    first: index,
    end,
    value: factor,
    mantissa: factor,
    scale: 1,
    style: 'words',
  }
  return {
    first: index,
    end,
    rateEnd: end,
    type: 'times',
    value: factor,
    unit: 'count',
    per: null,
    style: 'words',
    hyphened: false,
    range: false,
    number,
  }
}
