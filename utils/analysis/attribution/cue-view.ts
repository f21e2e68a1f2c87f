import { PART } from '../syntax/part-of-speech'
import { isSubjectPronoun } from '../syntax/pronouns'
import type { Context } from './context'

/** What the questions about one cue have in common. */
export interface CueView {
  /** Token that stands for the cue. */
  head: number
  /** First token of the verb group that ends in the cue: auxiliaries and adverbs in front of it belong to it. */
  group: number
  /** Hash of the cue: of its stem when it is a verb. */
  cue: number
  /** Word class of the cue. */
  fine: number
  complement: number
  /** Code of the quotation marks around the cue, and its part of speech. */
  quotes: number
  /** First token and end of the sentence. */
  first: number
  end: number
}

/** Looks at the token `head` as a cue. */
export function viewCue(context: Context, head: number): CueView {
  const { document, words, tags, sentenceOf, quoteOf } = context.syntax
  const { firstToken, endToken } = document.sentences[sentenceOf[head]!]!
  const behind = Math.min(3, context.afterQuote[head]!)
  const before = Math.min(3, context.beforeQuote[head]!)
  let group = head
  while (group > firstToken && head - group < 5 && isBeforeVerb(context, group - 1)) group--
  return {
    head,
    group,
    cue: context.isVerb[head] ? context.stem[head]! : words.word[head]!,
    fine: context.fine[head]!,
    complement: complementOf(context, head, endToken),
    quotes: behind * 4 + before + (quoteOf[head]! >= 0 ? 16 : 0) + 32 * tags[head]!,
    first: firstToken,
    end: endToken,
  }
}

/** Whether the token can belong to the verb behind it ("has", "repeatedly"). */
export const isBeforeVerb = ({ isAuxiliary, syntax }: Context, k: number): boolean =>
  isAuxiliary[k] === 1 || syntax.tags[k] === PART.RB

const DAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today)$/

/** What follows a cue, adverbs and days skipped; a small code. */
export function complementOf({ syntax, beforeQuote }: Context, head: number, end: number): number {
  const { words, tags, quoteOf } = syntax
  let k = head + 1
  while (k < end && (tags[k] === PART.RB || DAY.test(words.lower[k]!))) k++
  if (k >= end) return 1
  const word = words.lower[k]!
  if (words.shape[k] === 0) {
    if (word === ',') return beforeQuote[head]! > 0 && beforeQuote[head]! <= k - head + 1 ? 3 : 2
    if (word === ':') return 4
    if (word === '.') return 5
    return quoteOf[k + 1] !== quoteOf[head] && k + 1 < end ? 6 : 7
  }
  if (word === 'that') return 8
  if (word === 'to') return 9
  if (word === 'whether' || word === 'if') return 10
  switch (tags[k]) {
    case PART.WP:
    case PART.WRB:
      return 11
    case PART.PRP:
      return isSubjectPronoun(word) ? 12 : 13
    case PART.IN:
      return 14
    case PART.NNP:
      return 15
    case PART.VBG:
      return 16
    case PART.VBN:
    case PART.JJ:
      return 17
    case PART.DT:
    case PART.PRP$:
      return 18
    case PART.NNS:
      return 20
    default:
      return 19
  }
}
