import { wordSet } from '../../text/word-set'
import type { QuantityReading } from '../grammar/quantity-reading'
import { readCurrencyAfter } from '../grammar/read-currency'
import { readUnit } from '../grammar/read-unit'
import { gapBefore, isDigits, isWord, type Lexemes, NONE, SPACE, wordAt } from '../lexemes'
import { SMALL_NUMBERS } from '../lexicon/number-words'
import { isPlural } from '../phrase/nouns'

const VOTE_WORDS = wordSet(
  'vote votes voted voting ruling ruled rule decision majority margin ballot verdict senate house committee council court justices panel passed pass approved approve rejected reject split party-line board',
)
const LOOK_AROUND = 6

/**
 * Reads two figures with a dash that are no range: a result of a game ("3-1", never a claim) or a tally of votes
 * ("80–19"); or null.
 */
export function readTally(lexemes: Lexemes, index: number): QuantityReading | null {
  if (SMALL_NUMBERS.has(wordAt(lexemes, index))) return readRatioOfVotes(lexemes, index)
  if (!isDigits(lexemes, index) || wordAt(lexemes, index).length > 3) return null
  const before = wordAt(lexemes, index - 1)
  if (
    gapBefore(lexemes, index) === NONE &&
    before !== '(' &&
    before !== '“' &&
    before !== '"' &&
    before !== '—' &&
    before !== '['
  )
    return null
  const dash = wordAt(lexemes, index + 1)
  if (dash === 'to') return readRatioOfVotes(lexemes, index)
  if (!/^[-–‑]$/.test(dash) || gapBefore(lexemes, index + 1) !== NONE) return null
  const second = index + 2
  if (!isDigits(lexemes, second) || gapBefore(lexemes, second) !== NONE || wordAt(lexemes, second).length > 3)
    return null
  let end = index + 3
  const more = wordAt(lexemes, end)
  if (gapBefore(lexemes, end) === NONE && /^[-–]$/.test(more)) {
    // "12-3-1": wins, losses and draws
    if (!isDigits(lexemes, end + 1)) return null
    end += 2
  } else if (gapBefore(lexemes, end) === NONE && (isWord(lexemes, end) || more === '%')) return null
  if (
    (more === '.' || more === ',') &&
    gapBefore(lexemes, end) === NONE &&
    isDigits(lexemes, end + 1) &&
    gapBefore(lexemes, end + 1) === NONE
  )
    return null
  const values: [number, number] = [Number(wordAt(lexemes, index)), Number(wordAt(lexemes, second))]
  const vote = nearVote(lexemes, index, end)
  const isRange = values[0] < values[1] && !vote
  if (
    isRange &&
    (readUnit(lexemes, end) || readCurrencyAfter(lexemes, end, true) || countsNext(lexemes, end))
  )
    return null
  if (isRange && /^(?:percent|per)$/.test(wordAt(lexemes, end))) return null
  return tally(index, end, values, vote)
}

function tally(index: number, end: number, values: [number, number], vote: boolean): QuantityReading {
  return {
    first: index,
    end,
    rateEnd: end,
    type: vote ? 'vote' : 'score',
    value: values,
    unit: vote ? 'vote' : null,
    per: null,
    style: 'figures',
    hyphened: false,
    range: false,
    number: { first: index, end, value: values, mantissa: values[0], scale: 1, style: 'figures' },
  }
}

/** "split 4 to 1", "by a vote of six to three". */
function readRatioOfVotes(lexemes: Lexemes, index: number): QuantityReading | null {
  const [first, second] = [votesAt(lexemes, index), votesAt(lexemes, index + 2)]
  if (first === null || second === null || wordAt(lexemes, index + 1) !== 'to') return null
  if (gapBefore(lexemes, index + 1) !== SPACE || !nearVote(lexemes, index, index + 3)) return null
  return readUnit(lexemes, index + 3) ? null : tally(index, index + 3, [first, second], true)
}

function votesAt(lexemes: Lexemes, index: number): number | null {
  const word = wordAt(lexemes, index)
  return isDigits(lexemes, index) ? Number(word) : (SMALL_NUMBERS.get(word) ?? null)
}

function countsNext(lexemes: Lexemes, index: number): boolean {
  for (let at = index; at < index + 3; at++) {
    if (gapBefore(lexemes, at) !== SPACE || !isWord(lexemes, at)) return false
    if (isPlural(wordAt(lexemes, at))) return true
  }
  return false
}

function nearVote(lexemes: Lexemes, index: number, end: number): boolean {
  for (let at = index - LOOK_AROUND; at < end + LOOK_AROUND; at++) {
    if (VOTE_WORDS.has(wordAt(lexemes, at))) return true
  }
  return false
}
