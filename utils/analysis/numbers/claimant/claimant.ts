import type { Quote, Source, Span } from '../../analysis'
import type { FigureStatement } from '../../sources/figures/figure-clause'
import type { TextDocument, TokenRange } from '../../text/document'
import { type Attribution, attributionsOfQuotes, createPhraseFinder, isStatement } from './attributions'
import { contains, indexAt, spanAt } from './spans'

/** Finds who states a number: `Source.id`, or null when the text does not say. */
export type FindClaimant = (core: Span) => string | null

/**
 * Prepares the search over the sources and quotations of one document. A number belongs to the speaker of the
 * quotation around it; else to a source of its own sentence that states something: the last one that leads into it
 * ("The survey found …"), or one that what it stands in ends with ("…, according to the ministry"). Nothing reaches
 * over the end of a sentence but the quotation itself.
 */
export function createClaimantFinder(
  document: TextDocument,
  sources: Source[],
  quotes: Quote[],
  figures: FigureStatement[] = [],
): FindClaimant {
  const known = new Set(sources.map((source) => source.id))
  const resolved = continueSpeakers(document, quotes).filter(
    ({ source }) => source !== null && known.has(source),
  )
  const stated = figures.map((figure) => ({ ...figure, quoted: false, clause: true }))
  const all = [...attributionsOfQuotes(document, resolved), ...stated]
  const bySentence = groupBySentence(document.sentences, all)
  const findPhrases = createPhraseFinder(document, sources)
  const phrases = new Map<TokenRange, Attribution[]>()
  const phrasesOf = (sentence: TokenRange): Attribution[] => {
    const known = phrases.get(sentence) ?? findPhrases(sentence)
    phrases.set(sentence, known)
    return known
  }
  const openAt = createSweep(resolved)
  return (core) => {
    const around = innermost(document, openAt(core.start), core)
    const sentence = spanAt(document.sentences, core.start)
    if (!sentence) return around?.source ?? null
    const quoted = bySentence.get(sentence) ?? []
    if (around?.segments.some((part) => contains(part, core)))
      return nested(quoted, around, core) ?? around.source
    const own = quoted.find(({ only }) => only && only.start < core.end && core.start < only.end)
    if (own) return own.source
    if (around) return nested(quoted, around, core) ?? around.source
    // "Police said 300 marched; organizers claimed 2,000": a later clause may have a claimant of its own.
    const clauses = document.text.slice(Math.max(sentence.start, core.start - LONGEST_CLAUSE), core.start)
    const isPlain = quoted.length === 0 || clauses.includes(';')
    const stating = withoutDoubles(quoted)
    const near = isPlain ? [...stating, ...phrasesOf(sentence)] : stating
    return leading(document, near, core) ?? trailing(document, near, core) ?? framed(document, near, core)
  }
}

/** Where a clause about figures is framed like a quotation, the clause was read more closely. */
function withoutDoubles(near: Attribution[]): Attribution[] {
  const clauses = near.filter(({ clause, only }) => clause && !only)
  const quotes = near.filter(
    ({ clause, frame }) =>
      !clause && !clauses.some((one) => one.frame.start < frame.end && frame.start < one.frame.end),
  )
  return [...quotes, ...clauses]
}

/** Characters looked back over for the semicolon before a clause. */
const LONGEST_CLAUSE = 240

/** Gives the quotations that are open at a place; asked for places in the order of the text, it looks at each once. */
function createSweep(quotes: Quote[]): (place: number) => Quote[] {
  let next = 0
  let open: Quote[] = []
  return (place) => {
    while (next < quotes.length && quotes[next]!.start <= place) open.push(quotes[next++]!)
    open = open.filter((quote) => quote.end > place)
    return open
  }
}

/** Quoted words without a speaker go on with the quotation right before them: same paragraph, or the next. */
function continueSpeakers({ blocks }: TextDocument, quotes: Quote[]): Quote[] {
  const sorted = [...quotes].sort((a, b) => a.start - b.start)
  let last: Quote | null = null
  return sorted.map((quote) => {
    const orphan = quote.type === 'direct' && quote.source === null && quote.cue === null
    if (orphan && last && follows(blocks, last, quote)) {
      last = { ...quote, source: last.source }
      return last
    }
    if (quote.type !== 'indirect') last = quote.source === null ? null : quote
    return quote
  })
}

function follows(blocks: Span[], earlier: Span, later: Span): boolean {
  const from = indexAt(blocks, earlier.start)
  const to = indexAt(blocks, later.start)
  return from >= 0 && (to === from || to === from + 1)
}

function groupBySentence(
  sentences: TokenRange[],
  attributions: Attribution[],
): Map<TokenRange, Attribution[]> {
  const groups = new Map<TokenRange, Attribution[]>()
  for (const attribution of attributions) {
    const sentence = spanAt(sentences, attribution.frame.start)
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
    const marked = quote.segments.some((part) => contains(part, core))
    if (!marked && quote.cue && text.slice(core.end, quote.cue.start).includes(';')) continue
    const stated = marked || quote.cue === null || isStatement(text, quote.cue)
    if (stated && (!best || quote.end - quote.start < best.end - best.start)) best = quote
  }
  return best
}

/** "The minister said 2,000 came, but unions estimate 9,000": a clause inside what somebody says names another. */
function nested(near: Attribution[], { start, cue }: Quote, core: Span): string | null {
  const from = Math.max(start, cue && cue.end <= core.start ? cue.end : start)
  const inside = near.filter(
    ({ clause, leads, frame }) => clause && leads && frame.start >= from && frame.end <= core.start,
  )
  return inside.sort((a, b) => b.frame.end - a.frame.end)[0]?.source ?? null
}

/** The last source before the number that leads into what follows. */
function leading({ text }: TextDocument, near: Attribution[], core: Span): string | null {
  const before = near.filter(({ frame }) => frame.end <= core.start)
  const last = before.sort((a, b) => b.frame.end - a.frame.end)[0]
  if (!last?.leads || leavesQuotation(text, last.frame.end, core.start)) return null
  return last.source
}

/** The source that what the number stands in ends with. */
function trailing({ text }: TextDocument, near: Attribution[], core: Span): string | null {
  const after = near.filter(({ frame }) => frame.start >= core.end)
  const first = after.sort((a, b) => a.frame.start - b.frame.start)[0]
  if (!first || first.leads || first.quoted || text.slice(core.end, first.frame.start).includes(';'))
    return null
  return first.source
}

/** Characters of "earlier in the hearing" and the like between a cue and the comma after it. */
const LONGEST_ASIDE = 50

/** "The rooms, the owner said, cost $90": the statement goes on after its source. */
function framed({ text }: TextDocument, near: Attribution[], core: Span): string | null {
  const before = near.filter(({ frame }) => frame.end <= core.start)
  const last = before.sort((a, b) => b.frame.end - a.frame.end)[0]
  if (!last || last.leads || last.quoted) return null
  const between = text.slice(last.frame.end, core.start)
  return between.slice(0, LONGEST_ASIDE).includes(',') && !between.includes(';') ? last.source : null
}

/** Whether quoted words end between two places, and with them what their speaker states. */
function leavesQuotation(text: string, from: number, to: number): boolean {
  const between = text.slice(from, to)
  return between.includes('”') && !between.includes('“')
}
