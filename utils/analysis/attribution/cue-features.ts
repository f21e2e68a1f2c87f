import { FeatureWriter, feature } from '../syntax/hash'
import { type LinearScorer, scoreOf } from '../syntax/linear-scorer'
import { PART } from '../syntax/part-of-speech'
import type { Context } from './context'

export const MAX_CUE_FEATURES = 96

/** Words other than verbs that can attribute. */
const OTHER_CUES = new Set(
  (
    ': reportedly allegedly seemingly supposedly purportedly according per via support criticism decision attacks questions view views claim claims backing notes ' +
    'complaints plan plans supporter supporters opponent calls call promising opposition promise promises hope hopes warning warnings suggestion ' +
    'suggestions concern concerns allegation allegations advice pledge pledges vow vows accusation accusations refusal chants comment ruling confident ' +
    'eager willing glad unclear clear critical wary worried proud endorsement statement statements argument arguments belief admission announcement assertion assertions ' +
    'contention denial description assessment acknowledgment insistence prediction predictions estimate estimates declaration question answer response ' +
    'reports report message remarks idea fear fears rumors accounts account conclusion testimony opinion skeptical convinced hopeful afraid aware certain sure adamant'
  ).split(' '),
)

/** Whether the token may be the head of a cue. */
export function mayBeCue(context: Context, i: number): boolean {
  const { words, tags } = context.syntax
  if (context.isVerb[i]) return !context.isAuxiliary[i]
  const tag = tags[i]!
  if (tag === PART.PUNCT) return words.lower[i] === ':'
  return (tag <= PART.RB || tag === PART.IN) && OTHER_CUES.has(words.lower[i]!)
}

/** What follows a cue, adverbs and phrases of time skipped; a small code. */
export function complementOf(context: Context, i: number, end: number): number {
  const { words, tags } = context.syntax
  let k = i + 1
  while (
    k < end &&
    (tags[k] === PART.RB ||
      /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today)$/.test(words.lower[k]!))
  )
    k++
  if (k >= end) return 1
  const w = words.lower[k]!
  if (words.shape[k] === 0) {
    if (w === ',') return context.beforeQuote[i] && context.beforeQuote[i]! <= k - i + 1 ? 3 : 2
    if (w === ':') return 4
    if (w === '.') return 5
    if (context.syntax.quoteOf[k + 1] !== context.syntax.quoteOf[i] && k + 1 < end) return 6
    return 7
  }
  if (w === 'that') return 8
  if (w === 'to') return 9
  if (w === 'whether' || w === 'if') return 10
  const tag = tags[k]!
  if (tag === PART.WP || tag === PART.WRB) return 11
  if (tag === PART.PRP) return /^(?:i|he|she|we|they)$/.test(w) ? 12 : 13
  if (tag === PART.IN) return 14
  if (tag === PART.NNP) return 15
  if (tag === PART.VBG) return 16
  if (tag === PART.VBN || tag === PART.JJ) return 17
  if (tag === PART.DT || tag === PART.PRP$) return 18
  return 19 + (tag === PART.NNS ? 1 : 0)
}

/** Index of the chunk that stands nearest before token `i` in its sentence, or -1. */
export function chunkBefore(context: Context, i: number, first: number): number {
  const { chunkOf } = context.syntax
  for (let k = i - 1; k >= first && k > i - 14; k--) if (chunkOf[k]! >= 0) return chunkOf[k]!
  return -1
}

/** Features of token `i` as the head of a cue. */
export function cueFeatures(context: Context, i: number, out: Uint32Array): number {
  const { syntax, stem, fine, afterQuote, beforeQuote } = context
  const { words, tags, document, chunks } = syntax
  const sentence = document.sentences[syntax.sentenceOf[i]!]!
  const { firstToken: first, endToken: end } = sentence
  const word = (k: number): number => (k >= first && k < end ? words.word[k]! : 0)
  const tag = (k: number): number => (k >= first && k < end ? tags[k]! : 30)
  const w = words.word[i]!
  const l = stem[i]!
  const t = tags[i]!
  const c = fine[i]!
  const quote = syntax.quoteOf[i]!
  const features = new FeatureWriter(out, 100)
  features.add(t)
  features.add(w)
  features.add(l)
  features.add(l, t)
  features.add(c)
  features.add(c, t)
  features.add(word(i - 1))
  features.add(word(i - 2))
  features.add(word(i + 1))
  features.add(word(i + 2))
  features.add(word(i + 3))
  features.add(l, word(i + 1))
  features.add(l, word(i - 1))
  features.add(l, tag(i + 1))
  features.add(l, tag(i - 1))
  features.add(tag(i - 1), t, tag(i + 1))
  features.add(tag(i - 2), tag(i - 1), t)
  features.add(t, tag(i + 1), tag(i + 2))
  features.add(l, word(i + 1), word(i + 2))
  features.add(c, word(i + 1))
  features.add(c, tag(i - 1), tag(i + 1))

  // Auxiliaries and adverbs in front, and what they say: "did not", "will", "to", "is being".
  let k = i - 1
  let aux = 0
  let count = 0
  while (k >= first && count < 4 && (context.isAuxiliary[k] || tags[k] === PART.RB)) {
    if (context.isAuxiliary[k]) aux = feature(99, aux, words.word[k]!)
    k--
    count++
  }
  features.add(aux)
  features.add(aux, l)
  features.add(aux, t, c)

  // The subject: nearest chunk to the left, and what lies between.
  const chunk = chunkBefore(context, k + 1, first)
  let subject = 0
  let gap = 9
  let ahead = 0
  if (k >= first && tags[k] === PART.WP) {
    subject = words.word[k]!
    gap = 7
    ahead = word(k - 1)
  } else if (chunk >= 0) {
    const { end: chunkEnd, head, first: chunkFirst } = chunks[chunk]!
    const headTag = tags[head]!
    gap = chunkEnd === k + 1 ? 0 : words.shape[k] === 0 ? (words.lower[k] === ',' ? 1 : 2) : 3
    subject = headTag === PART.NNP ? 1000 : headTag === PART.PRP ? words.word[head]! : 1001 + headTag
    ahead = word(chunkFirst - 1)
    features.add(words.word[head]!, gap)
    features.add(fine[head]!, gap, l)
    features.add(fine[head]!, gap, c)
    features.add(words.word[head]!, l)
  }
  features.template = 140
  features.add(subject, gap)
  features.add(subject, gap, l)
  features.add(subject, gap, c)
  features.add(ahead, gap)
  features.add(subject, ahead)
  features.add(subject, aux, t)

  // What follows.
  const complement = complementOf(context, i, end)
  features.add(complement)
  features.add(complement, l)
  features.add(complement, c)
  features.add(complement, subject)
  features.add(complement, aux, t)
  const next = syntax.chunkOf[i + 1] !== undefined && i + 1 < end ? syntax.chunkOf[i + 1]! : -1
  if (next >= 0) {
    const after = chunks[next]!.end
    const object = words.word[chunks[next]!.head]!
    features.add(l, object)
    features.add(l, word(after))
    features.add(fine[chunks[next]!.head]!, l)
    features.add(tag(after), l)
    features.add(c, tag(after), tag(chunks[next]!.head))
    features.add(word(after))
  }

  // Quotation marks around.
  features.template = 160
  const inside =
    quote < 0
      ? 0
      : 1 + Math.min(4, Math.log2(syntax.quoted[quote]!.endToken - syntax.quoted[quote]!.firstToken) | 0)
  const behind = Math.min(afterQuote[i]!, 8)
  const before = Math.min(beforeQuote[i]!, 8)
  features.add(inside)
  features.add(inside, l)
  features.add(behind)
  features.add(before)
  features.add(behind, l)
  features.add(before, l)
  features.add(behind, c)
  features.add(before, c)
  features.add(behind, before, subject)
  features.add(before, complement)
  features.add(behind, gap, t)
  features.add(inside, complement)

  // Place.
  const block = document.blocks[syntax.blockOf[i]!]!
  const sentenceIndex = syntax.sentenceOf[i]! - block.firstSentence
  const where = i === first ? 0 : Math.min(5, 1 + ((i - first) >> 2))
  features.add(where, t)
  features.add(where, l)
  features.add(end - i < 3 ? end - i : 3 + Math.min(4, (end - i) >> 3), l)
  features.add(Math.min(sentenceIndex, 3), Math.min(3, block.endSentence - block.firstSentence))
  features.add(syntax.blockOf[i] === 0 ? 1 : 0, t)

  // Other verbs of the sentence.
  let previousVerb = 0
  let nextVerb = 0
  for (let v = k; v >= first && v > i - 25; v--) {
    if (context.isVerb[v] && !context.isAuxiliary[v]) {
      previousVerb = stem[v]!
      break
    }
  }
  for (let v = i + 1; v < end && v < i + 25; v++) {
    if (context.isVerb[v] && !context.isAuxiliary[v]) {
      nextVerb = stem[v]!
      break
    }
  }
  features.add(previousVerb)
  features.add(previousVerb, l)
  features.add(nextVerb)
  features.add(previousVerb, t, complement)
  features.add(word(i - 1), word(i + 1))
  features.add(word(i - 2), word(i - 1))
  features.add(word(i + 1), word(i + 2))
  return features.count
}

const buffer = new Uint32Array(MAX_CUE_FEATURES)

/** Fills in `context.cueScore`. */
export function scoreCues(context: Context, model: LinearScorer): void {
  const { cueScore, sums, syntax } = context
  for (let i = 0; i < cueScore.length; i++) {
    if (mayBeCue(context, i)) cueScore[i] = scoreOf(model, buffer, cueFeatures(context, i, buffer))
    sums.cues[i + 1] = sums.cues[i]! + (cueScore[i]! > 0 && syntax.quoteOf[i]! < 0 ? 1 : 0)
  }
}
