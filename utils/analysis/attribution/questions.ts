import type { SpanQuestion } from './choose-span'
import {
  contentCandidates,
  contentEndFeatures,
  contentPairFeatures,
  contentStartFeatures,
  mayHold,
} from './content-features'
import type { Context } from './context'
import {
  type CueView,
  maySpan,
  noSourceFeatures,
  sourceCandidates,
  sourceEndFeatures,
  sourcePairFeatures,
  sourceStartFeatures,
} from './source-features'

/** Log-odds added for a content that is nothing but quotations; chosen on the development part of PolNeAR. */
const QUOTATION_BIAS = 0.5

/** Who is the source of this cue? */
export function askSource(context: Context, view: CueView): SpanQuestion {
  const candidates = sourceCandidates(context, view.head)
  const { starts, ends } = candidates
  const rankOf = (list: number[], at: number): number => {
    // How many candidates lie between this one and the cue.
    let rank = 0
    for (const other of list)
      if (at < view.head ? other > at && other <= view.head : other < at && other > view.head) rank++
    return rank
  }
  return {
    candidates,
    may: (start, end) => maySpan(view.head, start, end),
    startFeatures: (start, out) => sourceStartFeatures(context, view, start, rankOf(starts, start), out),
    endFeatures: (end, out) => sourceEndFeatures(context, view, end, rankOf(ends, end), out),
    pairFeatures: (start, end, out) => sourcePairFeatures(context, view, start, end, out),
    noneFeatures: (out) => noSourceFeatures(context, view, out),
  }
}

/** What is said? */
export function askContent(context: Context, view: CueView, source: [number, number] | null): SpanQuestion {
  return {
    candidates: contentCandidates(context, view, source),
    may: (start, end) => mayHold(context, view, source, start, end),
    startFeatures: (start, out) => contentStartFeatures(context, view, source, start, out),
    endFeatures: (end, out) => contentEndFeatures(context, view, source, end, out),
    pairFeatures: (start, end, out) => contentPairFeatures(context, view, source, start, end, out),
    bias: (start, end) => (isAllQuoted(context, start, end) ? QUOTATION_BIAS : 0),
    noneFeatures: null,
  }
}

/** Whether the stretch is one or more whole quotations and nothing else. */
function isAllQuoted({ syntax, sums }: Context, start: number, end: number): boolean {
  const { quoteOf } = syntax
  const opens = quoteOf[start]! < 0 && quoteOf[start + 1]! >= 0
  const closes = end >= 2 && quoteOf[end - 1]! < 0 && quoteOf[end - 2]! >= 0
  return opens && closes && sums.unquoted[end]! - sums.unquoted[start]! === 0
}
