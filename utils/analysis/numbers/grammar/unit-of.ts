import { wordSet } from '../../text/word-set'
import { gapBefore, type Lexemes, LINE, NONE, SPACE, wordAt } from '../lexemes'
import { SCALES } from '../lexicon/number-words'
import { isMinus } from './adjacent'
import type { NumberReading } from './number-reading'
import type { QuantityType } from './quantity-reading'
import { readCurrencyAfter } from './read-currency'
import { readUnit } from './read-unit'

interface UnitOf {
  end: number
  /** A scale word after the unit. */
  scale?: number
  type: QuantityType
  unit: string
  hyphened: boolean
}

export function readUnitOf(lexemes: Lexemes, number: NumberReading): UnitOf | null {
  // "thousands of dollars"
  const round = number.style === 'round' || number.style === 'fraction'
  const index = round && wordAt(lexemes, number.end) === 'of' ? number.end + 1 : number.end
  if (gapBefore(lexemes, index) >= LINE) return null
  const percent = readPercent(lexemes, index) ?? readTimes(lexemes, index)
  if (percent) return percent
  const greatest = Array.isArray(number.value) ? number.value[1] : number.value
  const named = skipArticle(lexemes, number, index)
  const currency = readCurrencyAfter(lexemes, named, number.scale >= 1000 || greatest >= 1000)
  const unit = readUnit(lexemes, named)
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

const MULTIPLIED = wordSet(
  'as more less the higher lower larger smaller bigger greater faster longer its their his her that what those than over',
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
