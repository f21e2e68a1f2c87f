import { isAnchor } from './anchors'
import { isMinus } from './grammar/adjacent'
import type { QuantityReading } from './grammar/quantity-reading'
import { type RateReading, readRate } from './grammar/read-rate'
import { gapBefore, isCapitalized, type Lexemes, NONE, runsOn, wordAt } from './lexemes'
import { CHANGE_NOUNS } from './lexicon/change-words'
import { CURRENCY_NAMES } from './lexicon/currencies'
import { EXTENTS } from './phrase/complement'
import { type CountedNoun, phraseOf, readCountedNoun, readModifiedNoun } from './phrase/counted-noun'
import { isPlural } from './phrase/nouns'
import { type BoundReading, readBoundBefore } from './phrase/read-bound'
import { type ChangeReading, readChange } from './phrase/read-change'

/** A quantity with the words around it, before it is judged. */
export interface Candidate {
  quantity: QuantityReading
  bound: BoundReading
  /** What is counted, or what the quantity stands before ("a 12-year | sentence", "a $10 million | grant"). */
  noun: CountedNoun | null
  change: ChangeReading | null
  /** What it is counted over, told after the noun ("60,000 passengers | a day"), or null. */
  rate: RateReading | null
}

/** Looks at the words around a quantity. */
export function describe(lexemes: Lexemes, read: QuantityReading, previous: Candidate | null): Candidate {
  const quantity = withSharedUnit(lexemes, read, previous)
  const bound = readBoundBefore(lexemes, quantity.first, quantity.range)
  const noun = readNoun(lexemes, quantity)
  return {
    quantity,
    bound,
    noun,
    change: readChange(lexemes, bound.first, quantity.end),
    rate: noun && readRateOfNoun(lexemes, quantity, noun),
  }
}

function readRateOfNoun(
  lexemes: Lexemes,
  { type, per }: QuantityReading,
  noun: CountedNoun,
): RateReading | null {
  if (type !== 'count' || per !== null || !runsOn(lexemes, noun.end - 1)) return null
  return wordAt(lexemes, noun.end) === 'every' ? null : readRate(lexemes, noun.end)
}

/** "from 208 pounds to 193": the second number of a change takes the unit of the first. */
function withSharedUnit(
  lexemes: Lexemes,
  quantity: QuantityReading,
  previous: Candidate | null,
): QuantityReading {
  const before = previous?.quantity
  if (!before?.unit || quantity.unit !== null || quantity.type !== 'count') return quantity
  if (wordAt(lexemes, quantity.first - 1) !== 'to' || quantity.first - before.end > MOST_BETWEEN)
    return quantity
  if (
    before.hyphened ||
    before.type === 'duration' ||
    before.type === 'times' ||
    readCountedNoun(lexemes, quantity.end)
  )
    return quantity
  for (let at = before.first - 1; at >= before.first - 4; at--) {
    if (wordAt(lexemes, at) === 'from') return { ...quantity, type: before.type, unit: before.unit }
  }
  return quantity
}

/** Lexemes between the two numbers of a change. */
const MOST_BETWEEN = 5

const SINGULAR_UNIT =
  /^(?:kilometre|kilometer|metre|meter|mile|foot|inch|yard|acre|pound|ton|tonne|year|month|week|day|hour|minute|second|night|decade|km|kg|cm|mm|kw|mw|gb|ml|m|point|dollar|euro|degree|member|litre|liter|gallon|hectare)$/

function readNoun(lexemes: Lexemes, quantity: QuantityReading): CountedNoun | null {
  const { type, end, style } = quantity
  const next = wordAt(lexemes, end)
  if (style === 'round') {
    // "dozens" alone counts what was named before; "several hundred" goes on to its noun
    const plural =
      type === 'count' && wordAt(lexemes, end - 1).endsWith('s') && next !== 'of' && next !== 'more'
    return plural || type !== 'count' ? null : readCountedNoun(lexemes, end)
  }
  if (type === 'count')
    return readHyphened(lexemes, end) ?? readCountedNoun(lexemes, end) ?? readOne(lexemes, quantity)
  if (type === 'fraction') return readCountedNoun(lexemes, next === 'the' ? end + 1 : end)
  if (type === 'percentage' || type === 'money') return readStoodBefore(lexemes, end)
  if (type === 'vote') return readVoteNoun(lexemes, end)
  if (EXTENTS.test(next)) return null
  const before = quantity.hyphened || SINGULAR_UNIT.test(wordAt(lexemes, end - 1))
  return before && quantity.value !== 1 ? readModifiedNoun(lexemes, end) : null
}

/** "the $2m analysts had expected": a subject of its own. */
function isSubject(lexemes: Lexemes, { end }: CountedNoun): boolean {
  return isPlural(wordAt(lexemes, end - 1)) && /^(?:had|have)$/.test(wordAt(lexemes, end))
}

/** What a share or a sum stands before: "a 10 percent drop", "a $10 million grant"; not a name. */
function readStoodBefore(lexemes: Lexemes, end: number): CountedNoun | null {
  const joint = isMinus(wordAt(lexemes, end)) && gapBefore(lexemes, end) === NONE ? end + 1 : end
  if (CHANGE_NOUNS.has(wordAt(lexemes, joint)) && runsOn(lexemes, joint)) {
    return { first: joint, end: joint + 1, head: wordAt(lexemes, joint) }
  }
  const noun = readModifiedNoun(lexemes, joint)
  return noun && !isCapitalized(lexemes, noun.end - 1) && !isSubject(lexemes, noun) ? noun : null
}

/** "a 76-0 vote", "80-19 in favor". */
function readVoteNoun(lexemes: Lexemes, end: number): CountedNoun | null {
  const noun = wordAt(lexemes, end)
  return /^(?:vote|ruling|decision|majority|margin|split|ballot)$/.test(noun)
    ? { first: end, end: end + 1, head: noun }
    : null
}

/** "a 52-count complaint", "a four-cylinder engine": the hyphened noun is counted. */
function readHyphened(lexemes: Lexemes, end: number): CountedNoun | null {
  if (
    !isMinus(wordAt(lexemes, end)) ||
    gapBefore(lexemes, end) !== NONE ||
    gapBefore(lexemes, end + 1) !== NONE
  )
    return null
  const counted = wordAt(lexemes, end + 1)
  if (!/^[a-z]+$/.test(counted) || isAnchor(lexemes, end + 1)) return null
  const modified = readModifiedNoun(lexemes, end + 2)
  return { first: end + 1, end: modified?.end ?? end + 2, head: counted, hyphened: true }
}

/** "one hand", "one count of fraud". */
function readOne(lexemes: Lexemes, { first, end, value }: QuantityReading): CountedNoun | null {
  return value === 1 && wordAt(lexemes, first) === 'one' ? readModifiedNoun(lexemes, end) : null
}

/** The unit as claims give it: ISO code, unit of measure, or the head noun of what is counted. */
export function unitOf({ quantity, noun, rate }: Candidate): string | null {
  const counted = quantity.type === 'count' || (quantity.type === 'fraction' && noun !== null)
  return withRate(quantity.unit ?? (counted ? (noun?.head ?? null) : null), quantity.per ?? rate?.per)
}

/** The unit in words, as the corpora of quantities have it: 'dollar per gallon', 'shipping container'. */
export function spelledUnitOf(lexemes: Lexemes, { quantity, noun, rate }: Candidate): string | null {
  const { unit } = quantity
  const counted = quantity.type === 'count' && noun ? phraseOf(lexemes, noun) : null
  const spelled = unit === null ? counted : (CURRENCY_NAMES.get(unit) ?? unit)
  return withRate(spelled, quantity.per ?? rate?.per)
}

const withRate = (unit: string | null, per: string | undefined): string | null =>
  per === undefined ? unit : `${unit ?? 'count'} per ${per}`
