import type { Candidate } from '../candidate'
import type { QuantityReading } from '../grammar/quantity-reading'
import { gapBefore, isDigits, type Lexemes, SPACE, wordAt } from '../lexemes'
import type { CountedNoun } from '../phrase/counted-noun'
import { isPlural } from '../phrase/nouns'
import { changeBefore } from '../phrase/read-change'
import { least } from './least'

const CASUALTIES =
  /^(?:dead|injured|wounded|casualty|casualties|death|fatality|killed|hurt|missing|injury|injuries)$/

const HARM =
  /^(?:killed|kills|killing|injured|injuring|injures|wounded|wounding|hospitalized|arrested|detained)$/
const HARMED =
  /^(?:killed|dead|died|injured|wounded|hurt|missing|arrested|hospitalized|hospitalised|detained|shot|drowned)$/

/** "two people were killed", "killing three soldiers". */
function isHarmed(lexemes: Lexemes, first: number, end: number): boolean {
  const before = wordAt(lexemes, first - 1)
  if (HARM.test(before) || (before === 'dead' && wordAt(lexemes, first - 2) === 'shot')) return true
  for (let at = end; at < end + 4; at++) {
    const word = wordAt(lexemes, at)
    if (
      HARMED.test(word) ||
      (/^(?:critical|serious|grave)$/.test(word) && wordAt(lexemes, at + 1) === 'condition')
    )
      return true
    if (
      !/^(?:were|was|are|is|have|has|been|had|reported|reportedly|confirmed|also|being|be|in|critically|seriously)$/.test(
        word,
      )
    )
      return false
  }
  return false
}

/** "the toll rose to 21", "cases declined to 653". */
function endsChange(lexemes: Lexemes, first: number): boolean {
  const before = wordAt(lexemes, first - 1)
  return (before === 'to' || before === 'from') && changeBefore(lexemes, first) !== null
}

/** Whether a number of things is a claim, rather than narrative ("two men walked in"). */
export function isCountClaim(lexemes: Lexemes, candidate: Candidate): boolean {
  const { quantity, noun, bound } = candidate
  const value = least(quantity.value)
  if (isRanking(lexemes, bound.first) || isIdentifier(lexemes, quantity)) return false
  if (quantity.style === 'round') return true
  if (quantity.unit !== null || quantity.per !== null) return true
  if (noun === null) {
    if (quantity.number.scale >= 1000 || value >= 1000) return true
    if (bound.stated && (value >= 10 || /^(?:fewer|more|less)$/.test(wordAt(lexemes, quantity.end))))
      return true
    if (CASUALTIES.test(wordAt(lexemes, quantity.end)) || HARM.test(wordAt(lexemes, bound.first - 1)))
      return true
    if (bound.stated && GOES_ON.test(wordAt(lexemes, quantity.end))) return true
    if (isTotal(lexemes, bound.first) || isSomeOfThem(lexemes, quantity)) return true
    if (quantity.style === 'figures' && isCompared(lexemes, bound.first)) return true
    if (value >= 10 && quantity.style === 'figures' && endsChange(lexemes, bound.first)) return true
    return value >= 10 && quantity.style === 'figures' && standsAlone(lexemes, quantity)
  }
  if (noun.head === 'vote' && wordAt(lexemes, noun.end) === 'to') return true
  if (isSourceCount(lexemes, noun) || isOneOf(lexemes, quantity) || isStretch(lexemes, candidate))
    return false
  if (value >= 10 || CASUALTIES.test(noun.head) || isHarmed(lexemes, bound.first, noun.end)) return true
  if (quantity.style === 'words' && value === 1) return false
  if (bound.stated || (quantity.range && quantity.style === 'figures')) return true
  return quantity.style === 'figures' && value > 1
}

/** "fell over two seasons": when, not how many. */
function isStretch(lexemes: Lexemes, { quantity, noun }: Candidate): boolean {
  const over = /^(?:over|in|for|after|within|during)$/.test(wordAt(lexemes, quantity.first - 1))
  return (
    over && noun !== null && /^(?:season|term|semester|session|winter|summer|generation)$/.test(noun.head)
  )
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
  return GOES_ON.test(next) && gapBefore(lexemes, end) === SPACE
}

const GOES_ON = /^(?:were|are|was|had|have|of|who|died|killed|voted|said|others)$/

const TOTALS =
  /^(?:tolls?|numbers?|total|count|tally|figure|turnout|attendance|crowd|population|membership|headcount|caseload|enrollment|enrolment|workforce|estimate)$/
const LINKS = /^(?:at|is|was|were|are|be|to|of|reached|hit|as)$/
/** Lexemes between a total and its number. */
const TOTAL_REACH = 8

/** "put the toll at 21", "the number of dead is closer to five": the total stands before its number. */
function isTotal(lexemes: Lexemes, first: number): boolean {
  if (!LINKS.test(wordAt(lexemes, first - 1))) return false
  for (let at = first - 2; at >= first - TOTAL_REACH && gapBefore(lexemes, at + 1) === SPACE; at--) {
    if (TOTALS.test(wordAt(lexemes, at))) return true
  }
  return false
}

/** "compared with 640", "against 12", "up from 40". */
function isCompared(lexemes: Lexemes, first: number): boolean {
  const before = wordAt(lexemes, first - 1)
  const twoBefore = wordAt(lexemes, first - 2)
  if (before === 'with' || before === 'to') return /^compar(?:ed|es|ing)$/.test(twoBefore)
  return before === 'from' && /^(?:up|down)$/.test(twoBefore)
}

/** "nine of them in critical condition", "three of them children" */
function isSomeOfThem(lexemes: Lexemes, { first, end }: QuantityReading): boolean {
  if (wordAt(lexemes, first - 1) === 'whom' && wordAt(lexemes, first - 2) === 'of') return true
  if (wordAt(lexemes, end) !== 'of' || !/^(?:them|whom)$/.test(wordAt(lexemes, end + 1))) return false
  return isPlural(wordAt(lexemes, end + 2)) || isHarmed(lexemes, end, end + 2)
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
