import type { Context } from '../../utils/analysis/attribution/context'
import { mayBeCue } from '../../utils/analysis/attribution/cue-features'
import type { GoldArticle } from './corpus'

/** A gold attribution in tokens, half-open; head is the token that stands for the cue, or -1. */
export interface Aligned {
  cue: [number, number]
  head: number
  speaker: [number, number] | null
  content: [number, number]
  speechCue: boolean
}

/** Gold attributions laid over our tokens; those that do not meet token boundaries are left out. */
export function alignGold(context: Context, article: GoldArticle): Aligned[] {
  const { tokens } = context.syntax.document
  const starts = new Map(tokens.map((token, i) => [token.start, i]))
  const ends = new Map(tokens.map((token, i) => [token.end, i + 1]))
  const range = (span: [number, number]): [number, number] | null => {
    const from = starts.get(span[0])
    const to = ends.get(span[1])
    return from !== undefined && to !== undefined && to > from ? [from, to] : null
  }
  const found: Aligned[] = []
  for (const quote of article.quotes) {
    const content = range([quote.start, quote.end])
    const cue = quote.cue ? range(quote.cue) : null
    if (!content || !cue) continue
    let head = -1
    for (let i = cue[0]; i < cue[1] && head < 0; i++) if (context.isVerb[i] && mayBeCue(context, i)) head = i
    for (let i = cue[0]; i < cue[1] && head < 0; i++) if (mayBeCue(context, i)) head = i
    found.push({
      cue,
      head,
      content,
      speaker: quote.speaker ? range(quote.speaker) : null,
      speechCue: quote.speechCue ?? false,
    })
  }
  return found
}
