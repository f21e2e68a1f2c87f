import { isPersonNoun, singular } from '../syntax/nouns'
import { PART } from '../syntax/part-of-speech'
import type { Quoted } from '../syntax/quotation-marks'
import { type Context, count } from './context'
import { CERTAIN, type Draft } from './draft'
import { firstHolders } from './quotation-index'

const DASH = /^[—–―-]$/
/** Words of attribution that may stand between the parts of a quotation. */
const MOST_BETWEEN = 16
const CLOSES = /^["”»’']$|^''$/
/** Quotations shorter than this (tokens) are often terms, titles and jokes that nobody says. */
const SHORT = 6

/** Attributions that the form of the paragraph gives away: “…” — Name, and NAME: … in a conversation written out. */
export function attributionsByForm(context: Context): Draft[] {
  const drafts = dashAttributions(context)
  const labels = speakerLabels(context)
  return [...drafts, ...headlineColon(context), ...labels]
}

/** "Minister: Tolls will rise", "Sources: Talks fail": a headline that begins with who says it. */
function headlineColon({ syntax }: Context): Draft[] {
  const { document, words } = syntax
  const block = document.blocks[0]
  if (!block) return []
  let colon = block.firstToken
  while (colon < block.endToken && colon - block.firstToken < 5 && words.shape[colon] !== 0) colon++
  const isHeadline = words.lower[colon] === ':' && block.endToken - colon > 3 && colon > block.firstToken
  if (!isHeadline || !isPersonNoun(singular(words.lower[colon - 1]!))) return []
  const content: [number, number] = [colon + 1, block.endToken]
  const source: [number, number] = [block.firstToken, colon]
  return [{ head: colon, cue: [colon, colon + 1], source, content, isQuotation: false, score: CERTAIN }]
}

/** A quotation, a dash, and a short name that ends the paragraph. */
function dashAttributions({ syntax }: Context): Draft[] {
  const { document, quotations, words, tags, blockOf } = syntax
  const found: Draft[] = []
  for (const q of quotations) {
    if (!q.closed) continue
    const block = document.blocks[blockOf[q.firstToken]!]!
    const start = outerStart(q)
    if (start > block.firstToken && found[found.length - 1]?.source?.[1] !== start) continue
    const dash = q.endToken + 1
    let end = dash + 1
    while (end < block.endToken && end - dash < 8 && words.shape[end] !== 0) end++
    const isLast = end >= block.endToken || words.shape[end] === 0
    if (!isLast || end === dash + 1 || !DASH.test(words.lower[dash] ?? '')) continue
    const isName = tags[dash + 1] === PART.NNP || words.shape[dash + 1] === 2
    if (!isName && !isPersonNoun(singular(words.lower[end - 1]!))) continue
    const content: [number, number] = [start, q.endToken + 1]
    found.push({
      head: dash,
      cue: [dash, dash + 1],
      source: [dash + 1, end],
      content,
      isQuotation: true,
      score: CERTAIN,
    })
  }
  return found
}

/** Paragraphs that begin with a name and a colon, when there are several: an interview or a transcript. */
function speakerLabels({ syntax }: Context): Draft[] {
  const { document, words } = syntax
  const { tokens, blocks } = document
  const labels: { block: number; first: number; colon: number }[] = []
  blocks.forEach(({ firstToken, endToken }, block) => {
    let first = firstToken
    if (words.shape[first] === 0 && /^["“”']$|^''$/.test(words.lower[first]!)) first++
    let colon = first
    while (colon < endToken && colon - first < 4 && isLabelWord(tokens[colon]!.text)) colon++
    if (colon > first && colon + 1 < endToken && words.lower[colon] === ':')
      labels.push({ block, first, colon })
  })
  const counts = new Map<string, number>()
  const nameOf = ({ first, colon }: { first: number; colon: number }): string =>
    words.lower.slice(first, colon).join(' ')
  for (const label of labels) counts.set(nameOf(label), (counts.get(nameOf(label)) ?? 0) + 1)
  const isDialogue = counts.size >= 2 && [...counts.values()].some((n) => n >= 2)
  if (!isDialogue) return []
  return labels.map(({ block, first, colon }) => ({
    head: colon,
    cue: [colon, colon + 1],
    source: [first, colon],
    content: [colon + 1, blocks[block]!.endToken],
    isQuotation: false,
    score: CERTAIN,
  }))
}

/** PENCE, Q., Ann Lee — capitals only, or capitalized. */
const isLabelWord = (text: string): boolean => /^(?:\p{Lu}[\p{L}.'’-]*)$/u.test(text)

/**
 * Lengthens quotations that run over paragraphs: the marks open again in each, and only one of them is attributed.
 * Changes the contents in place.
 */
export function joinParagraphs({ syntax }: Context, chosen: Draft[]): void {
  const outer = syntax.quotations
  const holders = firstHolders(outer, chosen)
  for (let i = 1; i < outer.length; i++) {
    const before = outer[i - 1]!
    const q = outer[i]!
    if (!q.continues || before.closed) continue
    const own = holders[i]
    const previous = holders[i - 1]
    if (previous && !own) {
      previous.content = [previous.content[0], endOf(q)]
      holders[i] = previous
    } else if (own && !previous) {
      own.content = [outerStart(before), own.content[1]]
      holders[i - 1] = own
    }
  }
}

/**
 * The quotation in the paragraph below, when the cue at `head` leads up to it: its paragraph ends in a colon, and no
 * likelier cue stands in its sentence.
 */
export function quotationBelow({ syntax, cueScore }: Context, head: number): [number, number] | null {
  const { document, words, blockOf, sentenceOf, quotedIn, quoteOf } = syntax
  const block = document.blocks[blockOf[head]!]!
  const below = document.blocks[blockOf[head]! + 1]
  const sentence = document.sentences[sentenceOf[head]!]!
  if (!below || words.lower[block.endToken - 1] !== ':' || sentence.endToken !== block.endToken) return null
  for (let k = sentence.firstToken; k < sentence.endToken; k++) {
    if (k !== head && cueScore[k]! > cueScore[head]! && words.shape[k] !== 0 && quoteOf[k]! < 0) return null
  }
  const q = quotedIn[blockOf[head]! + 1]!.find(({ firstToken }) => firstToken - 1 === below.firstToken)
  return q && words.shape[head] !== 0 ? [below.firstToken, endOf(q)] : null
}

/**
 * Gives a home to the quotations of some length that no attribution holds. One that opens the sentence behind an
 * attributed quotation goes on with it, as does a whole paragraph of quotation below: a split quotation is one. For
 * all others nobody is named.
 *
 * @returns quotations without a cue; contents of `chosen` are lengthened in place
 */
export function placeOrphans(context: Context, chosen: Draft[]): Draft[] {
  const orphans: Draft[] = []
  const starts = chosen.map(({ content }) => content[0]).sort((a, b) => a - b)
  const byEnd = [...chosen].sort((a, b) => a.content[1] - b.content[1])
  let begun = 0
  let ended = 0
  let last: Draft | null = null
  for (const q of context.syntax.quotations) {
    if (q.endToken - q.firstToken < SHORT) continue
    while (begun < starts.length && starts[begun]! < q.endToken) begun++
    for (; ended < byEnd.length && byEnd[ended]!.content[1] <= q.firstToken; ended++) {
      const draft: Draft = byEnd[ended]!
      if (!last || draft.content[1] > last.content[1]) last = draft
    }
    const isHeld = begun > ended
    if (isHeld) continue
    if (last && goesOn(context, last, q)) last.content = [last.content[0], endOf(q)]
    else
      orphans.push({
        head: -1,
        cue: null,
        source: null,
        content: [outerStart(q), endOf(q)],
        isQuotation: true,
        score: -1,
      })
  }
  return orphans
}

/** Whether a quotation goes on with an attributed one: nothing but that attribution stands between them. */
function goesOn({ syntax, sums }: Context, last: Draft, q: Quoted): boolean {
  const { document, blockOf, sentenceOf, words, quoteOf } = syntax
  const [start, end] = last.content
  const open = outerStart(q)
  // The marks open again: the paragraph above ends in the same quotation.
  if (q.continues && blockOf[end - 1] === blockOf[q.firstToken]! - 1) return quoteOf[end - 1]! >= 0
  const isQuotation = quoteOf[start]! < 0 && quoteOf[start + 1]! >= 0 && CLOSES.test(words.lower[end - 1]!)
  if (!isQuotation || DASH.test(words.lower[last.head] ?? '')) return false
  const own = last.head >= end && last.head < open ? 1 : 0
  if (count(sums.cues, end, open) > own || count(sums.unquoted, end, open) > MOST_BETWEEN) return false
  const block = document.blocks[blockOf[q.firstToken]!]!
  const lastBlock = blockOf[end - 1]!
  if (lastBlock === blockOf[q.firstToken]) return document.sentences[sentenceOf[open]!]!.firstToken === open
  const isWhole = open <= block.firstToken && q.endToken + 2 >= block.endToken
  return isWhole && lastBlock === blockOf[q.firstToken]! - 1
}

const outerStart = (q: Quoted): number => Math.max(0, q.firstToken - 1)
const endOf = (q: Quoted): number => (q.closed ? q.endToken + 1 : q.endToken)
