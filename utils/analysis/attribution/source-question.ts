import { isFiniteVerb } from '../syntax/finite-verb'
import { FeatureWriter } from '../syntax/hash'
import { PART } from '../syntax/part-of-speech'
import type { Candidates, SpanQuestion } from './choose-span'
import { type Context, count } from './context'
import type { CueView } from './cue-view'

/** Phrases on each side of the cue that may begin the source. */
const MOST_LEFT = 9
const MOST_RIGHT = 7
const MARK = /^[,)—–-]$/
/** Where a part of speech would stand if the sentence had not ended. */
const NO_TAG = 31

/** Who is the source of this cue? The answer lies in the sentence of the cue, on one side of it. */
export class SourceQuestion implements SpanQuestion {
  readonly candidates: Candidates
  /** From here on, what has a finite verb of its own is not the subject of the cue. */
  private readonly barredFrom: number

  constructor(
    private readonly context: Context,
    private readonly view: CueView,
  ) {
    this.candidates = sourceCandidates(context, view)
    this.barredFrom = uncoordinatedFrom(context, view)
  }

  may(start: number, end: number): boolean {
    const { group, head } = this.view
    if (end >= this.barredFrom && end < group && isFiniteVerb(this.context.syntax.tags[end]!)) return false
    return start < end && (end <= head || start > head)
  }

  startFeatures(start: number, out: Uint32Array): number {
    const { context, view } = this
    const { sums, syntax, fine } = context
    const { words, tags, chunkOf, chunks, quoteOf } = syntax
    const isLeft = start < view.head ? 1 : 0
    const side = isLeft * 16 + this.rankOf(this.candidates.starts, start)
    const isFirst = start === view.first
    const before = isFirst ? 0 : words.word[start - 1]!
    const beforeTag = isFirst ? NO_TAG : tags[start - 1]!
    const head = chunks[chunkOf[start]!]?.head ?? start
    const from = isLeft ? start : view.head + 1
    const to = isLeft ? view.group : start
    const verbs = Math.min(count(sums.mainVerbs, from, to), 3)
    const commas = Math.min(count(sums.commas, from, to), 3)
    const inQuote = (quoteOf[start]! >= 0 ? 1 : 0) + (quoteOf[view.head]! >= 0 ? 2 : 0)
    const cueTag = tags[view.head]!
    const features = new FeatureWriter(out, 420)
    features.add(side)
    features.add(side, cueTag)
    features.add(isLeft, view.cue)
    features.add(isLeft, view.fine)
    features.add(side, view.cue)
    features.add(isLeft, view.complement, view.quotes)
    features.add(side, view.quotes)
    features.add(before, isLeft)
    features.add(before, side)
    features.add(beforeTag, side, tags[start]!)
    features.add(words.word[start]!, isLeft)
    features.add(words.word[head]!, isLeft)
    features.add(fine[head]!, isLeft)
    features.add(fine[head]!, view.cue)
    features.add(tags[head]!, isLeft, view.complement)
    features.add(tags[head]!, side, commas)
    features.add(verbs, commas, isLeft)
    features.add(verbs, side, cueTag)
    features.add(inQuote, isLeft)
    features.add(inQuote, side, view.quotes)
    features.add(isFirst ? 1 : 0, isLeft, verbs)
    features.add(isLeft, start - view.head === 1 ? 1 : 0, view.cue)
    features.add(verbs, tags[start]!, before)
    features.add(verbs, before, isLeft)
    features.add(words.shape[head]!, tags[head]!, isLeft)
    features.add(tags[start]!, beforeTag, verbs)
    return features.count
  }

  endFeatures(end: number, out: Uint32Array): number {
    const { context, view } = this
    const { words, tags, quoteOf } = context.syntax
    const isLeft = end <= view.head ? 1 : 0
    const side = isLeft * 16 + this.rankOf(this.candidates.ends, end)
    const last = words.word[end - 1]!
    const lastTag = tags[end - 1]!
    const isEnd = end >= view.end
    const next = isEnd ? 0 : words.word[end]!
    const nextTag = isEnd ? NO_TAG : tags[end]!
    const tagBehind = end + 1 < view.end ? tags[end + 1]! : NO_TAG
    const touches = isLeft ? (end === view.group ? 1 : end === view.head ? 2 : 0) : 3
    const quote = isEnd ? 99 : context.afterQuote[end]! + (quoteOf[end]! >= 0 ? 16 : 0)
    const features = new FeatureWriter(out, 460)
    features.add(side)
    features.add(touches, side)
    features.add(touches, view.cue)
    features.add(touches, nextTag, lastTag)
    features.add(last, isLeft)
    features.add(last, touches)
    features.add(next, isLeft)
    features.add(next, touches)
    features.add(last, next)
    features.add(nextTag, side)
    features.add(lastTag, side)
    features.add(nextTag, lastTag, view.quotes)
    features.add(quote, isLeft)
    features.add(view.quotes, touches)
    features.add(nextTag, tagBehind, isLeft)
    features.add(isEnd ? 1 : 0, isLeft, view.quotes)
    return features.count
  }

  pairFeatures(start: number, end: number, out: Uint32Array): number {
    const { context, view } = this
    const { sums, syntax, isVerb } = context
    const { words, tags, chunkOf, chunks } = syntax
    const isLeft = start < view.head ? 1 : 0
    const chunk = chunks[chunkOf[start]!]
    const isOneChunk = chunk?.end === end ? 1 : 0
    const verbs = count(sums.looseVerbs, start, end) + (isVerb[start] === 1 && chunk ? 1 : 0)
    const commas = count(sums.commas, start, end)
    const shape =
      Math.min(verbs, 2) +
      3 * Math.min(commas, 3) +
      12 * Math.min(count(sums.relatives, start, end), 1) +
      24 * Math.min(count(sums.joins, start, end), 1) +
      48 * Math.min(count(sums.prepositions, start, end), 2)
    const endsInComma = words.lower[end - 1] === ',' ? 1 : 0
    const head = chunk?.head ?? start
    const afterHead = head + 1 < end ? words.word[head + 1]! : 0
    const isEnd = end >= view.end
    const features = new FeatureWriter(out, 490)
    features.add(isOneChunk, isLeft)
    features.add(isOneChunk, tags[head]!, isLeft)
    features.add(shape, isLeft)
    features.add(shape, endsInComma, isLeft)
    features.add(shape, tags[start]!, tags[end - 1]!)
    features.add(afterHead, isLeft, endsInComma)
    features.add(afterHead, commas, view.quotes)
    features.add(Math.min(end - start, 12), isLeft)
    features.add(tags[head]!, afterHead, verbs)
    features.add(isOneChunk, isEnd ? 0 : words.word[end]!, tags[head]!)
    features.add(isOneChunk, isEnd ? NO_TAG : tags[end]!, tags[start]!)
    return features.count
  }

  noneFeatures(out: Uint32Array): number {
    const { view } = this
    const { words, tags } = this.context.syntax
    const tag = tags[view.head]!
    const auxiliary = view.group < view.head ? words.word[view.head - 1]! : 0
    const features = new FeatureWriter(out, 400)
    features.add(1)
    features.add(view.cue)
    features.add(view.fine)
    features.add(view.complement)
    features.add(view.quotes)
    features.add(tag)
    features.add(auxiliary)
    features.add(auxiliary, view.cue)
    features.add(view.group === view.first ? 1 : 0, tag)
    return features.count
  }

  /** How many candidates lie between one and the cue, up to 8. */
  private rankOf(candidates: number[], at: number): number {
    const { head } = this.view
    let rank = 0
    for (const other of candidates) {
      if (at < head ? other > at && other <= head : other < at && other > head) rank++
    }
    return Math.min(rank, 8)
  }
}

/** Sources begin where noun phrases do, and at "who"; they end with noun phrases, at marks and before ’s. */
function sourceCandidates({ syntax }: Context, { head, first, end }: CueView): Candidates {
  const { chunks, chunkOf, tags, words } = syntax
  const opens = (k: number): boolean => chunks[chunkOf[k]!]?.first === k
  let from = head
  for (let left = 0; from > first && left < MOST_LEFT; ) if (opens(--from)) left++
  let to = head + 1
  for (let right = 0; to < end && right < MOST_RIGHT; to++) if (opens(to)) right++
  const starts: number[] = []
  const ends: number[] = []
  for (let k = from; k < to; k++) {
    if (k === head) continue
    const tag = tags[k]!
    if (tag === PART.WP || opens(k)) starts.push(k)
    if (tag === PART.POS && ends.at(-1) !== k) ends.push(k)
    const closes = tag === PART.WP || tag === PART.PRP$ || chunks[chunkOf[k]!]?.end === k + 1
    const isMark = words.shape[k] === 0 && MARK.test(words.lower[k]!)
    const isLast = k > head && (k + 1 === end || words.shape[k + 1] === 0)
    if (closes || isMark || isLast) ends.push(k + 1)
  }
  return { starts, ends }
}

/**
 * Where the words before a finite cue begin that no comma and no "and" parts: in "an official who spoke because the
 * talks are secret said" the talks have their verb. The cue itself when it is not finite ("are expected to say").
 */
function uncoordinatedFrom(context: Context, { first, group, head }: CueView): number {
  if (group !== head || !isFiniteVerb(context.syntax.tags[head]!)) return head
  const { tags, words } = context.syntax
  let from = group
  while (from > first && words.shape[from - 1] !== 0 && tags[from - 1] !== PART.CC) from--
  return from
}
