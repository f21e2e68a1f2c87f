import { FeatureWriter } from '../syntax/hash'
import { type LinearScorer, scoreOf } from '../syntax/linear-scorer'
import type { Question } from './attribution-model'
import { chooseSpan, type SpanAnswer } from './choose-span'
import { ContentQuestion } from './content-question'
import { type Context, isAllQuoted } from './context'
import { MAX_CUE_FEATURES, scoreCues } from './cue-features'
import { type CueView, viewCue } from './cue-view'
import type { Draft } from './draft'
import { ExtentQuestion } from './extent-question'
import { quotationBelow } from './quotation-rules'
import { SourceQuestion } from './source-question'

const buffer = new Uint32Array(MAX_CUE_FEATURES + 64)
/** Cues less likely than this are not looked at further; beside a quotation they are given more of a chance. */
const CUE_FLOOR = -2
const CUE_FLOOR_AT_QUOTE = -4.5
/** Only so many cues of a sentence are looked at, the likeliest; no sentence that a person wrote has more. */
const MOST_CUES = 16
/** What the form of the paragraph adds to the log-odds of a cue that leads up to a quotation below it. */
const LEADS_UP = 1

/** Whether a cue is likely enough to be asked for its source and content. */
export function isWorthAsking({ cueScore, afterQuote, beforeQuote }: Context, head: number): boolean {
  const score = cueScore[head]!
  return (
    score >= CUE_FLOOR || (score >= CUE_FLOOR_AT_QUOTE && (afterQuote[head]! > 0 || beforeQuote[head]! > 0))
  )
}

/** All attributions the models see, overlapping ones too, in text order. */
export function draftAttributions(context: Context, scorers: Record<Question, LinearScorer>): Draft[] {
  scoreCues(context, scorers.cue)
  return context.syntax.document.sentences.flatMap(({ firstToken, endToken }) =>
    cuesBetween(context, firstToken, endToken).flatMap((head) => draftFor(context, head, scorers) ?? []),
  )
}

/** The cues of a sentence that are worth asking, in text order. */
function cuesBetween(context: Context, from: number, to: number): number[] {
  const { cueScore } = context
  const heads: number[] = []
  for (let head = from; head < to; head++) if (isWorthAsking(context, head)) heads.push(head)
  if (heads.length <= MOST_CUES) return heads
  return heads
    .sort((a, b) => cueScore[b]! - cueScore[a]!)
    .slice(0, MOST_CUES)
    .sort((a, b) => a - b)
}

/** The attribution of a cue, trusted or not. */
function draftFor(context: Context, head: number, scorers: Record<Question, LinearScorer>): Draft | null {
  const cueScore = context.cueScore[head]!
  const view = viewCue(context, head)
  const source = chooseSpan(new SourceQuestion(context, view), scorers.source)
  const content = chooseSpan(new ContentQuestion(context, view, source.span), scorers.content)
  const below = quotationBelow(context, head)
  if (below) content.span = below
  if (!content.span) return null
  const extent = chooseSpan(new ExtentQuestion(context, view, source.span, content.span), scorers.extent)
  const count = trustFeatures(context, view, cueScore, source, content, buffer)
  const trust = below ? LEADS_UP : scoreOf(scorers.trust, buffer, count)
  return {
    head,
    cue: extent.span ?? [head, head + 1],
    source: source.span,
    content: content.span,
    isQuotation: isAllQuoted(context, ...content.span),
    score: cueScore + trust,
  }
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
