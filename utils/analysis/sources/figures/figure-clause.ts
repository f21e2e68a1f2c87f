import type { Span } from '../../analysis'

/** A clause that says whose a figure is: "rescuers put the toll at 21", "the 3% that analysts had forecast". */
export interface FigureClause {
  /** First token of the noun phrase that stands for the source. */
  first: number
  /** Token the phrase must not reach, or -1. */
  wall: number
  /** Tokens of noun phrase and cue, half-open. */
  frame: [number, number]
  /** Whether the figures follow ("police estimate that …") rather than going before ("…, police estimate"). */
  leads: boolean
  /** Tokens it holds for and no others, half-open: "analysts’ forecasts of | 3%"; null when the clause decides. */
  only: [number, number] | null
}

/** The same, with its source and in characters. */
export interface FigureStatement {
  /** `Source.id` */
  source: string
  frame: Span
  leads: boolean
  only: Span | null
}
