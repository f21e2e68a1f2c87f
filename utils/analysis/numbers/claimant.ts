import type { Quote, Source, Span } from '../analysis'
import type { TextDocument } from '../text/document'

/** Finds who states a number: `Source.id`, or null when the text does not say. */
export type FindClaimant = (core: Span) => string | null

/** Prepares the search over the sources and quotations of one document. */
export function createClaimantFinder(
  _document: TextDocument,
  _sources: Source[],
  quotes: Quote[],
): FindClaimant {
  return (core) => {
    for (const quote of quotes) {
      if (quote.start <= core.start && core.end <= quote.end && quote.source) return quote.source
    }
    return null
  }
}
