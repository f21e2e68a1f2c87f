import type { Person, Quote, Source } from '../analysis'
import type { Attribution } from '../attribution/find-attributions'
import type { TextDocument } from '../text/document'

/** Joins the speakers of all attributions to sources: who they are, of which kind, named or not and why. */
export function resolveSources(
  _document: TextDocument,
  _people: Person[],
  _attributions: Attribution[],
): { sources: Source[]; quotes: Quote[] } {
  return { sources: [], quotes: [] }
}
