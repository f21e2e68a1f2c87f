import type { Person, SourceKind } from '../analysis'
import {
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  INSTITUTION_NOUNS,
  isPersonNoun,
  MEDIA_NAMES,
  MEDIA_NOUNS,
  OFFICE_NOUNS,
  SPOKESPERSON,
  singular,
} from '../syntax/nouns'
import { PART } from '../syntax/part-of-speech'
import type { Syntax } from '../syntax/syntax'
import type { Phrase } from './phrase'

/** What a noun phrase stands for. */
export interface Classified {
  kind: SourceKind
  /** Index into people. */
  person: number | null
}

/** Finds which person a token belongs to. */
export interface PeopleIndex {
  people: Person[]
  /** Index into people of each token, or -1. */
  personOf: Int32Array
  /** For each person the nouns that say what he or she is ("minister"), in lower case. */
  nouns: Set<string>[]
}

export function indexPeople(syntax: Syntax, people: Person[]): PeopleIndex {
  const { document } = syntax
  const personOf = new Int32Array(document.tokens.length).fill(-1)
  const spans = people.flatMap(({ mentions }, person) => mentions.map((span) => ({ ...span, person })))
  spans.sort((a, b) => a.start - b.start)
  let k = 0
  for (let i = 0; i < personOf.length; i++) {
    const { start, end } = document.tokens[i]!
    while (k < spans.length && spans[k]!.end <= start) k++
    if (k < spans.length && spans[k]!.start < end) personOf[i] = spans[k]!.person
  }
  return { people, personOf, nouns: nounsOf(syntax, people, personOf) }
}

/** For each person the last noun of the role, and those right before the name or beside it ("Ann Lee, an engineer,"). */
function nounsOf(syntax: Syntax, people: Person[], personOf: Int32Array): Set<string>[] {
  const { words, tags, chunkOf, chunks } = syntax
  const nouns = people.map(({ role }) => {
    const head = role
      ?.toLowerCase()
      .replace(/[’']s\b/gu, '')
      .split(/\s+(?:of|for|at|in|from|with|to|on)\s|,/)[0]
    return new Set(
      head
        ? [
            singular(
              head
                .trim()
                .split(/[\s-]+/)
                .pop() ?? '',
            ),
          ]
        : [],
    )
  })
  for (let k = 0; k < personOf.length; k++) {
    const person = personOf[k]!
    if (person < 0) continue
    const first = k
    while (personOf[k + 1] === person) k++
    const chunk = chunks[chunkOf[first]!]
    if (chunk && chunk.first < first && tags[first - 1]! <= PART.NNP)
      nouns[person]!.add(words.lower[first - 1]!)
    const beside = words.lower[k + 1] === ',' ? chunks[chunkOf[k + 2] ?? -1] : undefined
    if (beside && tags[beside.first] === PART.DT && personOf[beside.head]! < 0) {
      nouns[person]!.add(words.lower[beside.head]!)
    }
  }
  return nouns
}

const PLURAL_NAMES =
  /^(?:republicans|democrats|conservatives|liberals|tories|labour|progressives|independents|libertarians|socialists|communists|catholics|evangelicals|christians|muslims|jews|hindus|latinos|hispanics|asians|blacks|whites|\p{L}+(?:ans|ians|ese|ists|ites))$/u
const SINGULAR_NAMES = /^(?:republican|democrat|conservative|liberal|tory|libertarian|american)$/
const NOBODY = /^(?:nobody|none|anyone|anybody|everyone|everybody|no-one|nothing|something|anything)$/
const SOMEONE = /^(?:someone|somebody|one|another|person|whoever)$/

/** Words that can mean a person, but as a source mean a body: "the harbor authority", not "an authority on whales". */
const BODIES = /^(?:authority|regulator|manufacturer|retailer|provider|operator)$/

/** Endings of words for people; only asked of what speaks and is nothing else. */
const LIKELY_PERSON = /..(?:er|or|ist|ian|ant|ee|eur|yst|ic|man)$/

/** What the phrase stands for, names aside; null for what is no source at all (no one, a time, a thing). */
export function classify(syntax: Syntax, phrase: Phrase, index: PeopleIndex): Classified | null {
  const { words, tags } = syntax
  const person = namedPerson(syntax, phrase, index)
  if (person >= 0) return { kind: 'named-person', person }
  const { head, partitive, first } = phrase
  const word = words.lower[head]!
  const one = singular(word)
  const isName = tags[head] === PART.NNP && words.shape[head] !== 1
  const none = (kind: SourceKind): Classified => ({ kind, person: null })
  if (NOBODY.test(word) || words.lower[first] === 'no') return null
  if (SPOKESPERSON.test(word)) return none('institution')
  if (isName && /^(?:of|for|on)$/.test(words.lower[head + 1] ?? '') && words.shape[head + 2] === 2)
    return none('institution')
  if (word === 'one' && partitive < 0 && first === head) return null
  if (BODIES.test(word) && words.lower[head + 1] !== 'on') return none('institution')
  const isPerson = isPersonNoun(one) || (isName && (PLURAL_NAMES.test(word) || SINGULAR_NAMES.test(word)))
  if (isPerson && !(isName && !isPersonNoun(one) && !PLURAL_NAMES.test(word) && !SINGULAR_NAMES.test(word))) {
    if (partitive >= 0) return none(isOne(words.lower[partitive]!) ? 'unnamed-person' : 'unnamed-group')
    if (isPlural(syntax, phrase, one)) return none('unnamed-group')
    if (isOffice(syntax, phrase, one)) return none('role')
    return none('unnamed-person')
  }
  if (partitive >= 0 && /^(?:them|us|those|these)$/.test(word)) {
    return none(isOne(words.lower[partitive]!) ? 'unnamed-person' : 'unnamed-group')
  }
  if (SOMEONE.test(word)) return none('unnamed-person')
  if (GROUP_NOUNS.has(word)) return none('unnamed-group')
  const text = nameOf(syntax, phrase)
  if (MEDIA_NAMES.test(text) || MEDIA_NOUNS.has(word) || MEDIA_NOUNS.has(one)) return none('media')
  if (DOCUMENT_NOUNS.has(word) || DOCUMENT_NOUNS.has(one)) return none('document')
  if (INSTITUTION_NOUNS.has(word) || INSTITUTION_NOUNS.has(one)) return none('institution')
  if (isName || tags[head] === PART.NNP) return none('institution')
  if (words.shape[head] === 2 || words.shape[head] === 3) return none('institution')
  // Only people are taken up by "who".
  const isHuman = LIKELY_PERSON.test(one) || words.lower[phrase.nameEnd] === 'who'
  return isHuman ? none(one === word ? 'unnamed-person' : 'unnamed-group') : null
}

/** The phrase as a reader is shown it. */
export function nameOf({ document }: Syntax, { first, nameEnd }: Phrase): string {
  const { tokens, text } = document
  return text.slice(tokens[first]!.start, tokens[nameEnd - 1]!.end).replace(/\s+/gu, ' ')
}

const isLikelyPerson = (noun: string): boolean => isPersonNoun(noun) || LIKELY_PERSON.test(noun)

const isOne = (word: string): boolean => /^(?:one|another|each|member)$/.test(word)

function isPlural(
  { tags, words, chunkOf, chunks }: Syntax,
  { head, end, first }: Phrase,
  one: string,
): boolean {
  const word = words.lower[head]!
  if (tags[head] === PART.NNS || word !== one || PLURAL_NAMES.test(word))
    return word !== one || tags[head] === PART.NNS
  // "a lawyer and an aide": two of them.
  const chunk = chunks[chunkOf[head]!]
  return (
    !!chunk &&
    words.lower[chunk.end] === 'and' &&
    chunk.end + 1 < end &&
    isLikelyPerson(singular(words.lower[chunks[chunkOf[chunk.end + 1]!]?.head ?? first] ?? ''))
  )
}

/** "the prime minister", "Ukraine's president": an office one person holds at a time. */
function isOffice({ words }: Syntax, { first, head }: Phrase, one: string): boolean {
  if (!OFFICE_NOUNS.has(one)) return false
  const opening = words.lower[first]!
  if (/^(?:a|an|one|another|former|some)$/.test(opening)) return false
  for (let k = first; k < head; k++)
    if (opening !== 'the' && /^(?:former|ex|deputy|junior|another|assistant)$/.test(words.lower[k]!))
      return false
  return true
}

/**
 * The person a phrase names: its head is a name ("Defence Secretary Ann Lee"), or a name stands beside it
 * ("a spokesman, John Smith,").
 */
function namedPerson(
  syntax: Syntax,
  { head, end, nameEnd }: Phrase,
  { personOf, people }: PeopleIndex,
): number {
  const { words, chunkOf, chunks, document, sentenceOf } = syntax
  const accept = (person: number): number => (person >= 0 && people[person]!.part !== 'credit' ? person : -1)
  if (personOf[head]! >= 0) return accept(personOf[head]!)
  const limit = document.sentences[sentenceOf[head]!]!.endToken
  const own = chunks[chunkOf[head]!]
  // "Secretary of State Ann Lee": the name ends the chunk behind "of".
  const behind =
    own && /^(?:of|for)$/.test(words.lower[own.end] ?? '') ? chunks[chunkOf[own.end + 1]!] : undefined
  if (behind && personOf[behind.head]! >= 0 && personOf[behind.first]! < 0 && words.shape[head] === 2)
    return accept(personOf[behind.head]!)
  // "academic and professor Ann Lee": two roles and one name.
  const joined =
    own && words.lower[own.end] === 'and' && own.first === own.head
      ? chunks[chunkOf[own.end + 1]!]
      : undefined
  if (joined && personOf[joined.head]! >= 0 && personOf[joined.first]! < 0)
    return accept(personOf[joined.head]!)
  // "The firm, Harlan Voss, said": the name is that of the firm.
  if (INSTITUTION_NOUNS.has(words.lower[head]!) && !isPersonNoun(words.lower[head]!)) return -1
  for (const at of [own?.end ?? head + 1, nameEnd, end]) {
    if (at + 1 >= limit || !/^[,(—–]$/.test(words.lower[at] ?? '')) continue
    const next = chunkOf[at + 1]!
    if (next < 0) continue
    const { head: nameHead, end: nameStop } = chunks[next]!
    if (personOf[nameHead]! < 0) continue
    // "according to an aide, Smith resigned": no comma or verb of its own behind the name, so it is not beside.
    if (/^[,)—–.;]$/.test(words.lower[nameStop] ?? '.') || nameStop >= limit)
      return accept(personOf[nameHead]!)
  }
  return -1
}
