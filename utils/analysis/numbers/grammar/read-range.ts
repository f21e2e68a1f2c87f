import { gapBefore, type Lexemes, NONE, SPACE, wordAt } from '../lexemes'
import { DOWN_WORDS, UP_WORDS } from '../lexicon/change-words'
import type { QuantityReading } from './quantity-reading'

type ReadSingle = (index: number) => QuantityReading | null

const DASHES = new Set(['-', '–', '—', '‑', '‐', '−'])
const BEFORE_SECOND = new Set([
  'more',
  'than',
  'over',
  'about',
  'around',
  'nearly',
  'almost',
  'even',
  'perhaps',
  'as',
  'many',
])
/** Lexemes looked back over for "between" or the verb of a change. */
const LOOK_BACK = 7

/**
 * Joins "10 to 15 percent", "$370,000 to $5.5 million", "10–15%", "between 2,100 and 4,700" into one range. A change
 * ("fell from 9 to 7", "rose 3% to 15%") states two numbers and stays apart.
 */
export function readRange(lexemes: Lexemes, one: QuantityReading, readSingle: ReadSingle): QuantityReading {
  const joint = readJoint(lexemes, one)
  if (!joint) return one
  let second = joint.second
  for (let skipped = 0; skipped < 3 && BEFORE_SECOND.has(wordAt(lexemes, second)); skipped++) second++
  const other = readSingle(second)
  if (!other || gapBefore(lexemes, second) > SPACE || !isCompatible(one, other)) return one
  if (typeof one.value !== 'number' || typeof other.value !== 'number') return one
  if (one.style === 'fraction' || other.style === 'fraction') return one
  if (one.unit === null && other.unit !== null && (looksLikeYear(lexemes, one) || isSigned(lexemes, other)))
    return one
  const low = one.value * sharedScale(one, other)
  const change = joint.word === 'to' && statesChange(lexemes, one, low > other.value)
  if (change) return withUnitOf(one, other, low)
  if (joint.word !== 'dash' && joint.word !== 'to' && low >= other.value) return one
  if (joint.word === 'dash' && one.type === 'count' && other.type === 'count' && low >= other.value)
    return one
  const typed = other.unit === null ? one : other
  return {
    ...other,
    first: one.first,
    type: typed.type,
    unit: typed.unit,
    hyphened: typed.hyphened,
    style: one.style,
    value: [low, other.value],
    range: true,
    number: one.number,
  }
}

/** "from 4.8 to 4.7 percent": the unit of both is told once, after the second. */
function withUnitOf(one: QuantityReading, other: QuantityReading, value: number): QuantityReading {
  if (one.unit !== null || one.type !== 'count' || other.unit === null) return one
  return { ...one, type: other.type, unit: other.unit, value }
}

/** The word or dash that joins, and where the second number begins; "8- to 16-metre" has both. */
function readJoint(lexemes: Lexemes, one: QuantityReading): { word: string; second: number } | null {
  let at = one.end
  const word = wordAt(lexemes, at)
  const gap = gapBefore(lexemes, at)
  if (gap > SPACE) return null
  if (DASHES.has(word)) {
    const next = wordAt(lexemes, at + 1)
    if (gap === NONE && (next === 'to' || next === 'and' || next === 'or')) at++
    else {
      const spaced = gap === SPACE && gapBefore(lexemes, at + 1) === SPACE
      const close = gap === NONE && gapBefore(lexemes, at + 1) === NONE
      if (!close && !(spaced && word === '–')) return null
      return { word: 'dash', second: at + 1 }
    }
  }
  const joint = wordAt(lexemes, at)
  if (joint === '/' && one.type === 'money' && gap === NONE) return { word: 'dash', second: at + 1 }
  if (gapBefore(lexemes, at) !== SPACE && at === one.end) return null
  if (joint === 'to') return { word: 'to', second: at + 1 }
  if (joint === 'and') return followsBetween(lexemes, one.first) ? { word: 'and', second: at + 1 } : null
  return joint === 'or' ? { word: 'or', second: at + 1 } : null
}

function followsBetween(lexemes: Lexemes, first: number): boolean {
  for (let index = first - 1; index >= first - 3; index--) {
    if (gapBefore(lexemes, index + 1) > 2) return false
    const word = wordAt(lexemes, index)
    if (word === 'between') return true
    if (!BEFORE_SECOND.has(word)) return false
  }
  return false
}

function isCompatible(one: QuantityReading, other: QuantityReading): boolean {
  if (one.type === other.type) return one.unit === other.unit || one.unit === null || other.unit === null
  if (one.unit === null && one.type === 'count') return true
  return other.unit === null && other.type === 'count' && one.type === 'money'
}

/** "from €2.2 million in 2023 to €3.6 million" */
function looksLikeYear(lexemes: Lexemes, { first, end, value }: QuantityReading): boolean {
  const year = typeof value === 'number' && value >= 1900 && value < 2100
  return year && end === first + 1 && wordAt(lexemes, first).length === 4
}

/** The second has its own currency sign, so the first is no money. */
function isSigned(lexemes: Lexemes, { first, number, type }: QuantityReading): boolean {
  return type === 'money' && number.first > first && wordAt(lexemes, first) !== '-'
}

/** "$10 to $15 billion": the scale word is said once. */
function sharedScale(one: QuantityReading, other: QuantityReading): number {
  if (one.number.scale > 1 || other.number.scale === 1) return 1
  return one.number.mantissa < 1000 && one.number.mantissa <= other.number.mantissa * 10 && !isOwn(one, other)
    ? other.number.scale
    : 1
}

/** "$500 to $1 million" is as it says; "$1 to $2 million" is not. */
function isOwn(one: QuantityReading, other: QuantityReading): boolean {
  return one.number.mantissa > other.number.mantissa * 5
}

function statesChange(lexemes: Lexemes, one: QuantityReading, falls: boolean): boolean {
  const before = wordAt(lexemes, one.first - 1)
  if (
    one.unit !== null &&
    (isChange(before) || (before === 'by' && isChange(wordAt(lexemes, one.first - 2))))
  )
    return true
  if (before !== 'from') return falls
  for (let index = one.first - 2; index > one.first - LOOK_BACK; index--) {
    if (gapBefore(lexemes, index + 1) > 2) break
    const word = wordAt(lexemes, index)
    if (isChange(word)) return true
    if (word === 'range' || word === 'ranges' || word === 'ranging' || word === 'vary') return false
  }
  return falls
}

function isChange(word: string): boolean {
  return UP_WORDS.has(word) || DOWN_WORDS.has(word)
}
