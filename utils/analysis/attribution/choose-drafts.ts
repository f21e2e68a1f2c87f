import { PART } from '../syntax/part-of-speech'
import type { Syntax } from '../syntax/syntax'
import { CERTAIN, type Draft, within } from './draft'
import { firstHolders } from './quotation-index'
import { TokenCounts } from './token-counts'

/** Quotations shorter than this (tokens) are often terms, titles and jokes that nobody says. */
const SHORT = 4

/**
 * Takes the attributions above a threshold that do not stand inside one another, the surest first; then for each
 * longer quotation that none of them holds the best one that does.
 *
 * @param threshold log-odds
 * @param quoteThreshold log-odds asked of an attribution for a quotation that has no other
 */
export function chooseDrafts(
  syntax: Syntax,
  drafts: Draft[],
  threshold: number,
  quoteThreshold: number,
): Draft[] {
  const chosen = new Chosen(syntax)
  const ordered = drafts
    .filter((draft) => draft.score >= CERTAIN || !isCutOff(syntax, draft))
    .sort((a, b) => precedence(syntax, b) - precedence(syntax, a) || a.head - b.head)
  for (const draft of ordered) if (draft.score >= threshold) chosen.take(draft)
  const outer = syntax.quotations
  const likely = ordered.filter(({ score }) => score >= quoteThreshold)
  firstHolders(outer, likely).forEach((best, i) => {
    const { firstToken, endToken } = outer[i]!
    if (best && endToken - firstToken >= SHORT && !chosen.touches(firstToken, endToken)) chosen.take(best)
  })
  return chosen.drafts.sort((a, b) => a.content[0] - b.content[0] || a.head - b.head)
}

/** What an attribution is ahead of others that are as sure (log-odds): the borders of whole quotations are clear … */
const QUOTATION_LEAD = 2
/** … and "Ann Lee claims that this is expected" is hers. */
const SOURCE_LEAD = 2

function precedence({ tags }: Syntax, { score, isQuotation, source }: Draft): number {
  // "the relatives, who asked to see it, left, lawyers said": what stands around a relative clause goes before it
  const isNamed = source && tags[source[0]] !== PART.WP
  return score + (isQuotation ? QUOTATION_LEAD : 0) + (isNamed ? SOURCE_LEAD : 0)
}

/** Whether a full stop inside the quotation parts it from a cue in the next sentence. */
function isCutOff({ document, sentenceOf, words }: Syntax, { head, content }: Draft): boolean {
  const sentence = document.sentences[sentenceOf[head]!]!
  const end = content[1]
  return end <= sentence.firstToken && end >= 2 && words.shape[end - 1] === 0 && words.lower[end - 2] === '.'
}

/** Words that lead from one clause to the next and belong to neither. */
const JOINS_CLAUSES =
  /^(?:and|but|or|while|when|as|which|who|that|what|because|although|though|after|before)$/
/** A content cut shorter than this (tokens) says nothing. */
const LEAST_LEFT = 2

/** Attributions none of which conflicts with another. */
class Chosen {
  readonly drafts: Draft[] = []
  private readonly size: number
  private readonly byHead = new Map<number, Draft>()
  private readonly heads: TokenCounts
  private readonly starts: TokenCounts
  private readonly ends: TokenCounts
  /** Those contents that do not stand around their own cue: +1 where one begins, -1 where it ends. */
  private readonly beside: TokenCounts
  private readonly known = new Set<string>()

  constructor(private readonly syntax: Syntax) {
    this.size = syntax.tags.length
    this.heads = new TokenCounts(this.size)
    this.starts = new TokenCounts(this.size)
    this.ends = new TokenCounts(this.size)
    this.beside = new TokenCounts(this.size)
  }

  /** Adds a draft unless it conflicts with one before it, all of it and what is left without the other. */
  take(wanted: Draft): void {
    const draft = this.conflicts(wanted) ? this.withoutOthers(wanted) : wanted
    if (!draft || (draft !== wanted && this.conflicts(draft))) return
    const { head, content } = draft
    this.drafts.push(draft)
    this.byHead.set(head, draft)
    this.heads.add(head)
    this.starts.add(content[0])
    this.ends.add(content[1])
    this.known.add(content.join())
    if (within(head, content)) return
    this.beside.add(content[0])
    this.beside.add(content[1], -1)
  }

  /** Whether the content of one holds one of the tokens. */
  touches(from: number, to: number): boolean {
    return this.starts.before(to) > this.ends.before(from + 1)
  }

  /** Whether the cue of one stands in the words of the other, or both have the same words or the same cue. */
  private conflicts({ head, content }: Draft): boolean {
    const [start, end] = content
    if (this.byHead.has(head)) return true
    if (this.beside.before(head + 1) > 0 || this.known.has(content.join())) return true
    return !within(head, content) && this.heads.before(Math.min(end, this.size)) > this.heads.before(start)
  }

  /** "She said the roof leaked, and the mayor replied, “No.”": what is said ends before the next attribution. */
  private withoutOthers(draft: Draft): Draft | null {
    const { words } = this.syntax
    const [start] = draft.content
    if (start < draft.head) return null
    let end = draft.content[1]
    for (let k = start; k < end; k++) {
      const other = this.byHead.get(k)
      if (other) end = Math.min(k, other.content[0], other.cue?.[0] ?? k, other.source?.[0] ?? k)
    }
    while (end > start && (words.shape[end - 1] === 0 || JOINS_CLAUSES.test(words.lower[end - 1]!))) end--
    return end - start < LEAST_LEFT ? null : { ...draft, content: [start, end] }
  }
}
