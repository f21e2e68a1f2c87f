import type { NumericClaim, Quantity, Quote, Source } from '../analysis'
import type { TextDocument } from '../text/document'

/** Finds every quantity of the document, which of them are claims, and who states them. */
export function findNumbers(
  _document: TextDocument,
  _sources: Source[],
  _quotes: Quote[],
): { numbers: NumericClaim[]; quantities: Quantity[] } {
  return { numbers: [], quantities: [] }
}
