import type { NumericClaim, Span } from '../analysis'
import { type Candidate, unitOf } from './candidate'
import { kindOf } from './claim/is-claim'
import { type Lexemes, runsOn, wordAt } from './lexemes'
import { endOfComplement } from './phrase/complement'
import { readBoundAfter } from './phrase/read-bound'
import { changeBefore } from './phrase/read-change'

/** Writes a candidate that is a claim as the analysis has it: span from approximator to noun, and core. */
export function toClaim(lexemes: Lexemes, candidate: Candidate): Omit<NumericClaim, 'attributedTo'> {
  const { quantity, bound, noun, change, rate } = candidate
  const after = readBoundAfter(lexemes, quantity.end)
  const first = change && change.first >= 0 ? change.first : bound.first
  const nounEnd = noun && runsOn(lexemes, noun.end - 1) ? noun.end : quantity.end
  const counted = Math.max(quantity.rateEnd, nounEnd, after?.end ?? 0, rate?.end ?? 0)
  const core = rate && wordAt(lexemes, nounEnd) === 'per' ? rate.end : coreEnd(candidate)
  return {
    ...spanOf(lexemes, first, endOfComplement(lexemes, quantity, noun, counted)),
    core: spanOf(lexemes, quantity.first, core),
    kind: kindOf(candidate),
    value: quantity.value,
    unit: unitOf(candidate),
    bound: bound.bound === '=' ? (after?.bound ?? (quantity.style === 'round' ? '~' : '=')) : bound.bound,
    change: change?.direction ?? changeBefore(lexemes, first),
  }
}

/** Points of a scale, and a noun joined by a hyphen, belong to the core like a unit: "15 IQ points", "52-count". */
function coreEnd({ quantity, noun }: Candidate): number {
  if (quantity.type !== 'count' || !noun) return quantity.end
  if (noun.hyphened) return noun.first + 1
  return noun.head === 'point' ? noun.end : quantity.end
}

/** Offsets of a range of lexemes. */
export function spanOf(lexemes: Lexemes, first: number, end: number): Span {
  return { start: lexemes.starts[first]!, end: lexemes.ends[end - 1]! }
}
