import type { Analysis, Span } from './analysis/analysis'

/** What the reader can switch on and off. */
export type Category = 'people' | 'unnamed' | 'numbers' | 'named-quotes' | 'institutions' | 'documents'

/**
 * One entry of the analysis as it is painted, counted and stepped through: a person with all mentions is one
 * finding, an unnamed source with its phrases and quotations is one finding, a numeric claim is one finding.
 */
export interface Finding {
  /** Stable within one analysis: 'person:0', 'source:s3', 'number:2'. */
  id: string
  category: Category
  /** Kept apart in style inside the category: a withheld name, a group, a quotation … */
  variant:
    | 'person'
    | 'byline'
    | 'withheld'
    | 'unnamed'
    | 'group'
    | 'quotation'
    | 'number'
    | 'institution'
    | 'document'
  /** Places in the text, in order, not overlapping one another (they may overlap other findings). */
  places: Place[]
}

export interface Place extends Span {
  /** Words that stand for somebody, words that were said, or a number. */
  what: 'mention' | 'quotation' | 'number'
}

/** Turns an analysis into what is painted and counted. */
export function toFindings(_analysis: Analysis): Finding[] {
  return []
}
