import { wordSet } from '../../text/word-set'
import { gapBefore, isWord, type Lexemes, LINE, NONE, SPACE, wordAt } from '../lexemes'
import { PLACING_AFTER } from '../lexicon/calendar'
import { SCALES } from '../lexicon/number-words'
import { isDuration, UNIT_SYMBOLS, UNIT_WORDS } from '../lexicon/units'
import { readCountedNoun } from '../phrase/counted-noun'
import { isMinus } from './adjacent'
import { readCardinal } from './read-cardinal'
import { readFigures } from './read-figures'

/** "a year", "per gallon", "annually": what a quantity is counted over. */
export interface RateReading {
  end: number
  /** Normalized: 'year', 'gallon', '100,000 people'. */
  per: string
}

const ADVERBS: Record<string, string> = {
  annually: 'year',
  yearly: 'year',
  monthly: 'month',
  weekly: 'week',
  daily: 'day',
  hourly: 'hour',
  nightly: 'night',
}

/** Things, beside units, that prices go by: "a share", "a head". */
const PRICED = wordSet(
  'share barrel gallon litre liter head person unit piece ticket copy ounce pound ton tonne kilo kilogram kg acre mile student pupil child household family vote bottle pack bag box night seat term session shift visit game match plate pint security',
)

/** Reads a rate that follows a quantity with its unit, or null. */
export function readRate(lexemes: Lexemes, index: number): RateReading | null {
  const gap = gapBefore(lexemes, index)
  if (gap >= LINE) return null
  let at = index
  if (isMinus(wordAt(lexemes, at)) && gap === NONE) at++
  const word = wordAt(lexemes, at)
  const adverb = ADVERBS[word]
  if (adverb !== undefined && Object.hasOwn(ADVERBS, word)) return { end: at + 1, per: adverb }
  if (word === 'per' || word === '/' || word === 'for' || word === 'in') return readPer(lexemes, at, word)
  if (word === 'a' || word === 'an' || word === 'each' || word === 'every') {
    let noun = at + 1
    if (isMinus(wordAt(lexemes, noun))) noun++
    const thing = wordAt(lexemes, noun)
    if (gapBefore(lexemes, noun) > SPACE) return null
    if (!isDuration(thing) && !(PRICED.has(thing) && word !== 'each')) return null
    if (isDuration(thing) && isPlaced(lexemes, noun + 1)) return null
    if (thing === 'quarter' || thing === 'second' ? word === 'a' && thing === 'quarter' : false) return null
    return { end: noun + 1, per: UNIT_WORDS.get(thing)?.name ?? thing }
  }
  return null
}

/** "a week earlier" says when; "a week before tax" is a rate all the same. */
function isPlaced(lexemes: Lexemes, index: number): boolean {
  const word = wordAt(lexemes, index)
  if (!PLACING_AFTER.has(word)) return false
  return (
    word !== 'before' ||
    !/^(?:tax|taxes|interest|deductions|expenses|costs)$/.test(wordAt(lexemes, index + 1))
  )
}

function readPer(lexemes: Lexemes, at: number, word: string): RateReading | null {
  let noun = at + 1
  if (isMinus(wordAt(lexemes, noun))) noun++
  if (gapBefore(lexemes, noun) > SPACE) return null
  const figures = readFigures(lexemes, noun) ?? readCardinal(lexemes, noun)
  if (word === 'for' || word === 'in') {
    // "12 deaths for every 100,000 people"
    if (wordAt(lexemes, noun) !== 'every') return null
    const base = readFigures(lexemes, noun + 1) ?? readCardinal(lexemes, noun + 1)
    return base ? readBase(lexemes, noun + 1, base.end) : null
  }
  if (figures) return word === 'per' ? readBase(lexemes, noun, figures.end) : null
  if (!isWord(lexemes, noun)) return null
  const thing = wordAt(lexemes, noun)
  if (word === 'per' && (thing === 'cent' || SCALES.has(thing))) return null
  const unit = UNIT_WORDS.get(thing)?.name ?? (thing.length <= 3 ? UNIT_SYMBOLS.get(thing)?.name : undefined)
  if (word === '/' && !unit && !PRICED.has(thing)) return null
  if (thing === 'annum') return { end: noun + 1, per: 'year' }
  if (thing === 'capita') return { end: noun + 1, per: 'person' }
  // "per square foot", "per cubic metre"
  const pair = UNIT_WORDS.get(`${thing} ${wordAt(lexemes, noun + 1)}`)
  if (pair) return { end: noun + 2, per: pair.name }
  return { end: noun + 1, per: unit ?? thing }
}

/** "per 1,000 | live births" */
const LONGEST_BASE = 3

function readBase(lexemes: Lexemes, first: number, end: number): RateReading {
  let last = end
  const noun = gapBefore(lexemes, end) === SPACE ? readCountedNoun(lexemes, end) : null
  if (noun && noun.end - end <= LONGEST_BASE) last = noun.end
  return { end: last, per: lexemes.text.slice(lexemes.starts[first], lexemes.ends[last - 1]).toLowerCase() }
}
