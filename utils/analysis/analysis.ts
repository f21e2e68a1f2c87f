/**
 * What the core finds in one document. Every surface (highlights, popup, export, command line) and every
 * measurement reads this object and nothing else.
 *
 * All offsets are UTF-16 code units of the analysed text, half-open: `text.slice(start, end)` is what is meant.
 */

/** A stretch of the analysed text. */
export interface Span {
  start: number
  end: number
}

export interface Person {
  /** Fullest form of the name in the text. */
  name: string
  /** The words of the text that say who the person is. */
  role: string | null
  /** Every mention by name, in text order. */
  mentions: Span[]
  /** How the person stands to the article: part of the story, its author, or credited for a picture. */
  part: 'story' | 'byline' | 'credit'
}

export type SourceKind =
  | 'named-person'
  | 'role'
  | 'anonymous'
  | 'unnamed-person'
  | 'unnamed-group'
  | 'partly-named'
  | 'institution'
  | 'document'
  | 'media'
  | 'hearsay'

export interface Source {
  id: string
  kind: SourceKind
  /** How to show the source to a reader. */
  name: string
  /** Index into `Analysis.people`, or null. */
  person: number | null
  /** Whether the text says that the name is withheld: for this source, for several at once, or not at all. */
  disclosure: 'explicit' | 'blanket' | 'none'
  /** The words that state why the name is withheld. */
  reason: Span | null
  /** The words that say how the source knows ("briefed on the talks"). */
  knowledge: Span | null
  /** How many people the text says stand behind this source ("three people" is 3). */
  count: number | null
  /** The noun phrases of each attribution, with relative clause. */
  mentions: Span[]
}

/**
 * What is attributed to somebody, from its first to its last word. As in PolNeAR, by which it is measured, a quotation
 * mark that stands at an end of the content belongs to it; `segments` leave the marks out.
 */
export interface Quote extends Span {
  /** All words quoted, some of them, or none. */
  type: 'direct' | 'mixed' | 'indirect'
  /** The stretches inside quotation marks, marks excluded. */
  segments: Span[]
  /** The words that attribute: said, told, according to. */
  cue: Span | null
  /** The words at this place that stand for the speaker: a name, a pronoun, "the official". */
  speaker: Span | null
  /** `Source.id` of the speaker. */
  source: string | null
}

export type NumberKind =
  | 'count'
  | 'money'
  | 'percentage'
  | 'rate'
  | 'fraction'
  | 'change'
  | 'measure'
  | 'ranking'

export interface NumericClaim extends Span {
  /** Number with scale, currency or unit only; start and end of the claim reach from approximator to counted noun. */
  core: Span
  kind: NumberKind
  value: number | [number, number]
  /** Normalized: 'USD', 'percent', 'soldier', 'kilometre'. */
  unit: string | null
  bound: '=' | '~' | '>' | '>=' | '<' | '<='
  change: 'up' | 'down' | null
  /** `Source.id` of who states the number, or null when the text does not say. */
  attributedTo: string | null
}

/** Any quantity, claim or not: ages, durations, scores and ratios too; dates, years and clock times excluded. */
export interface Quantity extends Span {
  value: number | [number, number]
  unit: string | null
}

export interface Analysis {
  people: Person[]
  sources: Source[]
  quotes: Quote[]
  numbers: NumericClaim[]
  quantities: Quantity[]
}
