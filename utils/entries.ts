import type { Analysis, NumericClaim, Person, Quote, Source, Span } from './analysis/analysis'
import { type Place, toFindings } from './findings'
import { isQuotation, type SpeakerGroup, speakerGroup } from './summary'

/** How an entry is drawn at its edge: the same hue and pattern as on the page and in the bar. */
export type Look = SpeakerGroup | 'hearsay' | 'number'

interface EntryBase {
  id: string
  /** The finding whose places are stepped through, as in `Finding.id`. */
  finding: string
  look: Look
  title: string
  /** Quotations of three words or more. */
  quotations: number
  /** The places of the finding, in text order. Never empty. */
  places: Place[]
  /** Indexes of the places a reader steps through: of a source, one in each paragraph. */
  stops: number[]
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
 * The lists of popup and side panel, each in the order of the text; authors and picture credits come after the
 * people of the story.
 *
 * @param text the analysed text
 */
export function toEntries(analysis: Analysis, text: string): Entries {
  const words = (span: Span | null) => span && text.slice(span.start, span.end)
  const findings = new Map(toFindings(analysis).map((finding) => [finding.id, finding]))
  const quotes = groupBy(analysis.quotes, ({ source }) => source)
  const quotations = (of: Quote[] = []) => of.filter((quote) => isQuotation(quote, text)).length
  const placed = (...ids: string[]) => {
    const finding = ids.map((id) => findings.get(id)).find((found) => found !== undefined)
    return finding && { finding: finding.id, places: finding.places }
  }

  const sources = analysis.sources.flatMap((source): SourceEntry[] => {
    const own = quotes.get(source.id) ?? []
    const person = source.person === null ? undefined : analysis.people[source.person]
    const where = placed(`source:${source.id}`, `quotes:${source.id}`, `person:${source.person}`)
    if (!where) return []
    return [
      {
        of: 'source',
        id: `source:${source.id}`,
        look: speakerGroup(source) ?? 'hearsay',
        title: source.name,
        quotations: quotations(own),
        ...where,
        stops: onePerParagraph(where.places, text),
        source,
        role: person?.role ?? null,
        reason: words(source.reason),
        knowledge: words(source.knowledge),
        words: firstWords(own, text),
      },
    ]
  })
  const people = analysis.people.flatMap((person, index): PersonEntry[] => {
    const where = placed(`person:${index}`)
    if (!where) return []
    const own = analysis.sources.filter((s) => s.person === index).flatMap(({ id }) => quotes.get(id) ?? [])
    return [
      {
        of: 'person',
        id: `person:${index}`,
        look: 'named',
        title: person.name,
        quotations: quotations(own),
        ...where,
        stops: [...where.places.keys()],
        person,
        mentions: person.mentions.length,
      },
    ]
  })
  const nameOf = new Map(analysis.sources.map(({ id, name }) => [id, name]))
  const numbers = analysis.numbers.flatMap((number, index): NumberEntry[] => {
    const where = placed(`number:${index}`)
    if (!where) return []
    return [
      {
        of: 'number',
        id: `number:${index}`,
        look: 'number',
        title: text.slice(number.start, number.end).replace(/\s+/g, ' '),
        quotations: 0,
        ...where,
        stops: [0],
        number,
        claimant: (number.attributedTo !== null && nameOf.get(number.attributedTo)) || null,
      },
    ]
  })
  return {
    sources: inTextOrder(sources),
    people: [
      ...inTextOrder(people.filter(isInStory)),
      ...inTextOrder(people.filter((entry) => !isInStory(entry))),
    ],
    numbers: inTextOrder(numbers),
  }
}

/** Whether any of the findings that belong to an entry is among some, as `Finding.id`. */
export function isAmong(entry: Entry, findings: ReadonlySet<string>): boolean {
  if (findings.has(entry.finding)) return true
  // Of a named source, what it says is one finding and the person another.
  return entry.of === 'source' && findings.has(`person:${entry.source.person}`)
}

const isInStory = ({ person }: PersonEntry): boolean => person.part === 'story'

/** The first place in each paragraph: a quotation and the words that attribute it are read together. */
function onePerParagraph(places: Place[], text: string): number[] {
  const stops: number[] = []
  let paragraphEnd = -1
  places.forEach(({ start }, index) => {
    if (start < paragraphEnd) return
    stops.push(index)
    const end = text.indexOf('\n', start)
    paragraphEnd = end === -1 ? text.length : end
  })
  return stops
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
  [...entries].sort((a, b) => a.places[0]!.start - b.places[0]!.start)

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
