import type { Person, Quote, Source, Span } from '../analysis'
import type { Attribution } from '../attribution/find-attributions'
import { DOCUMENT_NOUNS } from '../syntax/nouns'
import { PART } from '../syntax/part-of-speech'
import type { Syntax } from '../syntax/syntax'
import { antecedent, type Spoken } from './antecedent'
import { type Classified, classify } from './classify'
import type { FigureClause, FigureStatement } from './figures/figure-clause'
import { findHearsay } from './hearsay'
import { identify } from './identify'
import { knowledgeIn } from './knowledge'
import { withoutNonStatements } from './non-statements'
import { indexPeople, type PeopleIndex } from './people-index'
import { type Phrase, readPhrase, takenUpBy } from './phrase'
import { type Entry, Registry } from './registry'
import { findSpeaking } from './speaking'
import { isStatement } from './statement'
import { markWithheld } from './withheld'

const UNNAMED = /^(?:anonymous|unnamed-person|unnamed-group|partly-named)$/

/**
 * Joins the speakers of all attributions to sources: who they are, of which kind, named or not and why.
 *
 * @returns sources in the order of their first mention, the quotations with the source of each, and who states figures
 */
export function resolveSources(
  syntax: Syntax,
  people: Person[],
  found: Attribution[],
): { sources: Source[]; quotes: Quote[]; figures: FigureStatement[] } {
  const attributions = withoutNonStatements(syntax, found)
  const register = new Registry()
  const index = indexPeople(syntax, people)
  const spoken: Spoken[] = []
  const sourceOf = new Map<Attribution, Entry>()
  const speaking = findSpeaking(syntax, attributions, index)
  const stating: { entry: Entry; clause: FigureClause }[] = []
  let next = 0
  syntax.document.sentences.forEach(({ endToken }, s) => {
    for (; next < speaking.length && speaking[next]!.first < endToken; next++) {
      const { first, wall, attribution, clause } = speaking[next]!
      const entry = entryOf(syntax, first, wall, attribution, clause, register, spoken, index)
      if (!entry) continue
      spoken.push({ token: first, entry })
      if (attribution) sourceOf.set(attribution, entry)
      if (clause) stating.push({ entry, clause })
    }
    markWithheld(syntax, s, register, spoken, index)
  })
  goOn(syntax, attributions, sourceOf)
  findHearsay(syntax.document, register)
  const sources = finish(register, people)
  const quotes = attributions.map(({ source: _, head: __, score: ___, ...quote }, i) => ({
    ...quote,
    speaker: wholeName(syntax, attributions[i]!, index),
    source: sourceOf.get(attributions[i]!)?.id ?? null,
  }))
  const figures = stating.map(({ entry, clause }) => asStatement(syntax, entry, clause))
  return { sources, quotes, figures }
}

function asStatement(
  { document }: Syntax,
  { id }: Entry,
  { frame, leads, only }: FigureClause,
): FigureStatement {
  const span = ([from, to]: [number, number]): Span => ({
    start: document.tokens[from]!.start,
    end: document.tokens[to - 1]!.end,
  })
  return { source: id, frame: span(frame), leads, only: only && span(only) }
}

function entryOf(
  syntax: Syntax,
  first: number,
  wall: number,
  attribution: Attribution | null,
  clause: FigureClause | undefined,
  register: Registry,
  spoken: Spoken[],
  index: PeopleIndex,
): Entry | null {
  const { tags, words } = syntax
  if (tags[first] === PART.PRP || tags[first] === PART.PRP$) {
    const chunk = syntax.chunks[syntax.chunkOf[first]!]
    const isWhole =
      tags[first] === PART.PRP || !chunk || (attribution ? attribution.source![1] === first + 1 : !clause)
    if (isWhole) return antecedent(syntax, first, spoken, register, index)
  }
  const phrase = phraseAt(syntax, first, wall, attribution)
  if (!phrase) return null
  const classified = classify(syntax, phrase, index) ?? (clause ? asPaper(syntax, wall) : null)
  if (!classified) return null
  if (words.shape[phrase.head] === 0) return null
  if (UNNAMED.test(classified.kind) && attribution && !isStatement(syntax, attribution)) return null
  const known = register.at(syntax.document.tokens[phrase.head]!.start)
  if (known && known.person === classified.person) return known
  const entry = identify(syntax, phrase, classified, register, index)
  const span = spanOf(syntax, phrase)
  // ", including …," and the like: the model's words for the speaker reach further than the rules.
  const isAll = wall < 0 || (attribution?.source && wall >= attribution.source[1])
  if (attribution?.speaker && attribution.source![0] === phrase.first && isAll) {
    const speaker = trimmed(syntax.document.text, attribution.speaker)
    span.end = Math.max(span.end, speaker.end)
  }
  register.mention(entry, span, first)
  entry.knowledge ??= knowledgeIn(syntax, phrase)
  return entry
}

/** "page 14 of the report says": the last noun before the verb tells what speaks. */
function asPaper({ words }: Syntax, wall: number): Classified | null {
  return wall > 0 && DOCUMENT_NOUNS.has(words.lower[wall - 1]!) ? { kind: 'document', person: null } : null
}

/** "Moscow accused Kyiv and hinted": a verb without a subject of its own has that of the verb before it. */
function goOn(syntax: Syntax, attributions: Attribution[], sourceOf: Map<Attribution, Entry>): void {
  const { sentenceOf, words, tags } = syntax
  const ordered = attributions.filter(({ head }) => head >= 0).sort((a, b) => a.head - b.head)
  for (let i = 1; i < ordered.length; i++) {
    const [before, attribution] = [ordered[i - 1]!, ordered[i]!]
    const { head } = attribution
    if (attribution.source || sentenceOf[before.head] !== sentenceOf[head]) continue
    const entry = sourceOf.get(before)
    const joins = tags[head] === PART.VBG || /^(?:and|but|or|,)$/.test(words.lower[head - 1] ?? '')
    if (entry && joins) sourceOf.set(attribution, entry)
  }
}

/** The phrase of a speaker; for "who" and "which" that of the noun they take up. */
function phraseAt(
  syntax: Syntax,
  first: number,
  wall: number,
  attribution: Attribution | null,
): Phrase | null {
  const { tags, chunkOf } = syntax
  if (tags[first] === PART.WP) {
    const taken = takenUpBy(syntax, first)
    return taken >= 0 ? readPhrase(syntax, taken, -1) : null
  }
  let at = first
  const end = attribution?.source?.[1] ?? first + 1
  while (at < end && chunkOf[at]! < 0) at++
  return readPhrase(syntax, at < end ? at : first, wall)
}

function spanOf({ document }: Syntax, { first, end }: Phrase): Span {
  return { start: document.tokens[first]!.start, end: document.tokens[end - 1]!.end }
}

/** The words for the speaker, with all of a name that they begin in the middle of. */
function wholeName(
  { document }: Syntax,
  { speaker, source }: Attribution,
  { personOf }: PeopleIndex,
): Span | null {
  if (!speaker || !source) return speaker
  let first = source[0]
  while (first > 0 && personOf[first]! >= 0 && personOf[first - 1] === personOf[first]) first--
  return { start: document.tokens[first]!.start, end: speaker.end }
}

/** A span without punctuation at its end. */
function trimmed(text: string, { start, end }: Span): Span {
  let last = end
  while (last > start && /[\s,;:.—–-]/u.test(text[last - 1]!)) last--
  return { start, end: last }
}

/** Orders the sources by their first mention and numbers them. */
function finish(register: Registry, people: Person[]): Source[] {
  const start = (entry: Entry): number => entry.mentions[0]?.start ?? Number.POSITIVE_INFINITY
  for (const { mentions, person } of register.entries) {
    // Met only as a pronoun: the reader is shown the name.
    if (mentions.length === 0 && person !== null) mentions.push({ ...people[person]!.mentions[0]! })
    mentions.sort((a, b) => a.start - b.start)
  }
  register.entries.sort((a, b) => start(a) - start(b))
  return register.entries.map((entry, i) => {
    entry.id = `s${i}`
    const { noun: _, key: __, last: ___, ...source } = entry
    return source
  })
}
