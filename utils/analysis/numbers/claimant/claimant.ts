import type { Quote, Source, Span } from '../../analysis'
import type { TextDocument } from '../../text/document'
import { isStatementVerb } from '../lexicon/statement-verbs'
import { contains, spanAt } from './spans'

/** Finds who states a number: `Source.id`, or null when the text does not say. */
export type FindClaimant = (core: Span) => string | null

/** An attribution that can carry a number: its source, and where source and cue stand. */
interface Attribution {
  source: string
  cue: Span
  /** From the first to the last character of speaker and cue. */
  frame: Span
  quote: Quote
}

/**
 * Prepares the search over the sources and quotations of one document. A number belongs to the speaker of the
 * quotation around it; else to a source of its own sentence that states something: one that leads into it ("The survey
 * found …"), or one the sentence ends with ("…, according to the ministry"). Nothing reaches over the end of a sentence.
 */
export function createClaimantFinder(
  document: TextDocument,
  sources: Source[],
  quotes: Quote[],
): FindClaimant {
  const known = new Set(sources.map((source) => source.id))
  const { sentences } = document
  const attributions = quotes.flatMap((quote) => toAttribution(document, quote, known))
  const bySentence = groupBySentence(sentences, attributions)
  const quoted = quotes.filter((quote) => quote.source !== null && known.has(quote.source))
  return (core) => {
    const around = innermost(document, quoted, core)
    if (around) return around.source
    const sentence = spanAt(sentences, core.start)
    const near = (sentence && bySentence.get(sentence)) ?? []
    return leading(document, near, core) ?? trailing(document, near, core)
  }
}

function toAttribution({ text }: TextDocument, quote: Quote, known: Set<string>): Attribution[] {
  const { cue, speaker, source } = quote
  if (!cue || source === null || !known.has(source) || !states(text, cue)) return []
  const frame = {
    start: Math.min(cue.start, speaker?.start ?? cue.start),
    end: Math.max(cue.end, speaker?.end ?? cue.end),
  }
  return [{ source, cue, frame, quote }]
}

function groupBySentence(sentences: Span[], attributions: Attribution[]): Map<Span, Attribution[]> {
  const groups = new Map<Span, Attribution[]>()
  for (const attribution of attributions) {
    const sentence = spanAt(sentences, attribution.cue.start)
    if (!sentence) continue
    const group = groups.get(sentence)
    if (group) group.push(attribution)
    else groups.set(sentence, [attribution])
  }
  return groups
}

/** The smallest quotation around a number: quoted words, or an indirect quotation with a verb of statement. */
function innermost({ text }: TextDocument, quotes: Quote[], core: Span): Quote | null {
  let best: Quote | null = null
  for (const quote of quotes) {
    if (!contains(quote, core)) continue
    const stated =
      quote.cue === null || states(text, quote.cue) || quote.segments.some((part) => contains(part, core))
    if (stated && (!best || quote.end - quote.start < best.end - best.start)) best = quote
  }
  return best
}

/** The last source before the number that what follows belongs to. */
function leading({ text }: TextDocument, near: Attribution[], core: Span): string | null {
  let best: Attribution | null = null
  for (const attribution of near) {
    const { frame, quote } = attribution
    if (frame.end > core.start || quote.start < frame.start) continue
    if (!best || frame.end > best.frame.end) best = attribution
  }
  if (!best || endsBetween(text, Math.max(best.frame.end, Math.min(best.quote.end, core.start)), core.start))
    return null
  return best.source
}

/** The source that the clause of the number ends with. */
function trailing({ text }: TextDocument, near: Attribution[], core: Span): string | null {
  let best: Attribution | null = null
  for (const attribution of near) {
    const { frame, quote } = attribution
    if (frame.start < core.end || quote.start > frame.start) continue
    if (!best || frame.start < best.frame.start) best = attribution
  }
  if (!best || text.slice(core.end, best.frame.start).includes(';')) return null
  return isWholeSentence(text, best) ? best.source : null
}

/** "according to" and "said" after indirect words stand for the sentence before; after quoted words for those only. */
function isWholeSentence(_text: string, { quote }: Attribution): boolean {
  return quote.type === 'indirect'
}

/** A semicolon or the end of quoted words ends what a leading source states. */
function endsBetween(text: string, from: number, to: number): boolean {
  return /[;”]/.test(text.slice(from, to))
}

function states(text: string, cue: Span): boolean {
  const words = text.slice(cue.start, cue.end).toLowerCase()
  if (words.trim() === ':' || words.trim() === '') return true
  return words.split(/[^\p{L}’']+/u).some(isStatementVerb)
}
