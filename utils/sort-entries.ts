import type { Entry } from './entries'
import { SPEAKER_GROUPS } from './summary'

const SORTS = ['unnamed-first', 'text', 'most-quoted', 'most-mentioned'] as const
export type Sort = (typeof SORTS)[number]

/**
 * Entries in another order; those that are equal stay in the order of the text.
 *
 * @param entries in the order of the text
 */
export function sortEntries<T extends Entry>(entries: T[], sort: Sort): T[] {
  if (sort === 'text') return entries
  return [...entries].sort((a, b) => rank(b, sort) - rank(a, sort))
}

function rank(entry: Entry, sort: Sort): number {
  if (sort === 'most-quoted') return entry.quotations
  if (sort === 'most-mentioned') return entry.places.length
  return SPEAKER_GROUPS.indexOf(entry.look as never)
}

/** Whether an entry has all the words of a search somewhere in what it shows. Case and accents do not matter. */
export function matches(entry: Entry, search: string): boolean {
  const shown = fold(shownWords(entry).join('\n'))
  return fold(search)
    .split(/\s+/)
    .every((word) => shown.includes(word))
}

function shownWords(entry: Entry): string[] {
  const words = [entry.title]
  if (entry.of === 'source') words.push(entry.role ?? '', entry.reason ?? '', entry.words?.text ?? '')
  if (entry.of === 'person') words.push(entry.person.role ?? '')
  if (entry.of === 'number') words.push(entry.claimant ?? '')
  return words
}

const fold = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
