import type { Span } from '../analysis'
import { FeatureWriter } from '../syntax/hash'
import { PART } from '../syntax/part-of-speech'
import { type Context, count } from './context'
import type { Candidates, CueView } from './source-features'

const BEFORE_END = new Set([PART.PUNCT, PART.CC, PART.IN, PART.WRB, PART.WP, PART.TO, PART.VBG, PART.RB])
const STARTS_CLAUSE = new Set([PART.WP, PART.WRB, PART.TO, PART.IN, PART.VBG])

/**
 * Where the content of the cue at `view.head` may begin and end: in its sentence at clause boundaries, and at the
 * quotation marks of its paragraph.
 */
export function contentCandidates(
  context: Context,
  view: CueView,
  source: [number, number] | null,
): Candidates {
  const { document, words, tags, chunkOf, chunks, quoteOf, blockOf } = context.syntax
  const starts = new Set<number>([view.first, view.head + 1])
  const ends = new Set<number>([view.group, view.head])
  const { first, end } = view
  for (let k = first; k < end; k++) {
    const tag = tags[k]!
    const previous = k > first ? tags[k - 1]! : PART.PUNCT
    const inside = quoteOf[k]! >= 0 && quoteOf[view.head] !== quoteOf[k]
    if (!inside) {
      if (k > first && (previous === PART.PUNCT || previous === PART.CC)) starts.add(k)
      if (STARTS_CLAUSE.has(tag)) starts.add(k)
      const chunk = chunkOf[k]!
      if (chunk >= 0 && chunks[chunk]!.first === k && (k < view.head + 14 || k < view.head)) starts.add(k)
      if (k > view.head && k < view.head + 4) starts.add(k)
      if (k > first && BEFORE_END.has(tag)) ends.add(k)
      if (tag === PART.PUNCT && k + 1 < end && tags[k + 1] !== PART.PUNCT && previous === PART.PUNCT)
        ends.add(k + 1)
    }
  }
  // With and without the full stop, before and after a closing mark.
  ends.add(end)
  for (let k = end - 1; k > first && k >= end - 3 && words.shape[k] === 0; k--) ends.add(k)
  if (source) {
    ends.add(source[0])
    starts.add(source[1])
    ends.add(source[1])
    starts.add(source[0])
  }
  const block = document.blocks[blockOf[view.head]!]!
  if (quoteOf[view.head]! < 0) {
    for (const q of context.syntax.quotedIn[blockOf[view.head]!]!.slice(0, MOST_QUOTES)) {
      starts.add(Math.max(q.firstToken - 1, block.firstToken))
      ends.add(q.closed ? q.endToken + 1 : q.endToken)
    }
  }
  const order = (a: number, b: number): number => a - b
  return { starts: [...starts].sort(order), ends: [...ends].sort(order) }
}

/** Quotations of a paragraph whose marks are looked at. */
const MOST_QUOTES = 13

/** Words outside quotation marks that a content may take in from sentences other than its cue's. */
const MOST_FOREIGN_WORDS = 2

export const mayHold = (
  { sums }: Context,
  view: CueView,
  source: [number, number] | null,
  start: number,
  end: number,
): boolean => {
  if (start >= end) return false
  // The content lies beside the cue or around it, never with a border inside the verb group.
  if (start > view.group && start <= view.head) return false
  if (end > view.group && end <= view.head) return false
  if (start === view.group && end > view.head) return false
  if (source && start < source[1] && end > source[0] && (start >= source[0] || end <= source[1])) return false
  if (start >= view.first && end <= view.end) return true
  const { unquoted } = sums
  const before = start < view.first ? unquoted[Math.min(end, view.first)]! - unquoted[start]! : 0
  const behind = end > view.end ? unquoted[end]! - unquoted[Math.max(start, view.end)]! : 0
  return before + behind <= MOST_FOREIGN_WORDS
}

export type { Span }

const near = (distance: number): number =>
  distance < 6 ? distance : distance < 12 ? 6 : distance < 25 ? 7 : 8

export function contentStartFeatures(
  context: Context,
  view: CueView,
  source: [number, number] | null,
  start: number,
  out: Uint32Array,
): number {
  const { words, tags, quoteOf, sentenceOf, document, blockOf } = context.syntax
  const isLeft = start < view.group ? 1 : 0
  const tag = tags[start]!
  const beforeTag = start > view.first || start > 0 ? (tags[start - 1] ?? 31) : 31
  const block = document.blocks[blockOf[view.head]!]!
  const before = start > block.firstToken ? words.word[start - 1]! : 0
  const beforeT = start > block.firstToken ? beforeTag : 31
  const w = words.word[start]!
  const distance = isLeft ? near(view.head - start) : near(start - view.head)
  const opens =
    quoteOf[start + 1] !== undefined &&
    quoteOf[start]! < 0 &&
    quoteOf[start + 1]! >= 0 &&
    words.shape[start] === 0
      ? 1
      : 0
  const inside = quoteOf[start]! >= 0 ? 1 : 0
  const atFirst = start === view.first ? 1 : start === block.firstToken ? 2 : start < view.first ? 3 : 0
  const sentences = Math.min(3, sentenceOf[view.head]! - sentenceOf[start]!)
  const toSource = source ? (start === source[1] ? 1 : start > source[1] ? 2 : start < source[0] ? 3 : 4) : 0
  const quote = opens * 2 + inside
  const side = isLeft + 2 * Math.min(1, toSource === 3 ? 1 : 0)
  const aux = tags[view.head]!
  const verbs = isLeft ? 0 : Math.min(3, count(context.sums.mainVerbs, view.head + 1, start))
  const features = new FeatureWriter(out, 520)
  features.add(isLeft, distance)
  features.add(isLeft, distance, view.complement)
  features.add(isLeft, distance, view.cue)
  features.add(isLeft, view.cue, w)
  features.add(isLeft, view.cue, tag)
  features.add(isLeft, view.cue, before)
  features.add(isLeft, view.fine, tag)
  features.add(w, isLeft)
  features.add(w, before)
  features.add(w, distance, isLeft)
  features.add(tag, beforeT, isLeft)
  features.add(before, isLeft)
  features.add(before, atFirst, quote)
  features.add(isLeft, quote, atFirst)
  features.add(isLeft, quote, view.quotes)
  features.add(isLeft, atFirst, view.quotes)
  features.add(isLeft, atFirst, view.complement)
  features.add(toSource, isLeft, quote)
  features.add(toSource, distance, tag)
  features.add(toSource, w)
  features.add(toSource, view.cue)
  features.add(sentences, quote, isLeft)
  features.add(quote, view.cue, isLeft)
  features.add(quote, distance, isLeft)
  features.add(verbs, isLeft, tag)
  features.add(verbs, w)
  features.add(aux, view.complement, side)
  features.add(aux, tag, distance + 16 * isLeft)
  features.add(context.fine[start]!, isLeft)
  features.add(opens ? context.beforeQuote[view.head]! + 1 : 0, isLeft)
  features.add(view.complement, tag, beforeT)
  features.add(start === view.head + 1 ? 1 : 0, view.cue)
  features.add(start === view.head + 1 ? 1 : 0, view.cue, tag)
  return features.count
}

export function contentEndFeatures(
  context: Context,
  view: CueView,
  source: [number, number] | null,
  end: number,
  out: Uint32Array,
): number {
  const { words, tags, quoteOf, document, blockOf, sentenceOf } = context.syntax
  const block = document.blocks[blockOf[view.head]!]!
  const isLeft = end <= view.head ? 1 : 0
  const last = words.word[end - 1]!
  const lastTag = tags[end - 1]!
  const next = end < block.endToken ? words.word[end]! : 0
  const nextTag = end < block.endToken ? tags[end]! : 31
  const next2 = end + 1 < block.endToken ? words.word[end + 1]! : 0
  const next2Tag = end + 1 < block.endToken ? tags[end + 1]! : 31
  const closes = lastTag === PART.PUNCT && end >= 2 && quoteOf[end - 1]! < 0 && quoteOf[end - 2]! >= 0 ? 1 : 0
  const inside = end < block.endToken && quoteOf[end - 1]! >= 0 ? 1 : 0
  const atEnd =
    end === view.end
      ? 1
      : end === view.end - 1
        ? 2
        : end === view.end - 2
          ? 3
          : end === block.endToken
            ? 4
            : end > view.end
              ? 5
              : 0
  const toSource = source ? (end === source[0] ? 1 : end === source[0] - 1 ? 2 : end <= source[0] ? 3 : 4) : 0
  const toCue = end === view.group ? 1 : end === view.group - 1 ? 2 : isLeft ? 3 : 4
  const sentences = Math.min(3, Math.max(0, sentenceOf[end - 1]! - sentenceOf[view.head]!))
  const quote = closes * 2 + inside
  const distance = near(isLeft ? view.head - end : end - view.head)
  const verbs = isLeft ? 0 : Math.min(4, count(context.sums.mainVerbs, view.head + 1, end))
  const features = new FeatureWriter(out, 570)
  features.add(isLeft, atEnd)
  features.add(isLeft, atEnd, quote)
  features.add(isLeft, atEnd, view.quotes)
  features.add(isLeft, atEnd, view.complement)
  features.add(isLeft, atEnd, view.cue)
  features.add(next, isLeft)
  features.add(next, lastTag, isLeft)
  features.add(next, next2, isLeft)
  features.add(next, next2Tag, verbs)
  features.add(nextTag, next2Tag, lastTag)
  features.add(nextTag, distance, isLeft)
  features.add(next, view.cue, isLeft)
  features.add(next, view.complement)
  features.add(last, isLeft)
  features.add(last, next)
  features.add(lastTag, nextTag, isLeft)
  features.add(quote, view.cue)
  features.add(quote, toCue, toSource)
  features.add(quote, nextTag, isLeft)
  features.add(quote, next)
  features.add(toSource, isLeft, lastTag)
  features.add(toCue, isLeft, lastTag)
  features.add(toCue, toSource, view.cue)
  features.add(toCue, toSource, view.quotes)
  features.add(sentences, quote, isLeft)
  features.add(sentences, atEnd, quote)
  features.add(verbs, nextTag, view.complement)
  features.add(verbs, next)
  features.add(verbs, atEnd, view.cue)
  features.add(distance, isLeft, view.cue)
  features.add(distance, view.complement, quote)
  features.add(next, closes, next2)
  return features.count
}

export function contentPairFeatures(
  context: Context,
  view: CueView,
  source: [number, number] | null,
  start: number,
  end: number,
  out: Uint32Array,
): number {
  const { words, tags, quoteOf, sentenceOf } = context.syntax
  const side = end <= view.head ? 0 : start > view.head ? 1 : 2
  const opens = words.shape[start] === 0 && quoteOf[start + 1]! >= 0 && quoteOf[start]! < 0 ? 1 : 0
  const closes =
    words.shape[end - 1] === 0 && end >= 2 && quoteOf[end - 2]! >= 0 && quoteOf[end - 1]! < 0 ? 1 : 0
  const same = opens && closes && quoteOf[start + 1] === quoteOf[end - 2] ? 1 : 0
  const length = end - start
  const bucket = length < 6 ? length : length < 10 ? 6 : length < 20 ? 7 : length < 40 ? 8 : 9
  const { sums } = context
  const inside = (sum: Int32Array, from = start, to = end): number => count(sum, from, to)
  const homeStart = Math.max(start, view.first)
  const homeEnd = Math.min(end, view.end)
  const outside = inside(sums.unquoted, homeStart, homeEnd)
  const otherSentenceOutside = inside(sums.unquoted) - outside
  const quotesIn =
    inside(sums.quotes) + (quoteOf[start]! >= 0 && start > 0 && quoteOf[start - 1] === quoteOf[start] ? 1 : 0)
  const verbs = Math.min(3, inside(sums.verbs))
  const others = Math.min(2, inside(sums.cues, start, Math.min(end, view.head)))
  const othersBehind = Math.min(2, inside(sums.cues, Math.max(start, view.head + 1), end))
  const foreign = Math.min(2, inside(sums.cues) - inside(sums.cues, homeStart, homeEnd))
  const cut =
    (start > 0 && quoteOf[start]! >= 0 && quoteOf[start - 1] === quoteOf[start] ? 1 : 0) +
    (end < quoteOf.length && quoteOf[end - 1]! >= 0 && quoteOf[end] === quoteOf[end - 1] ? 2 : 0)
  const sentences = Math.min(3, sentenceOf[end - 1]! - sentenceOf[start]!)
  const outs = Math.min(otherSentenceOutside, 2)
  const features = new FeatureWriter(out, 610)
  features.add(side)
  features.add(side, view.complement)
  features.add(side, view.cue)
  features.add(side, view.quotes)
  features.add(side, source ? (source[0] < view.head ? 1 : 2) : 0, view.complement)
  features.add(side, opens, closes)
  features.add(side, opens * 2 + closes, view.quotes)
  features.add(side, same, Math.min(quotesIn, 3))
  features.add(bucket, side)
  features.add(bucket, side, view.complement)
  features.add(bucket, view.cue)
  features.add(cut, side)
  features.add(outs, side)
  features.add(outs, sentences, quotesIn > 0 ? 1 : 0)
  features.add(sentences, side, opens * 2 + closes)
  features.add(tags[start]!, verbs, side)
  features.add(words.word[start]!, verbs)
  features.add(words.word[start]!, end === view.end - 1 || end === view.end ? 1 : 0)
  features.add(tags[start]!, tags[end - 1]!, side)
  features.add(outside === 0 ? 1 : 0, side, Math.min(quotesIn, 3))
  features.add(outside === 0 ? 1 : 0, opens * 2 + closes, view.cue)
  features.add(Math.min(quotesIn, 3), side, view.quotes)
  features.add(others, othersBehind, side)
  features.add(foreign, outs)
  features.add(foreign, quotesIn > 0 ? 1 : 0, side)
  features.add(others * 3 + othersBehind, sentences, quotesIn > 0 ? 1 : 0)
  features.add(others * 3 + othersBehind, side, view.complement)
  features.add(others * 3 + othersBehind, view.cue)
  return features.count
}
