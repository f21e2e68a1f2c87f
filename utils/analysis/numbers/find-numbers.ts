import type { NumericClaim, Quantity, Quote, Source, Span } from '../analysis'
import type { TextDocument } from '../text/document'
import { type Candidate, describe, spelledUnitOf } from './candidate'
import { isClaim } from './claim'
import { createClaimantFinder } from './claimant/claimant'
import { canBeginCurrency } from './grammar/read-currency'
import { isMinus } from './grammar/read-figures'
import { readMultiple } from './grammar/read-multiple'
import { canBeginNumber } from './grammar/read-number'
import { readQuantity } from './grammar/read-quantity'
import { BREAK, gapBefore, type Lexemes, NONE, scanLexemes, wordAt } from './lexemes'
import { type Age, readAge } from './noise/age'
import { isInName, isLabel } from './noise/label'
import { readTally } from './noise/score'
import { skipNoise } from './noise/skip-noise'
import { isYearFigure } from './noise/year'
import { spanOf, toClaim } from './span'

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
  for (const { age, candidate, end } of readCandidates(lexemes)) {
    if (age) {
      quantities.push({ ...spanOf(lexemes, age.first, age.end), value: age.value, unit: age.unit })
      continue
    }
    const { quantity } = candidate
    quantities.push({
      ...spanOf(lexemes, quantity.first, end),
      value: quantity.value,
      unit: spelledUnitOf(lexemes, candidate),
    })
    if (!isClaim(lexemes, candidate)) continue
    const claim = toClaim(lexemes, candidate)
    const last = numbers.at(-1)
    if (last) keepApart(document.text, last, claim)
    numbers.push({ ...claim, attributedTo: claimantOf(claim.core) })
  }
  return { numbers, quantities }
}

/** Two claims never share words: those in dispute go to the later one, as long as the earlier keeps its core. */
function keepApart(text: string, earlier: Span & { core: Span }, later: Span & { core: Span }): void {
  if (later.start >= earlier.end) return
  if (later.start < earlier.core.end) later.start = later.core.start
  const between = text.slice(earlier.core.end, later.start).trimEnd()
  earlier.end = Math.min(earlier.end, earlier.core.end + between.length)
}

type Found =
  | { candidate: Candidate; end: number; age?: undefined }
  | { age: Age; candidate?: undefined; end: number }

/** Walks over the text once; dates, times, addresses, labels and names are left out. */
function* readCandidates(lexemes: Lexemes): Generator<Found> {
  let index = 0
  let previous: Candidate | null = null
  while (index < lexemes.count) {
    if (gapBefore(lexemes, index) === BREAK) previous = null
    const noise = skipNoise(lexemes, index)
    if (noise > index) {
      index = noise
      continue
    }
    const quantity =
      readTally(lexemes, index) ??
      (canBegin(lexemes, index) ? (readMultiple(lexemes, index) ?? readQuantity(lexemes, index)) : null)
    if (!quantity) {
      index++
      continue
    }
    const age = readAge(lexemes, quantity)
    if (age) {
      yield { age, end: age.end }
      index = age.end
      continue
    }
    const candidate = describe(lexemes, quantity, previous)
    index = quantity.end
    const counts = candidate.noun !== null
    if (isInName(lexemes, quantity, counts)) {
      while (index < lexemes.count && gapBefore(lexemes, index) === NONE) index++
      continue
    }
    if (isYearFigure(lexemes, candidate) || isLabel(lexemes, quantity)) continue
    if (isPronoun(lexemes, candidate)) continue
    previous = candidate
    yield { candidate, end: quantity.end }
  }
}

function canBegin(lexemes: Lexemes, index: number): boolean {
  if (canBeginNumber(lexemes, index) || canBeginCurrency(lexemes, index)) return true
  const word = wordAt(lexemes, index)
  return (
    word === 'minus' ||
    word === 'negative' ||
    (isMinus(word) && gapBefore(lexemes, index + 1) === NONE) ||
    readMultiple(lexemes, index) !== null
  )
}

/** "one" without a noun stands for something, it does not count: "the same one", "one would think". */
function isPronoun(lexemes: Lexemes, { quantity, noun }: Candidate): boolean {
  if (quantity.type !== 'count' || noun !== null || quantity.end !== quantity.first + 1) return false
  return wordAt(lexemes, quantity.first) === 'one' && wordAt(lexemes, quantity.end) !== 'of'
}
