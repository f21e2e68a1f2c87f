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
  const chosen = new Chosen(syntax.words.shape.length)
  const ordered = drafts
    .filter((draft) => draft.score >= CERTAIN || !isCutOff(syntax, draft))
    .sort((a, b) => b.score - a.score || a.head - b.head)
  for (const draft of ordered) if (draft.score >= threshold) chosen.take(draft)
  const outer = syntax.quoted.filter(({ depth }) => depth === 0)
  const likely = ordered.filter(({ score }) => score >= quoteThreshold)
  firstHolders(outer, likely).forEach((best, i) => {
    const { firstToken, endToken } = outer[i]!
    if (best && endToken - firstToken >= SHORT && !chosen.touches(firstToken, endToken)) chosen.take(best)
  })
  return chosen.drafts.sort((a, b) => a.content[0] - b.content[0] || a.head - b.head)
}

/** Whether a full stop inside the quotation parts it from a cue in the next sentence. */
function isCutOff({ document, sentenceOf, words }: Syntax, { head, content }: Draft): boolean {
  const sentence = document.sentences[sentenceOf[head]!]!
  const end = content[1]
  return end <= sentence.firstToken && end >= 2 && words.shape[end - 1] === 0 && words.lower[end - 2] === '.'
}

/** Attributions none of which conflicts with another. */
class Chosen {
  readonly drafts: Draft[] = []
  private readonly heads: TokenCounts
  private readonly starts: TokenCounts
  private readonly ends: TokenCounts
  /** Those contents that do not stand around their own cue: +1 where one begins, -1 where it ends. */
  private readonly beside: TokenCounts
  private readonly known = new Set<string>()

  constructor(private readonly size: number) {
    this.heads = new TokenCounts(size)
    this.starts = new TokenCounts(size)
    this.ends = new TokenCounts(size)
    this.beside = new TokenCounts(size)
  }

  /** Adds a draft unless it conflicts with one before it. */
  take(draft: Draft): void {
    const { head, content } = draft
    if (this.conflicts(draft)) return
    this.drafts.push(draft)
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
    if (this.heads.before(head + 1) > this.heads.before(head)) return true
    if (this.beside.before(head + 1) > 0 || this.known.has(content.join())) return true
    return !within(head, content) && this.heads.before(Math.min(end, this.size)) > this.heads.before(start)
  }
}
