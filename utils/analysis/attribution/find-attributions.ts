import type { Quote, Span } from '../analysis'
import type { Syntax } from '../syntax/syntax'
import type { AttributionModel } from './attribution-model'
import { chooseDrafts } from './choose-drafts'
import { type Classes, readContext } from './context'
import { draftAttributions } from './decode'
import { type Draft, within } from './draft'
import { attributionsByForm, joinParagraphs, orphans } from './quotation-rules'

/** A quotation with the words that attribute it, before it is known which source the speaker is. */
export interface Attribution extends Omit<Quote, 'source'> {
  /** Tokens of the speaker, half-open. */
  source: [number, number] | null
  /** Token that stands for the cue. */
  head: number
  /** Log-odds. */
  score: number
  /** The attribution whose speaker goes on here without another cue. */
  goesOn: Attribution | null
}

/** Attributions less sure than this (log-odds) are left out. */
const THRESHOLD = 0
/** For quotations that nobody else claims. */
const QUOTE_THRESHOLD = -3

/** Finds what the document attributes to somebody: content, cue and speaker, in text order. */
export function findAttributions(
  syntax: Syntax,
  model: AttributionModel,
  classes: Classes | null,
  threshold = THRESHOLD,
  quoteThreshold = QUOTE_THRESHOLD,
): Attribution[] {
  const context = readContext(syntax, classes)
  const drafts = [...attributionsByForm(context), ...draftAttributions(context, model.scorers)]
  const chosen = chooseDrafts(drafts, syntax.quoted, threshold, quoteThreshold)
  joinParagraphs(context, chosen)
  const all = [...chosen, ...orphans(context, chosen)]
  const made = new Map(all.map((draft) => [draft, asAttribution(syntax, draft)]))
  for (const [draft, attribution] of made)
    attribution.goesOn = draft.goesOn ? (made.get(draft.goesOn) ?? null) : null
  return [...made.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}

function asAttribution(syntax: Syntax, draft: Draft): Attribution {
  const { tokens } = syntax.document
  const span = ([from, to]: [number, number]): Span => ({
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
  })
  const content = span(draft.content)
  const segments = segmentsIn(syntax, draft.content)
  return {
    ...content,
    type: typeOf(syntax, draft, segments),
    segments,
    cue: draft.cue ? span(draft.cue) : null,
    speaker: draft.source ? span(draft.source) : null,
    source: draft.source,
    head: draft.head,
    score: draft.score,
    goesOn: null,
  }
}

/** The stretches of the content in quotation marks. */
function segmentsIn({ quoted, document }: Syntax, [from, to]: [number, number]): Span[] {
  const start = document.tokens[from]!.start
  const end = document.tokens[to - 1]!.end
  const found: Span[] = []
  for (const q of quoted) {
    if (q.depth > 0 || q.start >= end || q.end <= start) continue
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
