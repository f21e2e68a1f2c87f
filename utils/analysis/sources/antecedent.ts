import { PART } from '../syntax/part-of-speech'
import type { Syntax } from '../syntax/syntax'
import { classify } from './classify'
import { agrees, type Gender, genderIn } from './gender'
import { byPerson, identify } from './identify'
import type { PeopleIndex } from './people-index'
import { readPhrase } from './phrase'
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
  register: Registry,
  index: PeopleIndex,
): Entry | null {
  const { words, document, sentenceOf, blockOf } = syntax
  const pronoun = words.lower[at]!
  if (!/^(?:he|she|him|her|his|they|them|their|it|its|both|himself|herself)$/.test(pronoun)) return null
  const isOne = /^(?:he|she|him|her|his|himself|herself)$/.test(pronoun)
  const fits = (entry: Entry): boolean =>
    isOne
      ? isOnePerson(entry) && agrees(pronoun, genderOf(entry, index))
      : /^(?:it|its)$/.test(pronoun)
        ? /^(?:institution|document|media)$/.test(entry.kind)
        : /^(?:unnamed-group|institution)$/.test(entry.kind)
  const home = sentenceOf[at]!
  if (pronoun === 'it' && at === document.sentences[home]!.firstToken) {
    const subject = bodyBefore(syntax, home, register, index)
    if (subject) return subject
  }
  for (let s = home; s >= 0 && s > home - REACH; s--) {
    const sentence = document.sentences[s]!
    // "It" reaches back within its paragraph only.
    if (pronoun === 'it' && blockOf[sentence.firstToken] !== blockOf[at]) return null
    const end = Math.min(sentence.endToken, at)
    const last = lastBetween(spoken, sentence.firstToken, end, fits)
    const named = isOne ? personIn(syntax, sentence.firstToken, end, index, pronoun) : -1
    if (last) return last
    if (named >= 0) return byPerson(register, named, index.people[named]!.name)
  }
  return null
}

const genderOf = ({ person, noun }: Entry, { genders }: PeopleIndex): Gender =>
  person === null ? genderIn(noun) : genders[person]!

/** "Ostrovia closed the border. It says …": the body or document the sentence before begins with. */
function bodyBefore(syntax: Syntax, home: number, register: Registry, index: PeopleIndex): Entry | null {
  const { document, blockOf, tags } = syntax
  const before = document.sentences[home - 1]
  const first = before?.firstToken ?? -1
  if (first < 0 || blockOf[first] !== blockOf[document.sentences[home]!.firstToken]) return null
  const phrase = readPhrase(syntax, first, -1)
  const classified = phrase && classify(syntax, phrase, index)
  if (!phrase || !classified || !/^(?:institution|document|media)$/.test(classified.kind)) return null
  const known = register.at(document.tokens[phrase.head]!.start)
  if (known) return known
  const verb = tags[phrase.end] ?? PART.PUNCT
  if (verb < PART.VBD || verb > PART.MD || verb === PART.VBG) return null
  const entry = identify(syntax, phrase, classified, register, index)
  const span = { start: document.tokens[first]!.start, end: document.tokens[phrase.nameEnd - 1]!.end }
  register.mention(entry, span, first)
  return entry
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
  { personOf, people, genders }: PeopleIndex,
  pronoun: string,
): number {
  for (let k = from; k < to; k++) {
    const person = personOf[k]!
    if (
      person < 0 ||
      quoteOf[k]! >= 0 ||
      people[person]!.part !== 'story' ||
      !agrees(pronoun, genders[person]!)
    )
      continue
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
