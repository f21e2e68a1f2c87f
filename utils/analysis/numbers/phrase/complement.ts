import { wordSet } from '../../text/word-set'
import type { QuantityReading } from '../grammar/quantity-reading'
import {
  gapBefore,
  isCapitalized,
  isDigits,
  isWord,
  type Lexemes,
  literalAt,
  runsOn,
  SPACE,
  wordAt,
} from '../lexemes'
import { CHANGE_NOUNS } from '../lexicon/change-words'
import { STOP_WORDS } from '../lexicon/function-words'
import type { CountedNoun } from './counted-noun'
import { readNounRun } from './noun-run'

/** Heads that say little without their "of": "members of the council", "parcels of land". */
const AMOUNTS_OF =
  'member parcel pair copy piece bottle barrel box bag acre hectare ton tonne gallon cup sheet truckload category case item count kind type'.split(
    ' ',
  )
/** With them the heads that do so only after a share or a measure. */
const PARTITIVES = new Set([
  ...AMOUNTS_OF,
  ...'sort litre liter pound ounce gram kilogram page set round slice boatload load batch bit body line degree unit share percentage'.split(
    ' ',
  ),
])

/** Words after a measure that say which way it goes. */
export const EXTENTS = /^(?:high|long|wide|tall|deep|thick|away|across|apart)$/

/**
 * Where the words end that belong to the quantity after its core and noun: "of the population", "in damages", "miles
 * away", "five years in prison", "537 of which". Returns `end` when there are none.
 */
export function endOfComplement(
  lexemes: Lexemes,
  quantity: QuantityReading,
  noun: CountedNoun | null,
  end: number,
): number {
  const next = wordAt(lexemes, end)
  if (!runsOn(lexemes, end)) return end
  if (next === 'of') return endOfOf(lexemes, quantity, noun, end)
  if (quantity.type === 'count' && noun === null && /^(?:fewer|more|less|others)$/.test(next)) return end + 1
  switch (quantity.type) {
    case 'money':
      return next === 'in' && noun === null && quantity.per === null ? endOfIn(lexemes, end) : end
    case 'percentage':
      return next === 'in' && noun && CHANGE_NOUNS.has(noun.head) ? endOfIn(lexemes, end) : end
    case 'measure':
      return EXTENTS.test(next) ? end + 1 : end
    case 'duration':
      return endOfTerm(lexemes, end)
    case 'times':
      return endOfComparison(lexemes, end)
    case 'fraction':
      return endOfMultiple(lexemes, end)
    default:
      return end
  }
}

function endOfOf(lexemes: Lexemes, quantity: QuantityReading, noun: CountedNoun | null, end: number): number {
  if (
    quantity.type === 'count' &&
    /^(?:which|whom|them|those|these|us|you)$/.test(literalAt(lexemes, end + 1))
  )
    return end + 2
  const shares =
    quantity.type === 'percentage' ||
    quantity.type === 'fraction' ||
    ((quantity.type === 'duration' || quantity.type === 'measure') && !quantity.hyphened)
  const takes = noun ? AMOUNTS_OF.includes(noun.head) || (shares && PARTITIVES.has(noun.head)) : shares
  if (!takes) return end
  const after = readNounRun(lexemes, end + 1, true)
  return after > 0 ? after : end
}

const PLACING = wordSet('last next this that recent total cash some many several')

/** "$11 million in grants", "in additional federal taxes"; not "in 2019", "in Kansas", "in the first quarter". */
function endOfIn(lexemes: Lexemes, index: number): number {
  if (PLACING.has(wordAt(lexemes, index + 1))) return index
  if (!isWord(lexemes, index + 1) || gapBefore(lexemes, index + 1) > 2) return index
  const end = readNounRun(lexemes, index + 1, false)
  if (end < 0 || isCapitalized(lexemes, end - 1) || isDigits(lexemes, end - 1)) return index
  return end
}

function endOfTerm(lexemes: Lexemes, index: number): number {
  const next = wordAt(lexemes, index)
  const place = wordAt(lexemes, index + 1)
  if (next === 'in' && /^(?:prison|jail|custody|detention|exile|office|captivity|power)$/.test(place))
    return index + 2
  if (next === 'behind' && place === 'bars') return index + 2
  if (next === 'under' && place === 'house') return index + 3
  return index
}

/** "2.5 times faster", "three times more likely", "twice as bright". */
function endOfComparison(lexemes: Lexemes, index: number): number {
  const next = wordAt(lexemes, index)
  const after = wordAt(lexemes, index + 1)
  if (gapBefore(lexemes, index) > SPACE || gapBefore(lexemes, index + 1) > SPACE) return index
  const compares = /^(?:as|more|less)$/.test(next) && isWord(lexemes, index + 1) && !STOP_WORDS.has(after)
  if (compares) return index + 2
  return /^\p{Ll}{2,}er$|^more$|^less$/u.test(next) &&
    !/^(?:over|after|under|per|ever|never|however)$/.test(next)
    ? index + 1
    : endOfMultiple(lexemes, index)
}

/** "half as much", "three times the number", "twice as many". */
function endOfMultiple(lexemes: Lexemes, index: number): number {
  const next = wordAt(lexemes, index)
  const after = wordAt(lexemes, index + 1)
  if (next === 'as' && /^(?:much|many|high|big|large|likely|fast|long)$/.test(after)) return index + 2
  if (
    next === 'the' &&
    /^(?:number|amount|size|length|rate|price|cost|level|value|average|total|share|speed|limit|figure)$/.test(
      after,
    )
  ) {
    return gapBefore(lexemes, index + 1) === SPACE ? index + 2 : index
  }
  return index
}
