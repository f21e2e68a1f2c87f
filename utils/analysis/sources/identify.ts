import { singular } from '../syntax/nouns'
import { PART } from '../syntax/part-of-speech'
import type { Syntax } from '../syntax/syntax'
import { type Classified, nameOf } from './classify'
import type { PeopleIndex } from './people-index'
import type { Phrase } from './phrase'
import { type Entry, isOnePerson, isUnnamed, type Registry } from './registry'

const ARTICLES =
  /^(?:a|an|the|this|that|these|those|some|several|many|one|another|two|three|four|five|six|seven|eight|nine|ten|both|all|most|multiple|few|dozens|other|'s|’s|also)$/
/** Words that can stand for each other when a source is mentioned again. */
const GENERIC =
  /^(?:person|source|official|individual|people|man|woman|insider|employee|executive|aide|adviser|advisor)$/
const NUMBERS: Record<string, number> = { two: 2, both: 2, couple: 2, pair: 2, duo: 2, three: 3, trio: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, dozen: 12 } // biome-ignore format: a table

/** Which source is it: one mentioned before, or a new one? */
export function identify(
  syntax: Syntax,
  phrase: Phrase,
  { kind, person }: Classified,
  register: Registry,
  index: PeopleIndex,
): Entry {
  const { people } = index
  const { words } = syntax
  const name = nameOf(syntax, phrase)
  const noun = singular(words.lower[phrase.head]!)
  if (kind === 'named-person') return byPerson(register, person!, people[person!]!.name, syntax, phrase)
  const key = keyOf(syntax, phrase)
  const opening = words.lower[phrase.first]!
  const isDefinite =
    /^(?:the|this|that|these|those|both)$/.test(opening) ||
    (phrase.partitive >= 0 && /^(?:the|these|those|them)$/.test(words.lower[phrase.head]!))
  const isShort = phrase.head - phrase.first <= 1
  if (kind === 'unnamed-person' || kind === 'role') {
    if (isDefinite) {
      const again =
        register.latest(
          (e) => isUnnamed(e) && isOnePerson(e) && e.noun === noun && (isShort || e.key === key),
        ) ??
        (isShort && GENERIC.test(noun)
          ? register.latest((e) => isUnnamed(e) && isOnePerson(e) && GENERIC.test(e.noun))
          : undefined)
      if (again) return again
    }
    // An office in the headline or the first paragraphs is often named further on.
    const isEarly =
      syntax.blockOf[phrase.first]! <= 2 && !/^(?:one|another)$/.test(opening) && !GENERIC.test(noun)
    const holder = isDefinite || isEarly || kind === 'role' ? holderOf(noun, index) : -1
    if (holder >= 0) return byPerson(register, holder, people[holder]!.name)
    const known = register.find(kind, key)
    if (known && (isDefinite || isPossessive(syntax, phrase))) return known
    return register.add(kind, name, noun, key)
  }
  if (kind === 'unnamed-group') {
    const known = register.find(kind, key)
    if (known && phrase.partitive < 0) return known
    if (isDefinite && isShort) {
      const again =
        register.latest((e) => e.kind === 'unnamed-group' && e.noun === noun) ??
        (GENERIC.test(noun)
          ? register.latest((e) => e.kind === 'unnamed-group' && GENERIC.test(e.noun))
          : undefined)
      if (again) return again
    }
    const entry = register.add(kind, name, noun, key)
    entry.count = countOf(syntax, phrase)
    return entry
  }
  return register.find(kind, key) ?? register.add(kind, name, noun, key)
}

/** One source a named person, however often mentioned; an unnamed one that is named later becomes this person. */
export function byPerson(
  register: Registry,
  person: number,
  name: string,
  syntax?: Syntax,
  phrase?: Phrase,
): Entry {
  const known = register.find('named-person', String(person))
  if (known) return known
  if (syntax && phrase && /^(?:the|that)$/.test(syntax.words.lower[phrase.first]!)) {
    const noun = singular(syntax.words.lower[phrase.head]!)
    const before = register.latest((e) => e.kind === 'unnamed-person' && e.noun === noun)
    if (before) {
      before.kind = 'named-person'
      before.person = person
      before.name = name
      return before
    }
  }
  return register.add('named-person', name, '', String(person), person)
}

/** The person of the story who is called by this noun ("the minister"), or -1. */
function holderOf(noun: string, { people, nouns }: PeopleIndex): number {
  return people.findIndex(({ part }, i) => part === 'story' && nouns[i]!.has(noun))
}

function keyOf({ words }: Syntax, { first, nameEnd }: Phrase): string {
  const parts: string[] = []
  for (let k = first; k < nameEnd; k++) {
    const w = words.lower[k]!
    if (words.shape[k] !== 0 && !ARTICLES.test(w)) parts.push(w)
  }
  return parts.join(' ')
}

const isPossessive = ({ tags }: Syntax, { first, head }: Phrase): boolean => {
  for (let k = first; k < head; k++) if (tags[k] === PART.POS || tags[k] === PART.PRP$) return true
  return false
}

/** "three people": 3; null without a number. */
function countOf({ words }: Syntax, { first, head }: Phrase): number | null {
  for (let k = first; k <= head; k++) {
    const w = words.lower[k]!
    if (Object.hasOwn(NUMBERS, w)) return NUMBERS[w]!
    if (/^\d{1,4}$/.test(w)) return Number(w)
  }
  return null
}
