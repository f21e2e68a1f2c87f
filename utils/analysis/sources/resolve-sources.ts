import type { Person, Quote, Source, Span } from '../analysis'
import type { Attribution } from '../attribution/find-attributions'
import { NO_STATEMENT, reportsSpeech } from '../attribution/reporting-verbs'
import { PART } from '../syntax/part-of-speech'
import type { Syntax } from '../syntax/syntax'
import { antecedent, type Spoken } from './antecedent'
import { classify, indexPeople, type PeopleIndex } from './classify'
import { findHearsay } from './hearsay'
import { identify } from './identify'
import { knowledgeIn } from './knowledge'
import { type Phrase, readPhrase } from './phrase'
import { type Entry, Registry } from './registry'
import { findSpokenPhrases } from './spoken-phrases'
import { markWithheld } from './withheld'

const UNNAMED = /^(?:anonymous|unnamed-person|unnamed-group|partly-named)$/

interface Speaking {
  /** First token of the words that stand for the speaker. */
  first: number
  /** Token the phrase must not reach, or -1. */
  wall: number
  attribution: Attribution | null
}

/**
 * Joins the speakers of all attributions to sources: who they are, of which kind, named or not and why.
 *
 * @returns sources in the order of their first mention, and the quotations with the source of each
 */
export function resolveSources(
  syntax: Syntax,
  people: Person[],
  attributions: Attribution[],
): { sources: Source[]; quotes: Quote[] } {
  const registry = new Registry()
  const index = indexPeople(syntax, people)
  const spoken: Spoken[] = []
  const sourceOf = new Map<Attribution, Entry>()
  const speaking: Speaking[] = attributions
    .filter(({ source }) => source !== null)
    .map((attribution) => ({
      first: attribution.source![0],
      wall: attribution.head > attribution.source![0] ? attribution.head : -1,
      attribution,
    }))
  for (const { first, wall } of findSpokenPhrases(syntax, index)) {
    const isCovered = attributions.some(
      (a) => a.source && first >= a.source[0] && first < a.source[1] && isStatement(syntax, a),
    )
    // The model took in too much: the phrase right before the verb is the speaker.
    const tooLong = speaking.find(
      (other) =>
        wall >= 0 && other.wall === wall && other.first < first && holdsClause(syntax, other.first, first),
    )
    if (tooLong) tooLong.first = first
    else if (!isCovered) speaking.push({ first, wall, attribution: null })
  }
  speaking.sort((a, b) => a.first - b.first)
  for (const { first, wall, attribution } of speaking) {
    const entry = entryOf(syntax, first, wall, attribution, registry, spoken, index)
    if (!entry) continue
    spoken.push({ token: first, entry })
    if (attribution) sourceOf.set(attribution, entry)
  }
  markWithheld(syntax, registry, spoken, index)
  findHearsay(syntax.document, registry)
  const sources = finish(registry)
  const quotes = attributions.map(({ source: _, head: __, score: ___, goesOn, ...quote }, i) => ({
    ...quote,
    source: sourceOf.get(goesOn ?? attributions[i]!)?.id ?? null,
  }))
  return { sources, quotes }
}

function entryOf(
  syntax: Syntax,
  first: number,
  wall: number,
  attribution: Attribution | null,
  registry: Registry,
  spoken: Spoken[],
  index: PeopleIndex,
): Entry | null {
  const { tags, words } = syntax
  if (tags[first] === PART.PRP || tags[first] === PART['PRP$']) {
    const chunk = syntax.chunks[syntax.chunkOf[first]!]
    const isWhole = tags[first] === PART.PRP || !chunk || !attribution || attribution.source![1] === first + 1
    if (isWhole) return antecedent(syntax, first, spoken, registry, index)
  }
  const phrase = phraseAt(syntax, first, wall, attribution)
  if (!phrase) return null
  const classified = classify(syntax, phrase, index)
  if (!classified) return null
  if (words.shape[phrase.head] === 0) return null
  if (UNNAMED.test(classified.kind) && attribution && !isStatement(syntax, attribution)) return null
  const entry = identify(syntax, phrase, classified, registry, index)
  const span = spanOf(syntax, phrase)
  // ", including …," and the like: the model's words for the speaker reach further than the rules.
  if (attribution?.speaker && attribution.source![0] === phrase.first) {
    const speaker = trimmed(syntax.document.text, attribution.speaker)
    span.end = Math.max(span.end, speaker.end)
  }
  registry.mention(entry, span, first)
  entry.knowledge ??= knowledgeIn(syntax, phrase)
  return entry
}

/** Whether words are attributed, not only an act or a wish: unnamed people who merely do something are no sources. */
function isStatement({ document, words }: Syntax, { cue, head, segments, type }: Attribution): boolean {
  if (!cue || NO_STATEMENT.test(document.text.slice(cue.start, cue.end))) return false
  const before = words.lower[head - 1] ?? ''
  if (/^(?:not|n['’]t|never)$/.test(before)) return false
  if (type === 'direct') return true
  // "called a meeting", but: called it “a disgrace”, called for, called on
  if (/^call/.test(words.lower[head]!))
    return segments.length > 0 || /^(?:for|on)$/.test(words.lower[head + 1] ?? '')
  return reportsSpeech(words.lower[head]!)
}

/** The phrase of a speaker; for "who" and "which" that of the noun they take up. */
function phraseAt(
  syntax: Syntax,
  first: number,
  wall: number,
  attribution: Attribution | null,
): Phrase | null {
  const { tags, chunkOf, chunks, words } = syntax
  if (tags[first] === PART.WP) {
    let before = first - 1
    if (words.lower[before] === ',') before--
    const chunk = chunkOf[before] ?? -1
    return chunk >= 0 ? readPhrase(syntax, chunks[chunk]!.first, -1) : null
  }
  let at = first
  const end = attribution?.source?.[1] ?? first + 1
  while (at < end && chunkOf[at]! < 0) at++
  return readPhrase(syntax, at < end ? at : first, wall)
}

function spanOf({ document }: Syntax, { first, end }: Phrase): Span {
  return { start: document.tokens[first]!.start, end: document.tokens[end - 1]!.end }
}

/** Whether a verb of a main clause stands between two tokens: more verbs than relative pronouns. */
function holdsClause({ tags }: Syntax, from: number, to: number): boolean {
  let verbs = 0
  for (let k = from; k < to; k++) {
    const tag = tags[k]!
    if (tag === PART.VBD || tag === PART.VBZ || tag === PART.VBP || tag === PART.MD) verbs++
    else if (tag === PART.WP) verbs--
  }
  return verbs > 0
}

/** A span without punctuation at its end. */
function trimmed(text: string, { start, end }: Span): Span {
  let last = end
  while (last > start && /[\s,;:.—–-]/u.test(text[last - 1]!)) last--
  return { start, end: last }
}

/** Orders the sources by their first mention and numbers them. */
function finish(registry: Registry): Source[] {
  const start = (entry: Entry): number => entry.mentions[0]?.start ?? Number.POSITIVE_INFINITY
  for (const { mentions } of registry.entries) mentions.sort((a, b) => a.start - b.start)
  registry.entries.sort((a, b) => start(a) - start(b))
  return registry.entries.map((entry, i) => {
    entry.id = `s${i}`
    const { noun: _, key: __, last: ___, ...source } = entry
    return source
  })
}
