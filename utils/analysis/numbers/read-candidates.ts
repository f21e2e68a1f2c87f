import { isAnchor } from './anchors'
import { type Candidate, describe } from './candidate'
import { isMinus } from './grammar/adjacent'
import { canBeginNumber } from './grammar/begin-number'
import type { QuantityReading } from './grammar/quantity-reading'
import { canBeginCurrency } from './grammar/read-currency'
import { readMultiple } from './grammar/read-multiple'
import { readQuantity } from './grammar/read-quantity'
import { gapBefore, isDigits, isWord, type Lexemes, NONE, wordAt } from './lexemes'
import { type Age, readAge } from './noise/age'
import { isInName, isLabel } from './noise/label'
import { readTally } from './noise/score'
import { skipNoise } from './noise/skip-noise'
import { isYearFigure } from './noise/year'
import { createCellReader, type ReadCell } from './tables'

/** An age, or a quantity with the words around it. */
export type Found = { age: Age; candidate?: undefined } | { candidate: Candidate; age?: undefined }

/** So many numbers with no word between them are a listing of data, read no further; tables have words in each row. */
const LONGEST_LISTING = 100

/** Walks over the text once; dates, times, addresses, labels and names are left out. */
export function* readCandidates(lexemes: Lexemes): Generator<Found> {
  const readCell = createCellReader(lexemes.text)
  let index = 0
  let previous: Candidate | null = null
  let listed = 0
  let end = 0
  while (index < lexemes.count) {
    if (!isAnchor(lexemes, index)) {
      index++
      continue
    }
    const noise = skipNoise(lexemes, index)
    if (noise > index) {
      index = noise
      continue
    }
    const quantity = readAt(lexemes, index)
    if (!quantity) {
      index = isDigits(lexemes, index) ? nextWord(lexemes, index) : index + 1
      continue
    }
    listed = hasWord(lexemes, end, quantity.first) ? 0 : listed + 1
    if (listed > LONGEST_LISTING) {
      index = nextWord(lexemes, index)
      continue
    }
    const found = judge(lexemes, describe(lexemes, quantity, previous), readCell)
    end = found && found !== NAME && found.age ? found.age.end : endOfBase(lexemes, quantity)
    index = found === NAME ? endOfRun(lexemes, end) : end
    if (!found || found === NAME) continue
    if (found.candidate) previous = found.candidate
    yield found
  }
}

/** After "per 100,000 people", which is part of the quantity, not one of its own. */
function endOfBase(lexemes: Lexemes, { end, rateEnd }: QuantityReading): number {
  for (let at = end; at < rateEnd; at++) if (isDigits(lexemes, at)) return rateEnd
  return end
}

/** The next word that is no number, past the figures of a listing or of an endless number. */
function nextWord(lexemes: Lexemes, index: number): number {
  let next = index + 1
  while (next < lexemes.count && !isPlainWord(lexemes, next)) next++
  return next
}

/** After everything that is written on without a space. */
function endOfRun(lexemes: Lexemes, index: number): number {
  let end = index
  while (end < lexemes.count && gapBefore(lexemes, end) === NONE) end++
  return end
}

function readAt(lexemes: Lexemes, index: number): QuantityReading | null {
  const tally = readTally(lexemes, index)
  if (tally) return tally
  const word = wordAt(lexemes, index)
  const signed =
    word === 'minus' || word === 'negative' || (isMinus(word) && gapBefore(lexemes, index + 1) === NONE)
  if (signed || canBeginNumber(lexemes, index) || canBeginCurrency(lexemes, index))
    return readQuantity(lexemes, index)
  return readMultiple(lexemes, index)
}

const LOOK_BACK = 8
const JOINTS = new Set(['and', 'or', 'to', 'of'])

/** Whether two numbers are more than listed. Looks back a few lexemes only: names and noise between hold words. */
function hasWord(lexemes: Lexemes, from: number, to: number): boolean {
  for (let index = Math.max(from, to - LOOK_BACK); index < to; index++) {
    if (isPlainWord(lexemes, index)) return true
  }
  return false
}

/** A word that neither counts nor joins numbers. */
function isPlainWord(lexemes: Lexemes, index: number): boolean {
  return isWord(lexemes, index) && !JOINTS.has(wordAt(lexemes, index)) && !isAnchor(lexemes, index)
}

/** Said of a number that is part of a name; the rest of the name is passed over. */
const NAME: unique symbol = Symbol('name')

function judge(lexemes: Lexemes, read: Candidate, readCell: ReadCell): Found | typeof NAME | null {
  const candidate = readCell(lexemes, read)
  if (candidate === 'label') return null
  if (candidate !== read) return { candidate }
  const { quantity, noun } = candidate
  const age = readAge(lexemes, quantity)
  if (age) return { age }
  if (isInName(lexemes, quantity, noun !== null)) return NAME
  const noise =
    isYearFigure(lexemes, candidate) ||
    isBase(lexemes, quantity) ||
    isLabel(lexemes, quantity) ||
    isPronoun(lexemes, candidate)
  return noise ? null : { candidate }
}

/** "12 deaths per 100,000": what the number before is counted over. */
function isBase(lexemes: Lexemes, { first, type }: QuantityReading): boolean {
  return type === 'count' && wordAt(lexemes, first - 1) === 'per'
}

/** "one" without a noun stands for something, it does not count: "the same one", "one would think". */
function isPronoun(lexemes: Lexemes, { quantity, noun }: Candidate): boolean {
  if (quantity.type !== 'count' || noun !== null || quantity.end !== quantity.first + 1) return false
  return wordAt(lexemes, quantity.first) === 'one' && wordAt(lexemes, quantity.end) !== 'of'
}
