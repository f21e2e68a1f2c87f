import { PART } from '../syntax/part-of-speech'
import type { Syntax } from '../syntax/syntax'
import type { PeopleIndex } from './classify'
import { byPerson } from './identify'
import { type Entry, isOnePerson, type Registry } from './registry'

const REACH = 7

/** Where somebody spoke before: token and source, in text order. */
export interface Spoken {
  token: number
  entry: Entry
}

/**
 * The source a pronoun stands for: who spoke last in the nearest sentence before it, or the person named first there.
 *
 * @returns null for "I", "we", "you", and when nobody fits
 */
export function antecedent(
  syntax: Syntax,
  at: number,
  spoken: Spoken[],
  registry: Registry,
  index: PeopleIndex,
): Entry | null {
  const { words, document, sentenceOf } = syntax
  const pronoun = words.lower[at]!
  if (!/^(?:he|she|him|her|his|they|them|their|it|its|both|himself|herself)$/.test(pronoun)) return null
  const isOne = /^(?:he|she|him|her|his|himself|herself)$/.test(pronoun)
  const fits = (entry: Entry): boolean =>
    isOne
      ? isOnePerson(entry)
      : /^(?:it|its)$/.test(pronoun)
        ? /^(?:institution|document|media)$/.test(entry.kind)
        : /^(?:unnamed-group|institution)$/.test(entry.kind)
  const home = sentenceOf[at]!
  for (let s = home; s >= 0 && s > home - REACH; s--) {
    const sentence = document.sentences[s]!
    const end = Math.min(sentence.endToken, at)
    const last = lastBetween(spoken, sentence.firstToken, end, fits)
    const named = isOne ? personIn(syntax, sentence.firstToken, end, index) : -1
    if (last) return last
    if (named >= 0) return byPerson(registry, named, index.people[named]!.name)
  }
  return null
}

/** The last fitting source that spoke between two tokens. */
function lastBetween(
  spoken: Spoken[],
  from: number,
  to: number,
  fits: (entry: Entry) => boolean,
): Entry | null {
  for (let i = spoken.length - 1; i >= 0 && spoken[i]!.token >= from; i--) {
    const { token, entry } = spoken[i]!
    if (token < to && fits(entry)) return entry
  }
  return null
}

/** The first person named between two tokens, not inside quotation marks and not as a modifier. */
function personIn(
  { quoteOf, tags }: Syntax,
  from: number,
  to: number,
  { personOf, people }: PeopleIndex,
): number {
  for (let k = from; k < to; k++) {
    const person = personOf[k]!
    if (person < 0 || quoteOf[k]! >= 0 || people[person]!.part !== 'story') continue
    let end = k
    while (end < to && personOf[end] === person) end++
    if (tags[end] === PART.POS || tags[end] === PART.NN) {
      k = end
      continue
    }
    return person
  }
  return -1
}
