import { FeatureWriter } from '../syntax/hash'
import type { Candidates, SpanQuestion } from './choose-span'
import { contentCandidates, mayBeContent } from './content-candidates'
import { type Context, closesQuotation, count, isAllQuoted, opensQuotation } from './context'
import type { CueView } from './cue-view'

/** Log-odds added for a content that is nothing but quotations; chosen on the development part of PolNeAR. */
const QUOTATION_BIAS = 1
const NO_TAG = 31

/** What is said? The answer may go on in the quotations of other sentences of the paragraph. */
export class ContentQuestion implements SpanQuestion {
  readonly candidates: Candidates

  constructor(
    private readonly context: Context,
    private readonly view: CueView,
    private readonly source: [number, number] | null,
  ) {
    this.candidates = contentCandidates(context, view, source)
  }

  may(start: number, end: number): boolean {
    return mayBeContent(this.context, this.view, this.source, start, end)
  }

  bias(start: number, end: number): number {
    return isAllQuoted(this.context, start, end) ? QUOTATION_BIAS : 0
  }

  startFeatures(start: number, out: Uint32Array): number {
    const { context, view, source } = this
    const { syntax, beforeQuote, sums } = context
    const { words, tags, quoteOf, sentenceOf, document, blockOf } = syntax
    const block = document.blocks[blockOf[view.head]!]!
    const isLeft = start < view.group ? 1 : 0
    const word = words.word[start]!
    const tag = tags[start]!
    const isBlockStart = start <= block.firstToken
    const before = isBlockStart ? 0 : words.word[start - 1]!
    const beforeTag = isBlockStart ? NO_TAG : tags[start - 1]!
    const distance = near(Math.abs(view.head - start))
    const opens = opensQuotation(context, start) ? 1 : 0
    const quote = opens * 2 + (quoteOf[start]! >= 0 ? 1 : 0)
    const isNext = start === view.head + 1 ? 1 : 0
    const place = start === view.first ? 1 : start === block.firstToken ? 2 : start < view.first ? 3 : 0
    const sentences = Math.min(3, sentenceOf[view.head]! - sentenceOf[start]!)
    const toSource = !source ? 0 : start === source[1] ? 1 : start > source[1] ? 2 : start < source[0] ? 3 : 4
    const side = isLeft + (toSource === 3 ? 2 : 0)
    const verbs = isLeft ? 0 : Math.min(3, count(sums.mainVerbs, view.head + 1, start))
    const cueTag = tags[view.head]!
    const features = new FeatureWriter(out, 520)
    features.add(isLeft, distance)
    features.add(isLeft, distance, view.complement)
    features.add(isLeft, distance, view.cue)
    features.add(isLeft, view.cue, word)
    features.add(isLeft, view.cue, tag)
    features.add(isLeft, view.cue, before)
    features.add(isLeft, view.fine, tag)
    features.add(word, isLeft)
    features.add(word, before)
    features.add(word, distance, isLeft)
    features.add(tag, beforeTag, isLeft)
    features.add(before, isLeft)
    features.add(before, place, quote)
    features.add(isLeft, quote, place)
    features.add(isLeft, quote, view.quotes)
    features.add(isLeft, place, view.quotes)
    features.add(isLeft, place, view.complement)
    features.add(toSource, isLeft, quote)
    features.add(toSource, distance, tag)
    features.add(toSource, word)
    features.add(toSource, view.cue)
    features.add(sentences, quote, isLeft)
    features.add(quote, view.cue, isLeft)
    features.add(quote, distance, isLeft)
    features.add(verbs, isLeft, tag)
    features.add(verbs, word)
    features.add(cueTag, view.complement, side)
    features.add(cueTag, tag, distance + 16 * isLeft)
    features.add(opens ? beforeQuote[view.head]! + 1 : 0, isLeft)
    features.add(view.complement, tag, beforeTag)
    features.add(isNext, view.cue)
    features.add(isNext, view.cue, tag)
    return features.count
  }

  endFeatures(end: number, out: Uint32Array): number {
    const { context, view, source } = this
    const { words, tags, quoteOf, document, blockOf, sentenceOf } = context.syntax
    const block = document.blocks[blockOf[view.head]!]!
    const isLeft = end <= view.head ? 1 : 0
    const last = words.word[end - 1]!
    const lastTag = tags[end - 1]!
    const [isEnd, isNextEnd] = [end >= block.endToken, end + 1 >= block.endToken]
    const next = isEnd ? 0 : words.word[end]!
    const nextTag = isEnd ? NO_TAG : tags[end]!
    const afterNext = isNextEnd ? 0 : words.word[end + 1]!
    const afterNextTag = isNextEnd ? NO_TAG : tags[end + 1]!
    const closes = closesQuotation(context, end) ? 1 : 0
    const quote = closes * 2 + (!isEnd && quoteOf[end - 1]! >= 0 ? 1 : 0)
    const short = view.end - end
    const place = short >= 0 && short <= 2 ? short + 1 : end === block.endToken ? 4 : short < 0 ? 5 : 0
    const beforeSource = source ? source[0] - end : 0
    const toSource = !source ? 0 : beforeSource === 0 ? 1 : beforeSource === 1 ? 2 : beforeSource > 0 ? 3 : 4
    const toCue = end === view.group ? 1 : end === view.group - 1 ? 2 : isLeft ? 3 : 4
    const sentences = Math.min(3, Math.max(0, sentenceOf[end - 1]! - sentenceOf[view.head]!))
    const distance = near(Math.abs(view.head - end))
    const verbs = isLeft ? 0 : Math.min(4, count(context.sums.mainVerbs, view.head + 1, end))
    const features = new FeatureWriter(out, 570)
    features.add(isLeft, place)
    features.add(isLeft, place, quote)
    features.add(isLeft, place, view.quotes)
    features.add(isLeft, place, view.complement)
    features.add(isLeft, place, view.cue)
    features.add(next, isLeft)
    features.add(next, lastTag, isLeft)
    features.add(next, afterNext, isLeft)
    features.add(next, afterNextTag, verbs)
    features.add(nextTag, afterNextTag, lastTag)
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
    features.add(sentences, place, quote)
    features.add(verbs, nextTag, view.complement)
    features.add(verbs, next)
    features.add(verbs, place, view.cue)
    features.add(distance, isLeft, view.cue)
    features.add(distance, view.complement, quote)
    features.add(next, closes, afterNext)
    return features.count
  }

  pairFeatures(start: number, end: number, out: Uint32Array): number {
    const { context, view, source } = this
    const { words, tags, quoteOf, sentenceOf } = context.syntax
    const { sums } = context
    const { head } = view
    const side = end <= head ? 0 : start > head ? 1 : 2
    const opens = opensQuotation(context, start) ? 1 : 0
    const closes = closesQuotation(context, end) ? 1 : 0
    const marks = opens * 2 + closes
    const isOne = marks === 3 && quoteOf[start + 1] === quoteOf[end - 2] ? 1 : 0
    const length = end - start
    const size = length < 6 ? length : length < 10 ? 6 : length < 20 ? 7 : length < 40 ? 8 : 9
    const homeStart = Math.max(start, view.first)
    const homeEnd = Math.min(end, view.end)
    const unquoted = count(sums.unquoted, homeStart, homeEnd)
    const isQuoted = unquoted === 0 ? 1 : 0
    const foreign = Math.min(2, count(sums.unquoted, start, end) - unquoted)
    const cutsStart = start > 0 && quoteOf[start]! >= 0 && quoteOf[start - 1] === quoteOf[start] ? 1 : 0
    const cutsEnd = quoteOf[end - 1]! >= 0 && quoteOf[end] === quoteOf[end - 1] ? 2 : 0
    const quotations = Math.min(3, count(sums.quotes, start, end) + cutsStart)
    const hasQuotation = quotations > 0 ? 1 : 0
    const verbs = Math.min(3, count(sums.verbs, start, end))
    const cuesAhead = Math.min(2, count(sums.cues, start, Math.min(end, head)))
    const cuesBehind = Math.min(2, count(sums.cues, Math.max(start, head + 1), end))
    const cues = cuesAhead * 3 + cuesBehind
    const foreignCues = Math.min(2, count(sums.cues, start, end) - count(sums.cues, homeStart, homeEnd))
    const sentences = Math.min(3, sentenceOf[end - 1]! - sentenceOf[start]!)
    const toEnd = end === view.end - 1 || end === view.end ? 1 : 0
    const sourceSide = !source ? 0 : source[0] < head ? 1 : 2
    const features = new FeatureWriter(out, 610)
    features.add(side)
    features.add(side, view.complement)
    features.add(side, view.cue)
    features.add(side, view.quotes)
    features.add(side, sourceSide, view.complement)
    features.add(side, marks)
    features.add(side, marks, view.quotes)
    features.add(side, isOne, quotations)
    features.add(size, side)
    features.add(size, side, view.complement)
    features.add(size, view.cue)
    features.add(cutsStart + cutsEnd, side)
    features.add(foreign, side)
    features.add(foreign, sentences, hasQuotation)
    features.add(sentences, side, marks)
    features.add(tags[start]!, verbs, side)
    features.add(words.word[start]!, verbs)
    features.add(words.word[start]!, toEnd)
    features.add(tags[start]!, tags[end - 1]!, side)
    features.add(isQuoted, side, quotations)
    features.add(isQuoted, marks, view.cue)
    features.add(quotations, side, view.quotes)
    features.add(cuesAhead, cuesBehind, side)
    features.add(foreignCues, foreign)
    features.add(foreignCues, hasQuotation, side)
    features.add(cues, sentences, hasQuotation)
    features.add(cues, side, view.complement)
    features.add(cues, view.cue)
    return features.count
  }
}

/** A distance in tokens, in steps that grow. */
const near = (tokens: number): number => (tokens < 6 ? tokens : tokens < 12 ? 6 : tokens < 25 ? 7 : 8)
