import { FeatureWriter, feature } from '../syntax/hash'
import { PART } from '../syntax/part-of-speech'
import { type Context, count } from './context'
import { complementOf } from './cue-features'

/** Tokens that can begin and end the words that stand for a source, near a cue. */
export interface Candidates {
  starts: number[]
  ends: number[]
}

const MAX_LEFT = 9
const MAX_RIGHT = 7

/** First token of the verb group that ends in the cue: auxiliaries and adverbs in front of it belong to it. */
export function verbGroupStart(context: Context, head: number, first: number): number {
  let k = head
  while (k > first && head - k < 5 && (context.isAuxiliary[k - 1] || context.syntax.tags[k - 1] === PART.RB))
    k--
  return k
}

/** Where the source of the cue at `head` may begin and end, in the sentence of the cue. */
export function sourceCandidates(context: Context, head: number): Candidates {
  const { document, chunks, chunkOf, tags, words } = context.syntax
  const sentence = document.sentences[context.syntax.sentenceOf[head]!]!
  const starts: number[] = []
  const ends: number[] = []
  const addStart = (k: number): void => {
    starts.push(k)
  }
  let left = 0
  for (let k = head - 1; k >= sentence.firstToken && left < MAX_LEFT; k--) {
    const tag = tags[k]!
    const chunk = chunkOf[k]!
    if (chunk >= 0 && chunks[chunk]!.first === k) {
      addStart(k)
      left++
    } else if (tag === PART.WP) addStart(k)
    if (tag === PART.WP || tag === PART.PRP$ || (chunk >= 0 && chunks[chunk]!.end === k + 1)) ends.push(k + 1)
    else if (words.shape[k] === 0 && /^[,)—–-]$/.test(words.lower[k]!)) ends.push(k + 1)
    if (tag === PART.POS) ends.push(k)
  }
  let right = 0
  for (let k = head + 1; k < sentence.endToken && right < MAX_RIGHT; k++) {
    const tag = tags[k]!
    const chunk = chunkOf[k]!
    if (chunk >= 0 && chunks[chunk]!.first === k) {
      addStart(k)
      right++
    } else if (tag === PART.WP) addStart(k)
    if (tag === PART.WP || tag === PART.PRP$ || (chunk >= 0 && chunks[chunk]!.end === k + 1)) ends.push(k + 1)
    else if (words.shape[k] === 0 && /^[,)—–-]$/.test(words.lower[k]!)) ends.push(k + 1)
    else if (k + 1 === sentence.endToken || words.shape[k + 1] === 0) ends.push(k + 1)
    if (tag === PART.POS) ends.push(k)
  }
  starts.sort((a, b) => a - b)
  ends.sort((a, b) => a - b)
  return { starts, ends: ends.filter((end, i) => end !== ends[i - 1]) }
}

/** Whether a source may reach from one token to another: on one side of the cue. */
export const maySpan = (head: number, start: number, end: number): boolean =>
  start < end && (end <= head || start > head)

/** What features of the candidates share, for one cue. */
export interface CueView {
  head: number
  group: number
  cue: number
  fine: number
  complement: number
  quotes: number
  first: number
  end: number
}

export function viewCue(context: Context, head: number): CueView {
  const { document, words, tags } = context.syntax
  const sentence = document.sentences[context.syntax.sentenceOf[head]!]!
  const behind = context.afterQuote[head]! > 0 ? Math.min(3, context.afterQuote[head]!) : 0
  const before = context.beforeQuote[head]! > 0 ? Math.min(3, context.beforeQuote[head]!) : 0
  return {
    head,
    group: verbGroupStart(context, head, sentence.firstToken),
    cue: context.isVerb[head] ? context.stem[head]! : words.word[head]!,
    fine: context.fine[head]!,
    complement: complementOf(context, head, sentence.endToken),
    quotes: behind * 4 + before + (context.syntax.quoteOf[head]! >= 0 ? 16 : 0) + 32 * tags[head]!,
    first: sentence.firstToken,
    end: sentence.endToken,
  }
}

const near = (distance: number): number => Math.min(distance, 8)

export function noSourceFeatures(context: Context, view: CueView, out: Uint32Array): number {
  let n = 0
  out[n++] = feature(400, 1)
  out[n++] = feature(401, view.cue)
  out[n++] = feature(402, view.fine)
  out[n++] = feature(403, view.complement)
  out[n++] = feature(404, view.quotes)
  out[n++] = feature(405, context.syntax.tags[view.head]!)
  const aux = view.group < view.head ? context.syntax.words.word[view.head - 1]! : 0
  out[n++] = feature(406, aux)
  out[n++] = feature(407, aux, view.cue)
  out[n++] = feature(408, view.group === view.first ? 1 : 0, context.syntax.tags[view.head]!)
  return n
}

/** Features of a token as the first of the source. */
export function sourceStartFeatures(
  context: Context,
  view: CueView,
  start: number,
  rank: number,
  out: Uint32Array,
): number {
  const { words, tags, chunkOf, chunks, quoteOf } = context.syntax
  const isLeft = start < view.head ? 1 : 0
  const side = isLeft * 16 + near(rank)
  const before = start > view.first ? words.word[start - 1]! : 0
  const chunk = chunkOf[start]!
  const head = chunk >= 0 ? chunks[chunk]!.head : start
  const { sums } = context
  const [from, to] = isLeft ? [start, view.group] : [view.head + 1, start]
  const verbs = Math.min(count(sums.mainVerbs, from, to), 3)
  const commas = Math.min(count(sums.commas, from, to), 3)
  const inQuote = (quoteOf[start]! >= 0 ? 1 : 0) + (quoteOf[view.head]! >= 0 ? 2 : 0)
  const t = tags[view.head]!
  const features = new FeatureWriter(out, 420)
  features.add(side)
  features.add(side, t)
  features.add(isLeft, view.cue)
  features.add(isLeft, view.fine)
  features.add(side, view.cue)
  features.add(isLeft, view.complement, view.quotes)
  features.add(side, view.quotes)
  features.add(before, isLeft)
  features.add(before, side)
  features.add(start > view.first ? tags[start - 1]! : 31, side, tags[start]!)
  features.add(words.word[start]!, isLeft)
  features.add(words.word[head]!, isLeft)
  features.add(context.fine[head]!, isLeft)
  features.add(context.fine[head]!, view.cue)
  features.add(tags[head]!, isLeft, view.complement)
  features.add(tags[head]!, side, commas)
  features.add(verbs, commas, isLeft)
  features.add(verbs, side, t)
  features.add(inQuote, isLeft)
  features.add(inQuote, side, view.quotes)
  features.add(start === view.first ? 1 : 0, isLeft, verbs)
  features.add(isLeft, start - view.head === 1 ? 1 : 0, view.cue)
  features.add(verbs, tags[start]!, before)
  features.add(verbs, before, isLeft)
  features.add(words.shape[head]!, tags[head]!, isLeft)
  features.add(tags[start]!, start > view.first ? tags[start - 1]! : 31, verbs)
  return features.count
}

/** Features of `end` (exclusive) as the end of the source. */
export function sourceEndFeatures(
  context: Context,
  view: CueView,
  end: number,
  rank: number,
  out: Uint32Array,
): number {
  const { words, tags } = context.syntax
  const isLeft = end <= view.head ? 1 : 0
  const side = isLeft * 16 + near(rank)
  const last = words.word[end - 1]!
  const next = end < view.end ? words.word[end]! : 0
  const nextTag = end < view.end ? tags[end]! : 31
  const touches = isLeft ? (end === view.group ? 1 : end === view.head ? 2 : 0) : 3
  const features = new FeatureWriter(out, 460)
  features.add(side)
  features.add(touches, side)
  features.add(touches, view.cue)
  features.add(touches, nextTag, tags[end - 1]!)
  features.add(last, isLeft)
  features.add(last, touches)
  features.add(next, isLeft)
  features.add(next, touches)
  features.add(last, next)
  features.add(nextTag, side)
  features.add(tags[end - 1]!, side)
  features.add(nextTag, tags[end - 1]!, view.quotes)
  features.add(
    end < view.end ? context.afterQuote[end]! + 16 * (context.syntax.quoteOf[end]! >= 0 ? 1 : 0) : 99,
    isLeft,
  )
  features.add(view.quotes, touches)
  features.add(nextTag, end + 1 < view.end ? tags[end + 1]! : 31, isLeft)
  features.add(end === view.end ? 1 : 0, isLeft, view.quotes)
  return features.count
}

/** Features of a whole candidate. */
export function sourcePairFeatures(
  context: Context,
  view: CueView,
  start: number,
  end: number,
  out: Uint32Array,
): number {
  const { words, tags, chunkOf, chunks } = context.syntax
  const isLeft = start < view.head ? 1 : 0
  const chunk = chunkOf[start]!
  const single = chunk >= 0 && chunks[chunk]!.end === end ? 1 : 0
  const { sums } = context
  const opensWithVerb = context.isVerb[start] === 1 && chunkOf[start]! >= 0 ? 1 : 0
  const verbs = count(sums.looseVerbs, start, end) + opensWithVerb
  const commas = count(sums.commas, start, end)
  const relative = count(sums.relatives, start, end)
  const joins = count(sums.joins, start, end)
  const prepositions = count(sums.prepositions, start, end)
  const shape =
    Math.min(verbs, 2) +
    3 * Math.min(commas, 3) +
    12 * Math.min(relative, 1) +
    24 * Math.min(joins, 1) +
    48 * Math.min(prepositions, 2)
  const endsComma = words.lower[end - 1] === ',' ? 1 : 0
  const head = chunk >= 0 ? chunks[chunk]!.head : start
  const afterHead = head + 1 < end ? words.word[head + 1]! : 0
  const features = new FeatureWriter(out, 490)
  features.add(single, isLeft)
  features.add(single, tags[head]!, isLeft)
  features.add(shape, isLeft)
  features.add(shape, endsComma, isLeft)
  features.add(shape, tags[start]!, tags[end - 1]!)
  features.add(afterHead, isLeft, endsComma)
  features.add(afterHead, commas, view.quotes)
  features.add(Math.min(end - start, 12), isLeft)
  features.add(tags[head]!, afterHead, verbs)
  features.add(single, end < view.end ? words.word[end]! : 0, tags[head]!)
  features.add(single, end < view.end ? tags[end]! : 31, tags[start]!)
  return features.count
}
