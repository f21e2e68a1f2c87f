import { PART } from '../syntax/part-of-speech'
import type { Syntax } from '../syntax/syntax'
import { antecedent, type Spoken } from './antecedent'
import { type Classified, classify } from './classify'
import { type Disclosure, findDisclosures } from './disclosure'
import { byPerson, identify } from './identify'
import type { PeopleIndex } from './people-index'
import { type Phrase, readPhrase } from './phrase'
import { type Entry, isUnnamed, type Registry } from './registry'
import { withheldSubject } from './withheld-subject'

/** Text that only part of the name is given. */
const PARTLY =
  /only (?:by|as)|pseudonym|going (?:only )?by|changed|(?:last|full|real) name|first name|nickname|alias/iu
/** That part is a name, so the words the source goes by hold one. */
const GIVES_PART = /only.{1,30}\bnames?\b|nickname|pseudonym|alias/iu
/** Nobody of those met wants a name: the disclosure comes before what they say. */
const OF_NONE = /^(?:none|neither|no one|nobody)\b/iu
/** Sentences within which those speak. */
const REACH_AHEAD = 3
const PLURAL_SUBJECT = /^(?:they|both|all|officials|people|sources|the)$/

/**
 * Finds where a sentence says that names are withheld, and marks the sources concerned.
 *
 * @param s index of the sentence; the sentences before it must be done
 * @param spoken where somebody spoke so far, in text order; sources met here first are added
 */
export function markWithheld(
  syntax: Syntax,
  s: number,
  register: Registry,
  spoken: Spoken[],
  index: PeopleIndex,
): void {
  const { document } = syntax
  const sentence = document.sentences[s]!
  markAhead(syntax, s, register, spoken)
  for (const disclosure of findDisclosures(document.text, sentence.start, sentence.end)) {
    if (OF_NONE.test(document.text.slice(disclosure.start, disclosure.end))) {
      register.ahead = { disclosure, until: s + REACH_AHEAD }
      continue
    }
    const subject = withheldSubject(syntax, s, disclosure, index)
    const concerned =
      subject === null ? [] : concernedBy(syntax, subject, register, spoken, index, disclosure)
    if (concerned.length === 0 && disclosure.speaks) {
      concerned.push(...speakersIn(sentence.firstToken, sentence.endToken, spoken))
    }
    const isPronoun = subject !== null && syntax.tags[subject] === PART.PRP
    if (concerned.length === 0 && disclosure.speaks && (subject === null || isPronoun)) {
      concerned.push(nobody(syntax, register, disclosure))
    }
    // Said of several at once, unless they are met in this very sentence ("a welder and a painter, who asked").
    const isMany = new Set(concerned).size > 1
    for (const entry of new Set(concerned)) {
      const isHere = entry.mentions.some(({ start }) => start >= sentence.start && start < sentence.end)
      mark(document.text, entry, disclosure, isMany && !isHere)
    }
    const isNew = subject !== null && concerned.length === 1 && !spoken.some(({ token }) => token === subject)
    if (isNew) spoken.push({ token: subject, entry: concerned[0]! })
  }
}

/** "None of them wanted to be named": said of those who speak next. */
function markAhead({ document }: Syntax, s: number, register: Registry, spoken: Spoken[]): void {
  const { ahead } = register
  if (!ahead || s > ahead.until) return
  const { firstToken, endToken } = document.sentences[s]!
  for (const entry of speakersIn(firstToken, endToken, spoken)) {
    if (entry.disclosure === 'none') mark(document.text, entry, ahead.disclosure, true)
  }
}

function mark(text: string, entry: Entry, disclosure: Disclosure, isBlanket: boolean): void {
  const words = text.slice(disclosure.start, disclosure.end)
  if (entry.kind === 'named-person') {
    if (PARTLY.test(words) && !/\s/.test(entry.name.trim())) entry.kind = 'partly-named'
    else return
  } else if (entry.kind === 'unnamed-person')
    entry.kind = PARTLY.test(words) && !/condition/.test(words) ? 'partly-named' : 'anonymous'
  else if (entry.kind === 'institution' && !/spokes/.test(entry.noun) && GIVES_PART.test(words))
    entry.kind = 'partly-named'
  else if (entry.kind === 'role' || entry.kind === 'institution') entry.kind = 'anonymous'
  if (entry.disclosure !== 'explicit') entry.disclosure = isBlanket ? 'blanket' : 'explicit'
  if (disclosure.reason && !entry.reason) entry.reason = disclosure.reason
}

/** The sources a subject means: itself, the one it takes up again, or all that "the officials" have been. */
function concernedBy(
  syntax: Syntax,
  first: number,
  register: Registry,
  spoken: Spoken[],
  index: PeopleIndex,
  disclosure: Disclosure,
): Entry[] {
  const { words, tags, document } = syntax
  if (tags[first] === PART.PRP) {
    const entry = antecedent(syntax, first, spoken, register, index)
    if (entry) return [entry]
    const all = register.entries.filter(isUnnamed)
    return words.lower[first] === 'they' ? all.slice(-1) : []
  }
  const opening = words.lower[first]!
  if (/^(?:both|all|neither)$/.test(opening) && syntax.chunks[syntax.chunkOf[first]!]?.end === first + 1) {
    const met = [...new Set(spoken.filter(({ entry }) => isUnnamed(entry)).map(({ entry }) => entry))]
    return opening === 'all' ? met : met.slice(-2)
  }
  // "Lena, a student who asked": the phrase describes the name in front of it.
  if (words.lower[first - 1] === ',' && index.personOf[first - 2]! >= 0) {
    const person = index.personOf[first - 2]!
    return [byPerson(register, person, index.people[person]!.name)]
  }
  const phrase = readPhrase(syntax, first, -1)
  if (!phrase) return []
  const covering = register.at(document.tokens[phrase.head]!.start)
  if (covering && disclosure.speaks && isUnnamed(covering)) return [covering]
  if (disclosure.speaks && isLoneName(syntax, phrase, index)) {
    return [byFirstName(syntax, phrase, register)]
  }
  const classified: Classified | null = classify(syntax, phrase, index)
  if (!classified) return []
  if (classified.kind === 'named-person') return [identify(syntax, phrase, classified, register, index)]
  const spokeAt = spoken
    .filter(({ token }) => token >= phrase.first && token < phrase.end)
    .map(({ entry }) => entry)
  if (spokeAt.length > 0) return spokeAt
  if (!disclosure.speaks) {
    // "a winner who chose to remain anonymous" speaks nowhere: no source.
    return register.entries.filter((e) =>
      e.mentions.some(
        (m) => m.start < document.tokens[phrase.end - 1]!.end && m.end > document.tokens[phrase.first]!.start,
      ),
    )
  }
  const before = register.entries.length
  const entry = identify(syntax, phrase, classified, register, index)
  const isDefinite = PLURAL_SUBJECT.test(opening)
  if (register.entries.length > before && isDefinite && classified.kind === 'unnamed-group') {
    // "The officials spoke on condition of anonymity": several sources met one by one.
    const others = register.entries.filter((e) => e !== entry && isUnnamed(e) && e.noun === entry.noun)
    if (others.length > 0) {
      register.withdraw(entry)
      return others
    }
  }
  register.mention(
    entry,
    { start: document.tokens[phrase.first]!.start, end: document.tokens[phrase.end - 1]!.end },
    phrase.first,
  )
  return [entry]
}

/** "Lotte, whose name has been changed": one word that is a name, before "who" or "whose". */
function isLoneName({ tags, words }: Syntax, { first, head, nameEnd }: Phrase, index: PeopleIndex): boolean {
  const behind = words.lower[nameEnd] === ',' ? nameEnd + 1 : nameEnd
  const isOneWord = first === head && nameEnd === head + 1 && tags[head] === PART.NNP
  return isOneWord && index.personOf[head]! < 0 && /^who(?:se)?$/.test(words.lower[behind] ?? '')
}

function byFirstName({ document }: Syntax, { head }: Phrase, register: Registry): Entry {
  const { start, end, text } = document.tokens[head]!
  const entry =
    register.at(start) ??
    register.find('partly-named', text.toLowerCase()) ??
    register.add('partly-named', text, '', text.toLowerCase())
  entry.kind = 'partly-named'
  register.mention(entry, { start, end }, head)
  return entry
}

/** Unnamed sources that speak in the sentence. */
function speakersIn(from: number, to: number, spoken: Spoken[]): Entry[] {
  const found = new Set<Entry>()
  for (const { token, entry } of spoken) if (token >= from && token < to && isUnnamed(entry)) found.add(entry)
  return [...found]
}

/** Somebody who is not even described, as in a text that was cut off. */
function nobody(syntax: Syntax, register: Registry, { start, end }: Disclosure): Entry {
  const entry = register.add('anonymous', syntax.document.text.slice(start, end), '', `@${start}`)
  register.mention(entry, { start, end }, 0)
  return entry
}
