/** A number as written in the text, before its unit. */
export interface NumberReading {
  /** First lexeme, and the lexeme after the last. */
  first: number
  end: number
  /** The number, or its least and greatest value where the wording is round ("thousands"). */
  value: number | [number, number]
  /** What the scale word multiplied, and by how much: "4.2 million" is 4.2 and 1e6. */
  mantissa: number
  scale: number
  /** How it is written: with figures, in words, as a round plural ("dozens"), or as a fraction. */
  style: 'figures' | 'words' | 'round' | 'fraction'
}

/** Past this a value says nothing to a reader and loses precision; such runs of figures are identifiers. */
export const GREATEST = 1e24
