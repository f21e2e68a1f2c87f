/** An attribution in tokens, half-open. */
export interface Draft {
  /** Token that stands for the cue; -1 for a quotation without one. */
  head: number
  cue: [number, number] | null
  source: [number, number] | null
  content: [number, number]
  /** Whether the content is whole quotations and nothing else. */
  isQuotation: boolean
  /** Log-odds that there is an attribution. */
  score: number
}

/** Above every score of the models: the score of forms that leave no doubt. */
export const CERTAIN = 20

/** Whether token `at` is in the range. */
export const within = (at: number, [start, end]: [number, number]): boolean => at >= start && at < end
