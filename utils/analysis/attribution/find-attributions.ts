import type { Quote, Span } from '../analysis'
import { PART } from '../syntax/part-of-speech'
import type { Quoted } from '../syntax/quotation-marks'
import type { Syntax } from '../syntax/syntax'
import type { AttributionModel } from './attribution-model'
import { chooseDrafts } from './choose-drafts'
import { readContext } from './context'
import { draftAttributions } from './decode'
import { type Draft, within } from './draft'
import { firstEndingBehind } from './quotation-index'
import { attributionsByForm, joinParagraphs, placeOrphans } from './quotation-rules'

/** A quotation with the words that attribute it, before it is known which source the speaker is. */
export interface Attribution extends Omit<Quote, 'source'> {
  /** Tokens of the speaker, half-open. */
  source: [number, number] | null
  /** Token that stands for the cue. */
  head: number
  /** Log-odds. */
  score: number
}

/** Attributions less sure than this (log-odds) are left out. */
const THRESHOLD = 0.15
/** For quotations that nobody else claims. */
const QUOTE_THRESHOLD = -3

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

/** Finds what the document attributes to somebody: content, cue and speaker, in text order. */
export function findAttributions(
  syntax: Syntax,
  model: AttributionModel,
  threshold = THRESHOLD,
  quoteThreshold = QUOTE_THRESHOLD,
): Attribution[] {
  const context = readContext(syntax)
  const drafts = [...attributionsByForm(context), ...draftAttributions(context, model.scorers)]
  const chosen = chooseDrafts(syntax, drafts, threshold, quoteThreshold)
  for (const draft of chosen) {
    endWithClause(syntax, draft)
    endBeforeDay(syntax, draft)
  }
  joinParagraphs(context, chosen)
  const all = [...chosen, ...placeOrphans(context, chosen)]
  return all.map((draft) => asAttribution(syntax, draft)).sort((a, b) => a.start - b.start || a.end - b.end)
}

/** "Ann Lee, who said the price was low, left": what is said ends with the clause it stands in. */
function endWithClause({ tags, words, quoteOf }: Syntax, draft: Draft): void {
  const { source, content, head } = draft
  if (!source || content[0] < head || tags[source[0]] !== PART.WP || words.lower[source[0] - 1] !== ',')
    return
  for (let k = content[0] + 1; k + 1 < content[1]; k++) {
    const next = tags[k + 1]!
    if (words.lower[k] !== ',' || quoteOf[k]! >= 0 || next < PART.VBD || next > PART.MD || next === PART.VBG)
      continue
    draft.content = [content[0], k]
    return
  }
}

/** "called it “a disgrace” on Sunday": the day behind a quotation is when it was said. */
function endBeforeDay({ words, quoteOf }: Syntax, draft: Draft): void {
  const [start, end] = draft.content
  if (end - start < 5 || words.lower[end - 2] !== 'on' || !WEEKDAY.test(words.lower[end - 1]!)) return
  if (quoteOf[end - 4]! >= 0 && quoteOf[end - 3]! < 0) draft.content = [start, end - 2]
}

function asAttribution(syntax: Syntax, draft: Draft): Attribution {
  const { cue, source, content, head, score } = draft
  const { start, end } = spanOf(syntax, content)
  const segments = segmentsIn(syntax.quotations, draft.content, start, end)
  return {
    start,
    end,
    type: typeOf(syntax, draft, segments),
    segments,
    cue: cue && spanOf(syntax, cue),
    speaker: source && spanOf(syntax, source),
    source,
    head,
    score,
  }
}

function spanOf({ document: { tokens } }: Syntax, [from, to]: [number, number]): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end }
}

/** The stretches of a content in quotation marks. */
function segmentsIn(quotations: Quoted[], [from, to]: [number, number], start: number, end: number): Span[] {
  const found: Span[] = []
  for (let i = firstEndingBehind(quotations, from); i < quotations.length; i++) {
    const q = quotations[i]!
    if (q.firstToken >= to) break
    found.push({ start: Math.max(q.start, start), end: Math.min(q.end, end) })
  }
  return found
}

function typeOf(syntax: Syntax, { content, cue, source }: Draft, segments: Span[]): Quote['type'] {
  if (segments.length === 0) return 'indirect'
  const { words, quoteOf } = syntax
  for (let k = content[0]; k < content[1]; k++) {
    if (words.shape[k] === 0 || quoteOf[k]! >= 0) continue
    const attributes = (cue && within(k, cue)) || (source && within(k, source))
    // A split quotation holds its own attribution, and little else.
    if (!attributes && !(cue && content[0] <= cue[0] && content[1] >= cue[1])) return 'mixed'
  }
  return 'direct'
}
