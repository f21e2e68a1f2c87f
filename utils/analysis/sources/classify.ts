import type { SourceKind } from '../analysis'
import {
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  INSTITUTION_NOUNS,
  isPersonNoun,
  MEDIA_NAMES,
  MEDIA_NOUNS,
  OFFICE_NOUNS,
  SPOKESPERSON,
  STATIONS,
  singular,
} from '../syntax/nouns'
import { PART } from '../syntax/part-of-speech'
import type { Syntax } from '../syntax/syntax'
import { namedPerson } from './named-person'
import type { PeopleIndex } from './people-index'
import type { Phrase } from './phrase'

/** What a noun phrase stands for. */
export interface Classified {
  kind: SourceKind
  /** Index into people. */
  person: number | null
}

const PLURAL_NAMES =
  /^(?:republicans|democrats|conservatives|liberals|tories|labour|progressives|independents|libertarians|socialists|communists|catholics|evangelicals|christians|muslims|jews|hindus|latinos|hispanics|asians|blacks|whites|\p{L}+(?:ans|ians|ese|ists|ites))$/u
const SINGULAR_NAMES = /^(?:republican|democrat|conservative|liberal|tory|libertarian|american)$/
const NOBODY = /^(?:nobody|none|anyone|anybody|everyone|everybody|no-one|nothing|something|anything)$/
/** Nouns that stand before the name of a medium. */
const MEDIA_TITLES =
  /^(?:daily|weekly|newspaper|magazine|broadcaster|tabloid|newswire|newsletter|podcast|website|broadsheet|journal)$/
const SOMEONE = /^(?:someone|somebody|one|another|person|whoever)$/

/** Words that can mean a person, but as a source mean a body: "the harbor authority", not "an authority on whales". */
const BODIES = /^(?:authority|regulator|manufacturer|retailer|provider|operator)$/

/** Endings of words for people; only asked of what speaks and is nothing else. */
const LIKELY_PERSON = /..(?:er|or|ist|ian|ant|ee|eur|yst|ic|man)$/

/** What the phrase stands for, names aside; null for what is no source at all (no one, a time, a thing). */
export function classify(syntax: Syntax, phrase: Phrase, index: PeopleIndex): Classified | null {
  const { words, tags } = syntax
  if (isMedium(syntax, phrase)) return { kind: 'media', person: null }
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
    if (GROUP_NOUNS.has(word) || isPlural(syntax, phrase, one)) return none('unnamed-group')
    if (isOffice(syntax, phrase, one)) return none('role')
    return none('unnamed-person')
  }
  if (partitive >= 0 && /^(?:them|us|those|these)$/.test(word)) {
    return none(isOne(words.lower[partitive]!) ? 'unnamed-person' : 'unnamed-group')
  }
  if (SOMEONE.test(word)) return none('unnamed-person')
  if (GROUP_NOUNS.has(word)) return none('unnamed-group')
  const text = nameOf(syntax, phrase)
  if (MEDIA_NAMES.test(text) || STATIONS.test(text) || MEDIA_NOUNS.has(word) || MEDIA_NOUNS.has(one))
    return none('media')
  if (DOCUMENT_NOUNS.has(word) || DOCUMENT_NOUNS.has(one)) return none('document')
  if (INSTITUTION_NOUNS.has(word) || INSTITUTION_NOUNS.has(one)) return none('institution')
  if (isName || tags[head] === PART.NNP) return none('institution')
  if (words.shape[head] === 2 || words.shape[head] === 3) return none('institution')
  // Only people are taken up by "who".
  const isHuman = LIKELY_PERSON.test(one) || words.lower[phrase.nameEnd] === 'who'
  return isHuman ? none(one === word ? 'unnamed-person' : 'unnamed-group') : null
}

/** "the daily Der Bote": the word in front of the name says that it is a medium. */
function isMedium({ words, chunks, chunkOf }: Syntax, { head }: Phrase): boolean {
  const chunk = chunks[chunkOf[head]!]
  let first = words.shape[head] === 1 ? head + 1 : head
  while (chunk && first > chunk.first && words.shape[first - 1] !== 1) first--
  return !!chunk && first > chunk.first && first <= head && MEDIA_TITLES.test(words.lower[first - 1]!)
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
