import { MEN, WOMEN } from '../lexicon'
import type { Mention } from '../name-mentions'

/** So many people of one first name or surname are compared; a longer list is a register of names, not a story. */
export const FAMILY = 12

/** One human being of the document, while mentions are being collected. */
export interface Individual {
  mentions: Mention[]
  /** The longest form met, lowercase words without titles. */
  words: string[]
  suffix: string | null
  nickname: string | null
  gender: 'man' | 'woman' | null
  /** Where the first mention stands. */
  start: number
  /** Where the full names stand, in order, once all are collected; and how many bare names have been added since. */
  fullStarts: number[]
  bare: number
}

export function begin(individuals: Individual[], mention: Mention): Individual {
  const individual: Individual = {
    mentions: [mention],
    words: mention.words,
    suffix: mention.suffix,
    nickname: mention.nickname,
    gender: genderOf(mention),
    start: mention.start,
    fullStarts: [],
    bare: 0,
  }
  individuals.push(individual)
  return individual
}

export function add(individual: Individual, mention: Mention): void {
  individual.mentions.push(mention)
  individual.start = Math.min(individual.start, mention.start)
  if (mention.words.length === 1) individual.bare++
  if (mention.words.length > individual.words.length) individual.words = mention.words
  individual.suffix ??= mention.suffix
  individual.nickname ??= mention.nickname
  individual.gender ??= genderOf(mention)
}

function genderOf({ courtesy, words }: Mention): Individual['gender'] {
  if (courtesy === 'man' || courtesy === 'woman') return courtesy
  if (words.length < 2) return null
  return WOMEN.has(words[0]!) ? 'woman' : MEN.has(words[0]!) ? 'man' : null
}
