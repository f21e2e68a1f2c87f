import type { NumberKind } from '../analysis'
import type { QuantityReading } from './grammar/quantity-reading'
import { gapBefore, type Lexemes, wordAt } from './lexemes'
import type { CountedNoun } from './phrase/counted-noun'
import type { BoundReading } from './phrase/read-bound'
import type { ChangeReading } from './phrase/read-change'

/** A quantity with the words around it, before it is judged. */
export interface Candidate {
  quantity: QuantityReading
  bound: BoundReading
  noun: CountedNoun | null
  change: ChangeReading | null
}

/** Whether the quantity is a claim: something of the world that could be checked (annotation.md, numbers). */
export function isClaim(lexemes: Lexemes, candidate: Candidate): boolean {
  const { quantity } = candidate
  switch (quantity.type) {
    case 'money':
    case 'percentage':
    case 'points':
    case 'measure':
      return true
    case 'times':
      return isTimesClaim(lexemes, candidate)
    case 'duration':
      return isDurationClaim(lexemes, candidate)
    case 'fraction':
      return isFractionClaim(lexemes, candidate)
    case 'count':
      return isCountClaim(lexemes, candidate)
  }
}

export function kindOf({ quantity, change }: Candidate): NumberKind {
  if (quantity.type === 'times' && quantity.per === null) return 'change'
  if (change && change.first >= 0) return 'change'
  if (quantity.type === 'money') return 'money'
  if (quantity.type === 'percentage' || quantity.type === 'points') return 'percentage'
  if (quantity.per !== null) return 'rate'
  if (quantity.type === 'fraction') return 'fraction'
  return quantity.type === 'count' || quantity.type === 'times' ? 'count' : 'measure'
}

const least = (value: number | [number, number]) => (typeof value === 'number' ? value : value[0])

function isTimesClaim(lexemes: Lexemes, { quantity, bound }: Candidate): boolean {
  if (quantity.style === 'figures' || quantity.style === 'round' || bound.bound !== '=' || quantity.per)
    return true
  return /^(?:as|more|the|higher|larger|bigger|greater|its|their|that|faster|less|lower|over)$/.test(
    wordAt(lexemes, quantity.end),
  )
}

/** Before or after a duration: it places the story in time. */
const PLACING_AFTER =
  /^(?:ago|later|earlier|before|after|since|hence|from|old|away|prior|beforehand|afterwards)$/
const PLACING_BEFORE =
  /^(?:past|last|next|previous|first|final|coming|recent|every|each|these|those|this|following|preceding|after|within|later|earlier|early|late|other|same|for|of|another|some|all|one)$/

function isDurationClaim(lexemes: Lexemes, { quantity, bound, noun }: Candidate): boolean {
  if (PLACING_AFTER.test(wordAt(lexemes, quantity.end))) return false
  if (quantity.hyphened) return noun !== null
  const before = wordAt(lexemes, bound.first - 1)
  if (PLACING_BEFORE.test(before)) return false
  return least(quantity.value) > 1 || bound.stated
}

function isFractionClaim(lexemes: Lexemes, { quantity, noun, bound }: Candidate): boolean {
  if (quantity.value === 0.5) {
    return (
      noun !== null ||
      bound.stated ||
      wordAt(lexemes, quantity.end) === 'of' ||
      /^(?:the|as|a|an)$/.test(wordAt(lexemes, quantity.end))
    )
  }
  return true
}

const CASUALTIES =
  /^(?:dead|injured|wounded|casualty|casualties|victim|death|fatality|killed|hurt|hostage|missing|injury|injuries)$/

function isCountClaim(lexemes: Lexemes, { quantity, noun, bound }: Candidate): boolean {
  const value = least(quantity.value)
  if (quantity.style === 'round') return true
  if (noun === null) {
    if (quantity.number.scale >= 1000 || value >= 1000) return true
    if (bound.stated && value >= 10) return true
    if (CASUALTIES.test(wordAt(lexemes, quantity.end))) return true
    return value >= 10 && quantity.style === 'figures' && standsAlone(lexemes, quantity)
  }
  if (isSourceCount(lexemes, noun)) return false
  if (value >= 10) return true
  if (bound.stated || CASUALTIES.test(noun.head) || quantity.range) return true
  return quantity.style === 'figures' && value > 1
}

/** "(93)" or "1,700 —": a figure that the sentence before gives its meaning. */
function standsAlone(lexemes: Lexemes, { first, end }: QuantityReading): boolean {
  const next = wordAt(lexemes, end)
  if (wordAt(lexemes, first - 1) === '(' && next === ')') return true
  return (
    /^(?:were|are|was|had|have|of|who|died|killed|voted|said|others)$/.test(next) &&
    gapBefore(lexemes, end) === 1
  )
}

/** "three people familiar with the matter", "two sources": how many speak is told with the source. */
function isSourceCount(lexemes: Lexemes, noun: CountedNoun): boolean {
  if (noun.head === 'source') return true
  const people = /^(?:people|person|official|diplomat|aide|adviser|executive)$/.test(noun.head)
  return people && /^(?:familiar|briefed|with|close|privy)$/.test(wordAt(lexemes, noun.end))
}
