import { FeatureWriter } from '../syntax/hash'
import { type LinearScorer, scoreOf } from '../syntax/linear-scorer'
import type { Question } from './attribution-model'
import { chooseSpan, type SpanAnswer } from './choose-span'
import type { Context } from './context'
import { askCueExtent } from './cue-extent'
import { MAX_CUE_FEATURES, scoreCues } from './cue-features'
import type { Draft } from './draft'
import { askContent, askSource } from './questions'
import { quotationBelow } from './quotation-rules'
import { type CueView, viewCue } from './source-features'

const buffer = new Uint32Array(MAX_CUE_FEATURES + 64)
/** Cues less likely than this are not looked at further; beside a quotation they are given more of a chance. */
const CUE_FLOOR = -2
const CUE_FLOOR_AT_QUOTE = -4.5

/** Whether a cue is likely enough to be asked for its source and content. */
export function isWorthAsking(context: Context, head: number): boolean {
  const score = context.cueScore[head]!
  if (score >= CUE_FLOOR) return true
  return score >= CUE_FLOOR_AT_QUOTE && (context.afterQuote[head]! > 0 || context.beforeQuote[head]! > 0)
}

/** All attributions the models see, overlapping ones too, with the features of the last question answered by `trust`. */
export function draftAttributions(context: Context, scorers: Record<Question, LinearScorer>): Draft[] {
  const drafts: Draft[] = []
  scoreCues(context, scorers.cue)
  for (let head = 0; head < context.cueScore.length; head++) {
    if (!isWorthAsking(context, head)) continue
    const cueScore = context.cueScore[head]!
    const view = viewCue(context, head)
    const source = chooseSpan(askSource(context, view), scorers.source)
    const content = chooseSpan(askContent(context, view, source.span), scorers.content)
    const below = quotationBelow(context, head)
    if (below) content.span = below
    if (!content.span) continue
    const extent = chooseSpan(askCueExtent(context, view, source.span, content.span), scorers.extent)
    const n = trustFeatures(context, view, cueScore, source, content, buffer)
    const trust = below ? 1 : scoreOf(scorers.trust, buffer, n)
    drafts.push({
      head,
      cue: extent.span ?? [head, head + 1],
      source: source.span,
      content: content.span,
      score: cueScore + trust,
    })
  }
  return drafts
}

/** Features of a whole attribution: can it be trusted? Added to the log-odds of its cue. */
export function trustFeatures(
  context: Context,
  view: CueView,
  cueScore: number,
  source: SpanAnswer,
  content: SpanAnswer,
  out: Uint32Array,
): number {
  const { words, tags, chunkOf, chunks, quoteOf } = context.syntax
  const level = Math.max(-4, Math.min(6, Math.round(cueScore * 1.5)))
  const sourceMargin = Math.min(6, Math.round(source.margin * 1.5))
  const contentMargin = Math.min(6, Math.round(content.margin * 1.5))
  const span = source.span
  const chunk = span ? chunkOf[span[0]]! : -1
  const head = span ? (chunk >= 0 ? chunks[chunk]!.head : span[0]) : -1
  const [start, end] = content.span!
  const length = Math.min(10, end - start < 5 ? end - start : 4 + ((end - start) >> 2))
  const quoted =
    (quoteOf[start + 1]! >= 0 ? 1 : 0) + (quoteOf[end - 2] !== undefined && quoteOf[end - 2]! >= 0 ? 2 : 0)
  const side = end <= view.head ? 0 : start > view.head ? 1 : 2
  const features = new FeatureWriter(out, 800)
  features.add(level)
  features.add(level, sourceMargin)
  features.add(level, contentMargin)
  features.add(level, span ? 1 : 0)
  features.add(level, length, side)
  features.add(level, quoted, side)
  features.add(head >= 0 ? words.word[head]! : 0)
  features.add(head >= 0 ? tags[head]! : 31, side)
  features.add(head >= 0 ? context.fine[head]! : 0, view.fine)
  features.add(head >= 0 ? words.word[head]! : 0, view.cue)
  features.add(words.word[start]!, side)
  features.add(words.word[start]!, view.cue)
  features.add(tags[start]!, side, quoted)
  features.add(length, view.cue)
  features.add(quoted, view.quotes)
  features.add(quoted, view.complement, side)
  features.add(sourceMargin, contentMargin, side)
  features.add(side, span ? (span[0] < view.head ? 1 : 2) : 0, quoted)
  return features.count
}
