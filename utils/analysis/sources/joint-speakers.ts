import type { Attribution } from '../attribution/find-attributions'
import type { Chunk } from '../syntax/noun-chunks'
import { INSTITUTION_NOUNS, isPersonNoun, singular } from '../syntax/nouns'
import { PART } from '../syntax/part-of-speech'
import type { Syntax } from '../syntax/syntax'
import type { PeopleIndex } from './people-index'

/**
 * "Shopkeepers and a councilor said": the first of two speakers of one verb ends where the second begins.
 *
 * @returns the token of "and", or -1 when one speaks, or when it is not sure that they are two
 */
export function jointAt(syntax: Syntax, { source }: Attribution, index: PeopleIndex): number {
  const { chunks, chunkOf, words, tags } = syntax
  if (!source) return -1
  const one = chunks[chunkOf[source[0]]!]
  if (!one || words.lower[one.end] !== 'and' || one.end + 1 >= source[1]) return -1
  const other = chunks[chunkOf[one.end + 1]!]
  if (!other || other.end > source[1] || !speaks(syntax, one, index) || !speaks(syntax, other, index))
    return -1
  if (index.personOf[other.head]! >= 0) return index.personOf[one.head]! >= 0 ? one.end : -1
  // "her friend and lawyer" is one person: the second needs a determiner or a number of its own.
  const opening = tags[other.first]!
  return opening === PART.DT || opening === PART.CD || opening === PART.PRP$ ? one.end : -1
}

/** "…, villagers and a worker said": the first token of who speaks with the speaker that begins at `first`, or -1. */
export function speaksBefore(syntax: Syntax, first: number, index: PeopleIndex): number {
  const { chunks, chunkOf, words, tags } = syntax
  const one = chunks[chunkOf[first - 2] ?? -1]
  if (!one || words.lower[first - 1] !== 'and' || one.end !== first - 1) return -1
  if (words.lower[one.first - 1] !== ',' || tags[first] !== PART.DT) return -1
  return speaks(syntax, one, index) ? one.first : -1
}

function speaks({ words }: Syntax, { head }: Chunk, { personOf }: PeopleIndex): boolean {
  const noun = singular(words.lower[head]!)
  return personOf[head]! >= 0 || isPersonNoun(noun) || INSTITUTION_NOUNS.has(noun)
}
