import type { NumericClaim, Quantity, Quote, Source, Span } from '../analysis'
import type { FigureStatement } from '../sources/figures/figure-clause'
import type { TextDocument } from '../text/document'
import { spelledUnitOf } from './candidate'
import { isClaim } from './claim/is-claim'
import { createClaimantFinder } from './claimant/claimant'
import { scanLexemes } from './lexemes'
import { readCandidates } from './read-candidates'
import { spanOf, toClaim } from './span'

/**
 * Finds every quantity of the document, which of them are claims, and who states them. One walk over the text; each
 * rule looks a bounded number of words around, so time grows with the length of the text and nothing else.
 *
 * @param document the article
 * @param sources who speaks in it; a claim names one of them or none
 * @param quotes what they say and where
 * @param figures the clauses that say whose a figure is
 */
export function findNumbers(
  document: TextDocument,
  sources: Source[],
  quotes: Quote[],
  figures: FigureStatement[] = [],
): { numbers: NumericClaim[]; quantities: Quantity[] } {
  const lexemes = scanLexemes(document.text)
  const claimantOf = createClaimantFinder(document, sources, quotes, figures)
  const numbers: NumericClaim[] = []
  const quantities: Quantity[] = []
  for (const { age, candidate } of readCandidates(lexemes)) {
    if (age) {
      quantities.push({ ...spanOf(lexemes, age.first, age.end), value: age.value, unit: age.unit })
      continue
    }
    const { first, end, value } = candidate.quantity
    quantities.push({ ...spanOf(lexemes, first, end), value, unit: spelledUnitOf(lexemes, candidate) })
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
  // "12 half times per year": the words of a rate are a number of their own
  const kept = earlier.core.start + text.slice(earlier.core.start, later.start).trimEnd().length
  earlier.core.end = Math.min(earlier.core.end, kept)
  earlier.end = Math.min(earlier.end, kept)
}
