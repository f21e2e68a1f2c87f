import type { Analysis } from './analysis'
import { findAttributions } from './attribution/find-attributions'
import { findNumbers } from './numbers/find-numbers'
import { findPeople } from './people/find-people'
import { resolveSources } from './sources/resolve-sources'
import { parseDocument } from './text/document'

/** The trained models of `assets/models`, as loaded by `loadModels`. A detector without its model is left out. */
export type Models = Record<string, never>

/** One document in, one object out. */
export type Analyse = (text: string) => Analysis

/**
 * Makes the function that analyses articles. It keeps nothing between calls.
 *
 * @param models the trained models
 */
export function createAnalyzer(models: Models): Analyse {
  return (text) => {
    const document = parseDocument(text)
    const people = findPeople(document, models)
    const attributions = findAttributions(document, people, models)
    const { sources, quotes } = resolveSources(document, people, attributions)
    const { numbers, quantities } = findNumbers(document, sources, quotes)
    return { people, sources, quotes, numbers, quantities }
  }
}
