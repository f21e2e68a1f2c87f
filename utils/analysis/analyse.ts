import type { Analysis } from './analysis'
import type { Models } from './models'
import { findNumbers } from './numbers/find-numbers'
import { findPeople } from './people/find-people'
import { findSources } from './sources/find-sources'
import { parseDocument } from './text/document'

/** One document in, one object out. */
export type Analyse = (text: string) => Analysis

/**
 * Makes the function that analyses articles. It keeps nothing between calls.
 *
 * @param models the trained models, as `loadModels` gives them; a detector without its model finds nothing
 */
export function createAnalyzer(models: Models): Analyse {
  return (text) => {
    const document = parseDocument(text)
    const people = findPeople(document, models)
    const { sources, quotes } = findSources(document, people, models)
    const { numbers, quantities } = findNumbers(document, sources, quotes)
    return { people, sources, quotes, numbers, quantities }
  }
}
