import type { Analysis } from './analysis'
import type { Models } from './models'
import { findNumbers } from './numbers/find-numbers'
import { findPeople } from './people/find-people'
import { findSources } from './sources/find-sources'
import { parseDocument } from './text/document'
import { TokenPool } from './text/token-pool'

/** One document in, one object out. */
export type Analyse = (text: string) => Analysis

/**
 * Makes the function that analyses articles. Between calls it keeps memory to work in, and nothing of what it found.
 *
 * @param models the trained models, as `loadModels` gives them; a detector without its model finds nothing
 */
export function createAnalyzer(models: Models): Analyse {
  const pool = new TokenPool()
  return (text) => {
    const document = parseDocument(text, pool)
    const people = findPeople(document, models)
    const { sources, quotes, figures } = findSources(document, people, models)
    const { numbers, quantities } = findNumbers(document, sources, quotes, figures)
    return { people, sources, quotes, numbers, quantities }
  }
}
