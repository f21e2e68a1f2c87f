import type { NumberKind } from '../analysis'
import type { Candidate } from './candidate'
import type { QuantityReading } from './grammar/quantity-reading'
import { gapBefore, isDigits, type Lexemes, SPACE, wordAt } from './lexemes'
import type { CountedNoun } from './phrase/counted-noun'
import { changeBefore } from './phrase/read-change'

/** Whether the quantity is a claim: something of the world that could be checked (annotation.md, numbers). */
export function isClaim(lexemes: Lexemes, candidate: Candidate): boolean {
  switch (candidate.quantity.type) {
    case 'money':
    case 'percentage':
    case 'times':
    case 'vote':
      return true
    case 'measure':
      return !isCaliber(lexemes, candidate.quantity)
    case 'points':
      return isPointsClaim(candidate)
    case 'duration':
      return isDurationClaim(lexemes, candidate)
    case 'fraction':
      return isFractionClaim(lexemes, candidate)
    case 'count':
      return isCountClaim(lexemes, candidate)
    case 'score':
      return false
  }
}

/** What sort of claim it is, after domain.md C. */
export function kindOf({ quantity, change }: Candidate): NumberKind {
  if (quantity.type === 'times' && quantity.per === null) return 'change'
  if (change && change.first >= 0) return 'change'
  if (quantity.type === 'money') return 'money'
  if (quantity.type === 'percentage' || quantity.type === 'points') return 'percentage'
  if (quantity.per !== null) return 'rate'
  if (quantity.type === 'fraction') return 'fraction'
  return quantity.type === 'measure' || quantity.type === 'duration' ? 'measure' : 'count'
}

const least = (value: number | [number, number]) => (typeof value === 'number' ? value : value[0])

/** "155mm shells": the number names the gun. */
function isCaliber(lexemes: Lexemes, { unit, end }: QuantityReading): boolean {
  const armed =
    /^(?:shells?|rounds?|guns?|howitzers?|artillery|cannons?|mortars?|ammunition|caliber|calibre|rockets?|projectiles?|munitions?|tank|pistols?|handguns?|rifles?)$/
  return unit === 'millimetre' && (armed.test(wordAt(lexemes, end)) || armed.test(wordAt(lexemes, end + 1)))
}

/** Points of a game in words ("three points") are narrative; of an index or a poll they are figures. */
function isPointsClaim({ quantity, bound, change }: Candidate): boolean {
  if (quantity.unit !== 'point') return true
  return (
    change !== null || bound.stated || least(quantity.value) >= 10 || !Number.isInteger(least(quantity.value))
  )
}

/** Words right after or before a duration that only places the story in time. */
const PLACING_AFTER =
  /^(?:ago|later|earlier|before|since|hence|from|old|away|prior|beforehand|afterwards|apart)$/
const PLACING_BEFORE =
  /^(?:past|last|next|previous|first|final|coming|recent|every|each|these|those|this|following|preceding|later|earlier|early|late|other|same|some|all|one)$/

function isDurationClaim(lexemes: Lexemes, { quantity, bound, noun }: Candidate): boolean {
  const after = wordAt(lexemes, quantity.end)
  if (PLACING_AFTER.test(after)) return false
  // "seven days a week", "24 hours a day"
  if ((quantity.per === 'week' && quantity.value === 7) || (quantity.per === 'day' && quantity.value === 24))
    return false
  if (quantity.hyphened) return noun !== null
  const before = wordAt(lexemes, bound.first - 1)
  if (PLACING_BEFORE.test(before)) return false
  if (after === 'after' && !/^wait/.test(before)) return false
  if (before === 'of' && wordAt(lexemes, bound.first - 2) === 'age') return false
  return least(quantity.value) > 1 || bound.stated
}

function isFractionClaim(lexemes: Lexemes, { quantity, noun, bound }: Candidate): boolean {
  if (quantity.value !== 0.5) return true
  return noun !== null || bound.stated || /^(?:of|the|as|a|an)$/.test(wordAt(lexemes, quantity.end))
}

const CASUALTIES =
  /^(?:dead|injured|wounded|casualty|casualties|death|fatality|killed|hurt|missing|injury|injuries)$/

const HARM =
  /^(?:killed|kills|killing|injured|injuring|injures|wounded|wounding|hospitalized|arrested|detained)$/
const HARMED =
  /^(?:killed|dead|died|injured|wounded|hurt|missing|arrested|hospitalized|hospitalised|detained|shot|drowned)$/

/** "two people were killed", "killing three soldiers". */
function isHarmed(lexemes: Lexemes, first: number, end: number): boolean {
  if (HARM.test(wordAt(lexemes, first - 1))) return true
  for (let at = end; at < end + 4; at++) {
    const word = wordAt(lexemes, at)
    if (HARMED.test(word)) return true
    if (!/^(?:were|was|are|is|have|has|been|had|reported|reportedly|confirmed|also|being|be)$/.test(word))
      return false
  }
  return false
}

/** "the toll rose to 21", "cases declined to 653". */
function endsChange(lexemes: Lexemes, first: number): boolean {
  const before = wordAt(lexemes, first - 1)
  return (before === 'to' || before === 'from') && changeBefore(lexemes, first) !== null
}

function isCountClaim(lexemes: Lexemes, { quantity, noun, bound }: Candidate): boolean {
  const value = least(quantity.value)
  if (isRanking(lexemes, bound.first) || isIdentifier(lexemes, quantity)) return false
  if (quantity.style === 'round') return true
  if (quantity.unit !== null) return true
  if (noun === null) {
    if (quantity.number.scale >= 1000 || value >= 1000) return true
    if (bound.stated && (value >= 10 || /^(?:fewer|more|less)$/.test(wordAt(lexemes, quantity.end))))
      return true
    if (CASUALTIES.test(wordAt(lexemes, quantity.end)) || HARM.test(wordAt(lexemes, bound.first - 1)))
      return true
    if (value >= 10 && quantity.style === 'figures' && endsChange(lexemes, bound.first)) return true
    return value >= 10 && quantity.style === 'figures' && standsAlone(lexemes, quantity)
  }
  if (isSourceCount(lexemes, noun) || isOneOf(lexemes, quantity)) return false
  if (value >= 10 || CASUALTIES.test(noun.head) || isHarmed(lexemes, bound.first, noun.end)) return true
  if (quantity.style === 'words' && value === 1) return false
  if (bound.stated || (quantity.range && quantity.style === 'figures')) return true
  return quantity.style === 'figures' && value > 1
}

/** "the top 20 spenders" */
function isRanking(lexemes: Lexemes, first: number): boolean {
  const before = wordAt(lexemes, first - 1)
  return before === 'top' || before === 'bottom'
}

/** Figures without marked thousands, longer than any that are written so to be read. */
function isIdentifier(lexemes: Lexemes, { first, number }: QuantityReading): boolean {
  return isDigits(lexemes, first) && number.scale === 1 && wordAt(lexemes, first).length >= 8
}

/** "(93)" or "488 were": a figure that the sentence before gives its meaning. */
function standsAlone(lexemes: Lexemes, { first, end }: QuantityReading): boolean {
  const next = wordAt(lexemes, end)
  if (wordAt(lexemes, first - 1) === '(' && next === ')') return true
  const goesOn = /^(?:were|are|was|had|have|of|who|died|killed|voted|said|others)$/.test(next)
  return goesOn && gapBefore(lexemes, end) === SPACE
}

/** "one of his neighbors" picks, it does not count. */
function isOneOf(lexemes: Lexemes, { value, end, style }: QuantityReading): boolean {
  return value === 1 && style === 'words' && wordAt(lexemes, end) === 'of'
}

/** "three people familiar with the matter", "two sources": how many speak is told with the source. */
function isSourceCount(lexemes: Lexemes, noun: CountedNoun): boolean {
  if (noun.head === 'source') return true
  const people = /^(?:people|person|official|diplomat|aide|adviser|executive)$/.test(noun.head)
  return people && /^(?:familiar|briefed|with|close|privy)$/.test(wordAt(lexemes, noun.end))
}
