import type { NumberKind } from '../../analysis'
import type { Candidate } from '../candidate'
import type { QuantityReading } from '../grammar/quantity-reading'
import { type Lexemes, wordAt } from '../lexemes'
import { isCountClaim } from './count-claim'
import { isDurationClaim } from './duration-claim'
import { least } from './least'
import { isSportsRecord } from './sports-record'

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
      return isPointsClaim(candidate) && !isSportsRecord(lexemes, candidate)
    case 'duration':
      return isDurationClaim(lexemes, candidate)
    case 'fraction':
      return isFractionClaim(lexemes, candidate)
    case 'count':
      return isCountClaim(lexemes, candidate) && !isSportsRecord(lexemes, candidate)
    case 'score':
      return false
  }
}

/** What sort of claim it is, after domain.md C. */
export function kindOf({ quantity, change, rate }: Candidate): NumberKind {
  if (rate) return 'rate'
  if (quantity.type === 'times' && quantity.per === null) return 'change'
  if (change && change.first >= 0) return 'change'
  if (quantity.type === 'money') return 'money'
  if (quantity.type === 'percentage' || quantity.type === 'points') return 'percentage'
  if (quantity.per !== null) return 'rate'
  if (quantity.type === 'fraction') return 'fraction'
  return quantity.type === 'measure' || quantity.type === 'duration' ? 'measure' : 'count'
}

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

function isFractionClaim(lexemes: Lexemes, { quantity, noun, bound }: Candidate): boolean {
  if (quantity.value !== 0.5) return true
  return noun !== null || bound.stated || /^(?:of|the|as|a|an)$/.test(wordAt(lexemes, quantity.end))
}
