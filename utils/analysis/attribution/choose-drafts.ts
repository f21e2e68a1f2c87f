import type { Syntax } from '../syntax/syntax'
import { CERTAIN, type Draft, within } from './draft'

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
  const chosen: Draft[] = []
  const ordered = drafts
    .filter((draft) => draft.score >= CERTAIN || !isCutOff(syntax, draft))
    .sort((a, b) => b.score - a.score || a.head - b.head)
  const take = (draft: Draft): void => {
    if (!chosen.some((other) => conflict(draft, other))) chosen.push(draft)
  }
  for (const draft of ordered) if (draft.score >= threshold) take(draft)
  for (const { firstToken, endToken, depth } of syntax.quoted) {
    if (depth > 0 || endToken - firstToken < SHORT) continue
    if (chosen.some(({ content }) => content[0] < endToken && content[1] > firstToken)) continue
    const holds = ({ content }: Draft): boolean => content[0] <= firstToken && content[1] >= endToken
    const best = ordered.find((draft) => draft.score >= quoteThreshold && holds(draft))
    if (best) take(best)
  }
  return chosen.sort((a, b) => a.content[0] - b.content[0] || a.head - b.head)
}

/** Whether a full stop inside the quotation parts it from a cue in the next sentence. */
function isCutOff({ document, sentenceOf, words }: Syntax, { head, content }: Draft): boolean {
  const sentence = document.sentences[sentenceOf[head]!]!
  const end = content[1]
  return end <= sentence.firstToken && end >= 2 && words.shape[end - 1] === 0 && words.lower[end - 2] === '.'
}

/** Whether the cue of one stands in the words of the other, or both have the same words. */
function conflict(a: Draft, b: Draft): boolean {
  const around = ({ head, content }: Draft): boolean => within(head, content)
  if (within(a.head, b.content) && !around(b)) return true
  if (within(b.head, a.content) && !around(a)) return true
  if (a.head === b.head) return true
  return a.content[0] === b.content[0] && a.content[1] === b.content[1]
}
