import type { Analysis, Quote, Source } from './analysis/analysis'
import { withholdsName } from './withheld-name'

/** Who speaks, in the order in which the bar shows it. */
export const SPEAKER_GROUPS = [
  'named',
  'institutions',
  'documents',
  'partly-named',
  'unnamed-groups',
  'unnamed-people',
  'withheld',
] as const
export type SpeakerGroup = (typeof SPEAKER_GROUPS)[number]

const GROUP_OF_KIND: Record<Source['kind'], SpeakerGroup | null> = {
  'named-person': 'named',
  role: 'institutions',
  institution: 'institutions',
  media: 'institutions',
  document: 'documents',
  'partly-named': 'partly-named',
  'unnamed-group': 'unnamed-groups',
  'unnamed-person': 'unnamed-people',
  anonymous: 'withheld',
  hearsay: null,
}

/** Words in quotation marks from which on a quotation is counted; shorter ones are quoted terms. */
const SHORTEST_QUOTATION = 3
/** Quotations from which on a share is shown next to the counts. */
export const FEWEST_FOR_SHARE = 3

export interface Summary {
  /** Sources in each group. Hearsay is in none: nobody is quoted. */
  sources: Record<SpeakerGroup, number>
  /** Quotations in each group, and of no known speaker. */
  quotations: Record<SpeakerGroup | 'unknown', number> & { total: number }
  /** Of the sources whose name is withheld, how many have a stated reason. */
  withReason: number
  /** People of the story; authors and picture credits apart. */
  people: number
  numbers: { total: number; withSource: number }
}

/** The group a source belongs to, or null for hearsay, where nobody is quoted. */
export const speakerGroup = (source: Source): SpeakerGroup | null =>
  withholdsName(source) ? 'withheld' : GROUP_OF_KIND[source.kind]

/**
 * Whether a quote counts as a quotation: three words or more inside one pair of quotation marks. One that is
 * interrupted ("…", she said, "…") is one quote and counts once.
 *
 * @param text the analysed text
 */
export function isQuotation(quote: Quote, text: string): boolean {
  return quote.segments.some(({ start, end }) => countWords(text.slice(start, end)) >= SHORTEST_QUOTATION)
}

const countWords = (words: string): number => words.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0

/**
 * The figures of an article, all of them counts of what the analysis holds.
 *
 * @param text the analysed text
 */
export function summarize(analysis: Analysis, text: string): Summary {
  const sources = zeroes()
  const quotations = { ...zeroes(), unknown: 0, total: 0 }
  const groups = new Map(analysis.sources.map((source) => [source.id, speakerGroup(source)]))
  for (const group of groups.values()) if (group) sources[group]++
  for (const quote of analysis.quotes) {
    if (!isQuotation(quote, text)) continue
    quotations.total++
    quotations[(quote.source !== null && groups.get(quote.source)) || 'unknown']++
  }
  return {
    sources,
    quotations,
    withReason: analysis.sources.filter((s) => speakerGroup(s) === 'withheld' && s.reason).length,
    people: analysis.people.filter(({ part }) => part === 'story').length,
    numbers: {
      total: analysis.numbers.length,
      withSource: analysis.numbers.filter(({ attributedTo }) => attributedTo !== null).length,
    },
  }
}

const zeroes = () =>
  Object.fromEntries(SPEAKER_GROUPS.map((group) => [group, 0])) as Record<SpeakerGroup, number>
