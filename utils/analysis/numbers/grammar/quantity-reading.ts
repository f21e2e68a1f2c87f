import type { NumberReading } from './number-reading'

/** What a quantity is of, by its unit alone. */
export type QuantityType =
  | 'count'
  | 'money'
  | 'percentage'
  | 'points'
  | 'duration'
  | 'measure'
  | 'fraction'
  | 'times'
  | 'vote'
  | 'score'

/** A number with its currency, sign or unit, as the text states it. */
export interface QuantityReading {
  /** The core as lexemes, half-open: number with scale, currency and unit. */
  first: number
  end: number
  /** After the rate ("a year"), else `end`. */
  rateEnd: number
  type: QuantityType
  value: number | [number, number]
  /** Normalized, without the rate; null for a bare number. */
  unit: string | null
  /** What it is counted over ('year'), or null. */
  per: string | null
  style: NumberReading['style']
  /** Number and unit are joined by a hyphen and stand before a noun: "12-year". */
  hyphened: boolean
  /** Two numbers given as one range. */
  range: boolean
  /** The number alone, for rules that look at how it is written. */
  number: NumberReading
}
