import type { Person, Quote, Source } from '../analysis'
import { findAttributions } from '../attribution/find-attributions'
import type { Models } from '../models'
import { readSyntax } from '../syntax/syntax'
import type { TextDocument } from '../text/document'
import type { FigureStatement } from './figures/figure-clause'
import { resolveSources } from './resolve-sources'

/** Finds who says what in a document, and who they are; nothing without the trained model. */
export function findSources(
  document: TextDocument,
  people: Person[],
  models: Models,
): { sources: Source[]; quotes: Quote[]; figures: FigureStatement[] } {
  const { attribution, words } = models
  if (!attribution) return { sources: [], quotes: [], figures: [] }
  const syntax = readSyntax(document, attribution.parts, words ?? null)
  return resolveSources(syntax, people, findAttributions(syntax, attribution))
}
