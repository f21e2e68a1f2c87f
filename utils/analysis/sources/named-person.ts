import { POST_NOMINALS } from '../people/roles/role-words'
import { INSTITUTION_NOUNS, isPersonNoun } from '../syntax/nouns'
import type { Syntax } from '../syntax/syntax'
import type { PeopleIndex } from './people-index'
import type { Phrase } from './phrase'

/**
 * The person a phrase names: its head is a name ("Defence Secretary Ann Lee"), or a name stands beside it
 * ("a spokesman, John Smith,").
 */
export function namedPerson(
  syntax: Syntax,
  { head, end, nameEnd }: Phrase,
  { personOf, people }: PeopleIndex,
): number {
  const { words, chunkOf, chunks, document, sentenceOf } = syntax
  const accept = (person: number): number => (person >= 0 && people[person]!.part !== 'credit' ? person : -1)
  const name = beforeLetters(syntax, head)
  if (personOf[name]! >= 0) return accept(personOf[name]!)
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

/** "Judge Ann Lee KC": the last word of the name, before the letters that stand behind it. */
function beforeLetters({ document: { tokens }, chunkOf }: Syntax, head: number): number {
  let at = head
  while (POST_NOMINALS.has(tokens[at]!.text)) {
    if (at === 0 || chunkOf[at - 1] !== chunkOf[head]) return head
    at--
  }
  return at
}
