import type { NumericClaim, Quantity, Quote, Source } from '../analysis'
import type { TextDocument } from '../text/document'
import { type Candidate, isClaim, kindOf } from './claim'
import { createClaimantFinder } from './claimant'
import type { QuantityReading } from './grammar/quantity-reading'
import { canBeginCurrency } from './grammar/read-currency'
import { isMinus } from './grammar/read-figures'
import { canBeginNumber } from './grammar/read-number'
import { readFold, readQuantity } from './grammar/read-quantity'
import { gapBefore, isDigits, type Lexemes, NONE, scanLexemes, wordAt } from './lexemes'
import { FOLD_WORDS, MULTIPLYING_VERBS } from './lexicon/change-words'
import { readAge } from './noise/age'
import { isInName, isLabel } from './noise/label'
import { readTally } from './noise/score'
import { skipNoise } from './noise/skip-noise'
import { isYearFigure } from './noise/year'
import { readCountedNoun } from './phrase/counted-noun'
import { readBoundAfter, readBoundBefore } from './phrase/read-bound'
import { changeBefore, readChange } from './phrase/read-change'

/** Finds every quantity of the document, which of them are claims, and who states them. */
export function findNumbers(
  document: TextDocument,
  sources: Source[],
  quotes: Quote[],
): { numbers: NumericClaim[]; quantities: Quantity[] } {
  const lexemes = scanLexemes(document.text)
  const claimantOf = createClaimantFinder(document, sources, quotes)
  const numbers: NumericClaim[] = []
  const quantities: Quantity[] = []
  let index = 0
  while (index < lexemes.count) {
    const noise = skipNoise(lexemes, index)
    if (noise > index) {
      index = noise
      continue
    }
    const tally = readTally(lexemes, index)
    if (tally) {
      const span = { start: lexemes.starts[index]!, end: lexemes.ends[tally.end - 1]! }
      quantities.push({ ...span, value: tally.values, unit: null })
      index = tally.end
      continue
    }
    const quantity = beginsQuantity(lexemes, index) ? readAny(lexemes, index) : null
    if (!quantity) {
      index++
      continue
    }
    const age = readAge(lexemes, quantity)
    if (age > 0) {
      const unit = quantity.type === 'duration' ? `${quantity.unit} of age` : 'year of age'
      quantities.push({ ...spanOf(lexemes, quantity.first, age), value: quantity.value, unit })
      index = age
      continue
    }
    const candidate = describe(lexemes, quantity)
    index = quantity.end
    const named = isInName(lexemes, quantity, candidate.noun !== null)
    if (named || isYearFigure(lexemes, quantity, candidate.noun !== null, candidate.bound.stated)) continue
    if (isLabel(lexemes, quantity)) continue
    quantities.push({
      ...spanOf(lexemes, quantity.first, quantity.end),
      value: quantity.value,
      unit: unitOf(candidate),
    })
    if (!isClaim(lexemes, candidate)) continue
    const claim = toClaim(lexemes, candidate)
    numbers.push({ ...claim, attributedTo: claimantOf(claim.core) })
  }
  return { numbers, quantities }
}

function beginsQuantity(lexemes: Lexemes, index: number): boolean {
  const word = wordAt(lexemes, index)
  if (isDigits(lexemes, index) || canBeginNumber(lexemes, index) || canBeginCurrency(lexemes, index))
    return true
  if (FOLD_WORDS.has(word) || MULTIPLYING_VERBS.has(word)) return true
  return word === 'minus' || word === 'negative' || (isMinus(word) && gapBefore(lexemes, index + 1) === NONE)
}

function readAny(lexemes: Lexemes, index: number): QuantityReading | null {
  return readFold(lexemes, index) ?? readMultiple(lexemes, index) ?? readQuantity(lexemes, index)
}

/** "doubled", "tripled": the verb is the number. */
function readMultiple(lexemes: Lexemes, index: number): QuantityReading | null {
  const factor = MULTIPLYING_VERBS.get(wordAt(lexemes, index))
  if (factor === undefined) return null
  if (
    /^(?:a|the|his|her|its|their|on)$/.test(wordAt(lexemes, index - 1)) ||
    wordAt(lexemes, index + 1) === 'down'
  )
    return null
  if (
    /^(?:double|triple|quadruple)$/.test(wordAt(lexemes, index)) &&
    !/^(?:the|that|its|what|to|would|could|will|may|might)$/.test(`${wordAt(lexemes, index + 1)}`)
  )
    return null
  const end = index + 1
  return {
    first: index,
    end,
    rateEnd: end,
    type: 'times',
    value: factor,
    unit: 'count',
    per: null,
    style: 'words',
    hyphened: false,
    range: false,
    number: { first: index, end, value: factor, mantissa: factor, scale: 1, style: 'words' },
  }
}

function describe(lexemes: Lexemes, quantity: QuantityReading): Candidate {
  const bound = readBoundBefore(lexemes, quantity.first)
  const change = readChange(lexemes, bound.first, quantity.end)
  return { quantity, bound, noun: readNoun(lexemes, quantity), change }
}

function readNoun(lexemes: Lexemes, quantity: QuantityReading) {
  const { type, end } = quantity
  if (type === 'count') return readCountedNoun(lexemes, end)
  if (type === 'fraction' || quantity.style === 'round') return readCountedNoun(lexemes, end)
  if (quantity.hyphened) return readCountedNoun(lexemes, end, true)
  if (type === 'percentage' && wordAt(lexemes, end) === 'of') return readCountedNoun(lexemes, end)
  return null
}

function unitOf({ quantity, noun }: Candidate): string | null {
  const unit = quantity.unit ?? (quantity.type === 'count' ? (noun?.head ?? null) : null)
  return quantity.per === null ? unit : `${unit ?? 'count'} per ${quantity.per}`
}

function toClaim(lexemes: Lexemes, candidate: Candidate): Omit<NumericClaim, 'attributedTo'> {
  const { quantity, bound, noun, change } = candidate
  const after = readBoundAfter(lexemes, quantity.end)
  const first = change && change.first >= 0 ? change.first : bound.first
  const end = Math.max(quantity.rateEnd, noun?.end ?? 0, after?.end ?? 0)
  return {
    ...spanOf(lexemes, first, end),
    core: spanOf(lexemes, quantity.first, quantity.end),
    kind: kindOf(candidate),
    value: quantity.value,
    unit: unitOf(candidate),
    bound: bound.bound === '=' ? (after?.bound ?? (quantity.style === 'round' ? '~' : '=')) : bound.bound,
    change: change?.direction ?? changeBefore(lexemes, first),
  }
}

function spanOf(lexemes: Lexemes, first: number, end: number): { start: number; end: number } {
  return { start: lexemes.starts[first]!, end: lexemes.ends[end - 1]! }
}
