import type { Analysis, Quote, Source, SourceKind, Span } from './analysis/analysis'
import type { Category, Part } from './settings/categories'
import type { Settings } from './settings/schema'
import { withholdsName } from './withheld-name'

export type { Category } from './settings/categories'

/** Kept apart in style inside a category. */
export type Variant =
  | 'person'
  | 'byline'
  | 'withheld'
  | 'unnamed'
  | 'group'
  | 'partly-named'
  | 'hearsay'
  | 'quotation'
  | 'number'
  | 'number-without-source'
  | 'institution'
  | 'role'
  | 'document'
  | 'media'

/**
 * One entry of the analysis as it is painted, counted and stepped through: a person with all mentions is one
 * finding, an unnamed source with its phrases and quotations is one finding, a numeric claim is one finding.
 */
export interface Finding {
  /** Stable within one analysis: 'person:0', 'source:s3', 'quotes:s1' (what a named person said), 'number:2'. */
  id: string
  category: Category
  variant: Variant
  /** Places in the text, in order, not overlapping one another (they may overlap other findings). */
  places: Place[]
}

export interface Place extends Span {
  /** Words that stand for somebody, words that were said, or a number. */
  what: 'mention' | 'quotation' | 'number'
  /** The reader wants no mark here (first mentions only, no quotations); stepping and jumping still come here. */
  unpainted?: true
}

const KINDS: Record<Exclude<SourceKind, 'named-person'>, { part: Part; variant: Variant }> = {
  anonymous: { part: 'unnamed/withheld', variant: 'withheld' },
  'unnamed-person': { part: 'unnamed/individuals', variant: 'unnamed' },
  'unnamed-group': { part: 'unnamed/groups', variant: 'group' },
  'partly-named': { part: 'unnamed/partly-named', variant: 'partly-named' },
  hearsay: { part: 'unnamed/hearsay', variant: 'hearsay' },
  institution: { part: 'institutions/institutions', variant: 'institution' },
  role: { part: 'institutions/roles', variant: 'role' },
  document: { part: 'documents/documents', variant: 'document' },
  media: { part: 'documents/media', variant: 'media' },
}

/**
 * Turns an analysis into what is painted, counted and stepped through.
 *
 * @param settings leaves out what the reader switched off, and says which places get no mark; without settings,
 *   everything. The places of a finding and their indexes are the same with and without.
 */
export function toFindings(analysis: Analysis, settings?: Settings): Finding[] {
  const findings: Finding[] = []
  const isOn = (category: Category, part?: Part) =>
    !settings || (settings.categories[category].on && (!part || settings.parts[part]))
  const add = (id: string, category: Category, variant: Variant, places: Place[]) => {
    const ordered = inOrder(places)
    if (ordered.length > 0)
      findings.push({ id, category, variant, places: paintedBy(ordered, category, settings) })
  }

  analysis.people.forEach((person, index) => {
    const isStory = person.part === 'story'
    if (!isOn('people', isStory ? 'people/story' : 'people/bylines')) return
    add(`person:${index}`, 'people', isStory ? 'person' : 'byline', person.mentions.map(mention))
  })
  const quotesOf = groupBySource(analysis.quotes)
  for (const source of analysis.sources) {
    const said = (quotesOf.get(source.id) ?? []).flatMap(quotedWords)
    if (source.kind === 'named-person') {
      if (isOn('named-quotes')) add(`quotes:${source.id}`, 'named-quotes', 'quotation', said)
      continue
    }
    const { part, variant } = KINDS[withholdsName(source) ? 'anonymous' : source.kind]
    const category = part.slice(0, part.indexOf('/')) as Category
    if (!isOn(category, part)) continue
    const quotations = category === 'unnamed' ? said : []
    add(`source:${source.id}`, category, variant, [...source.mentions.map(mention), ...quotations])
  }
  analysis.numbers.forEach(({ start, end, attributedTo }, index) => {
    const hasSource = attributedTo !== null
    if (!isOn('numbers', hasSource ? 'numbers/with-source' : 'numbers/without-source')) return
    const variant = hasSource ? 'number' : 'number-without-source'
    add(`number:${index}`, 'numbers', variant, [{ start, end, what: 'number' }])
  })
  return findings
}

/** How many findings there are of each category, for badge and popup: findings, not marks. */
export function countFindings(findings: readonly Finding[]): Record<Category | 'all', number> {
  const counts = {
    all: findings.length,
    people: 0,
    unnamed: 0,
    numbers: 0,
    'named-quotes': 0,
    institutions: 0,
    documents: 0,
  }
  for (const { category } of findings) counts[category]++
  return counts
}

const mention = ({ start, end }: Span): Place => ({ start, end, what: 'mention' })

/** The words of a quote that stand in quotation marks; an indirect quote has none. */
function quotedWords({ segments }: Quote): Place[] {
  return segments.map(({ start, end }) => ({ start, end, what: 'quotation' }))
}

function groupBySource(quotes: readonly Quote[]): Map<Source['id'], Quote[]> {
  const groups = new Map<Source['id'], Quote[]>()
  for (const quote of quotes) {
    if (quote.source === null) continue
    const group = groups.get(quote.source)
    if (group) group.push(quote)
    else groups.set(quote.source, [quote])
  }
  return groups
}

/** Sorts places and takes from each what an earlier one already holds. */
function inOrder(places: Place[]): Place[] {
  const ordered: Place[] = []
  let end = 0
  for (const place of places.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (place.end <= end || place.start >= place.end) continue
    ordered.push({ ...place, start: Math.max(place.start, end) })
    end = place.end
  }
  return ordered
}

function paintedBy(places: Place[], category: Category, settings?: Settings): Place[] {
  if (!settings) return places
  const quotations = category !== 'unnamed' || settings.parts['unnamed/quotations']
  const first = places.find(({ what }) => what === 'mention')
  return places.map((place) => {
    const isPainted =
      place.what === 'quotation'
        ? quotations
        : place.what !== 'mention' || settings.density !== 'first' || place === first
    return isPainted ? place : { ...place, unpainted: true }
  })
}
