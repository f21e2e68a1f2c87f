import type { Analysis, NumericClaim, Person, Quote, Source, Span } from './analysis/analysis'
import { type Place, toFindings } from './findings'
import { isQuotation, type SpeakerGroup, speakerGroup } from './summary'

/** How an entry is drawn at its edge: the same hue and pattern as on the page and in the bar. */
export type Look = SpeakerGroup | 'hearsay' | 'number'

interface EntryBase {
  /** The finding it stands for, as in `Finding.id`. */
  id: string
  look: Look
  title: string
  /** Quotations of three words or more. */
  quotations: number
  /** Where to step to, in text order. Never empty. */
  places: Place[]
}

export interface SourceEntry extends EntryBase {
  of: 'source'
  source: Source
  role: string | null
  /** The words that state why the name is withheld, and those that say how the source knows. */
  reason: string | null
  knowledge: string | null
  /** What was said first: quoted words where there are any. */
  words: { text: string; quoted: boolean; cue: string | null } | null
}

export interface PersonEntry extends EntryBase {
  of: 'person'
  person: Person
  mentions: number
}

export interface NumberEntry extends EntryBase {
  of: 'number'
  number: NumericClaim
  /** Who states it, or null when the text does not say. */
  claimant: string | null
}

export type Entry = SourceEntry | PersonEntry | NumberEntry
export interface Entries {
  sources: SourceEntry[]
  people: PersonEntry[]
  numbers: NumberEntry[]
}

/**
 * The lists of popup and side panel, each in the order of the text.
 *
 * @param text the analysed text
 */
export function toEntries(analysis: Analysis, text: string): Entries {
  const words = (span: Span | null) => span && text.slice(span.start, span.end)
  const places = new Map(toFindings(analysis).map((finding) => [finding.id, finding.places]))
  const quotes = groupBy(analysis.quotes, ({ source }) => source)
  const quotations = (of: Quote[] = []) => of.filter((quote) => isQuotation(quote, text)).length

  const sources = analysis.sources.map((source): SourceEntry => {
    const own = quotes.get(source.id) ?? []
    const person = source.person === null ? undefined : analysis.people[source.person]
    const id = `source:${source.id}`
    return {
      of: 'source',
      id,
      look: speakerGroup(source) ?? 'hearsay',
      title: source.name,
      quotations: quotations(own),
      places: places.get(id) ?? placesOf(source, own),
      source,
      role: person?.role ?? null,
      reason: words(source.reason),
      knowledge: words(source.knowledge),
      words: firstWords(own, text),
    }
  })
  const people = analysis.people.map((person, index): PersonEntry => {
    const id = `person:${index}`
    const own = analysis.sources.filter((s) => s.person === index).flatMap(({ id }) => quotes.get(id) ?? [])
    return {
      of: 'person',
      id,
      look: 'named',
      title: person.name,
      quotations: quotations(own),
      places: places.get(id) ?? person.mentions.map((mention) => ({ ...mention, what: 'mention' })),
      person,
      mentions: person.mentions.length,
    }
  })
  const nameOf = new Map(analysis.sources.map(({ id, name }) => [id, name]))
  const numbers = analysis.numbers.map((number, index): NumberEntry => {
    const id = `number:${index}`
    return {
      of: 'number',
      id,
      look: 'number',
      title: text.slice(number.start, number.end),
      quotations: 0,
      places: places.get(id) ?? [{ start: number.start, end: number.end, what: 'number' }],
      number,
      claimant: (number.attributedTo !== null && nameOf.get(number.attributedTo)) || null,
    }
  })
  return {
    sources: inTextOrder(sources),
    people: inTextOrder(people),
    numbers: inTextOrder(numbers),
  }
}

/** Where a source stands and speaks: its phrases and what is quoted, in text order. */
function placesOf(source: Source, quotes: Quote[]): Place[] {
  const places: Place[] = [
    ...source.mentions.map(({ start, end }): Place => ({ start, end, what: 'mention' })),
    ...quotes.flatMap((q) => q.segments.map(({ start, end }): Place => ({ start, end, what: 'quotation' }))),
  ]
  return places.sort((a, b) => a.start - b.start)
}

function firstWords(quotes: Quote[], text: string): SourceEntry['words'] {
  const quote = quotes.find((candidate) => isQuotation(candidate, text)) ?? quotes[0]
  if (!quote) return null
  const quoted = isQuotation(quote, text)
  const said = quoted
    ? quote.segments.map(({ start, end }) => text.slice(start, end)).join(' … ')
    : text.slice(quote.start, quote.end)
  return {
    text: said.replace(/\s+/g, ' '),
    quoted,
    cue: quote.cue && text.slice(quote.cue.start, quote.cue.end),
  }
}

const inTextOrder = <T extends Entry>(entries: T[]): T[] =>
  entries.filter(({ places }) => places.length > 0).sort((a, b) => a.places[0]!.start - b.places[0]!.start)

function groupBy<T, K>(items: T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
