import { feature } from '../syntax/hash'
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
  if (tag === PART.DT || tag === PART['PRP$']) return 18
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
  let n = 0
  let template = 100
  const add = (a: number, b = 0, d = 0): void => {
    out[n++] = feature(template++, a, b, d)
  }
  add(t)
  add(w)
  add(l)
  add(l, t)
  add(c)
  add(c, t)
  add(word(i - 1))
  add(word(i - 2))
  add(word(i + 1))
  add(word(i + 2))
  add(word(i + 3))
  add(l, word(i + 1))
  add(l, word(i - 1))
  add(l, tag(i + 1))
  add(l, tag(i - 1))
  add(tag(i - 1), t, tag(i + 1))
  add(tag(i - 2), tag(i - 1), t)
  add(t, tag(i + 1), tag(i + 2))
  add(l, word(i + 1), word(i + 2))
  add(c, word(i + 1))
  add(c, tag(i - 1), tag(i + 1))

  // Auxiliaries and adverbs in front, and what they say: "did not", "will", "to", "is being".
  let k = i - 1
  let aux = 0
  let count = 0
  while (k >= first && count < 4 && (context.isAuxiliary[k] || tags[k] === PART.RB)) {
    if (context.isAuxiliary[k]) aux = feature(99, aux, words.word[k]!)
    k--
    count++
  }
  add(aux)
  add(aux, l)
  add(aux, t, c)

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
    add(words.word[head]!, gap)
    add(fine[head]!, gap, l)
    add(fine[head]!, gap, c)
    add(words.word[head]!, l)
  }
  template = 140
  add(subject, gap)
  add(subject, gap, l)
  add(subject, gap, c)
  add(ahead, gap)
  add(subject, ahead)
  add(subject, aux, t)

  // What follows.
  const complement = complementOf(context, i, end)
  add(complement)
  add(complement, l)
  add(complement, c)
  add(complement, subject)
  add(complement, aux, t)
  const next = syntax.chunkOf[i + 1] !== undefined && i + 1 < end ? syntax.chunkOf[i + 1]! : -1
  if (next >= 0) {
    const after = chunks[next]!.end
    const object = words.word[chunks[next]!.head]!
    add(l, object)
    add(l, word(after))
    add(fine[chunks[next]!.head]!, l)
    add(tag(after), l)
    add(c, tag(after), tag(chunks[next]!.head))
    add(word(after))
  }

  // Quotation marks around.
  template = 160
  const inside =
    quote < 0
      ? 0
      : 1 + Math.min(4, Math.log2(syntax.quoted[quote]!.endToken - syntax.quoted[quote]!.firstToken) | 0)
  const behind = Math.min(afterQuote[i]!, 8)
  const before = Math.min(beforeQuote[i]!, 8)
  add(inside)
  add(inside, l)
  add(behind)
  add(before)
  add(behind, l)
  add(before, l)
  add(behind, c)
  add(before, c)
  add(behind, before, subject)
  add(before, complement)
  add(behind, gap, t)
  add(inside, complement)

  // Place.
  const block = document.blocks[syntax.blockOf[i]!]!
  const sentenceIndex = syntax.sentenceOf[i]! - block.firstSentence
  const where = i === first ? 0 : Math.min(5, 1 + ((i - first) >> 2))
  add(where, t)
  add(where, l)
  add(end - i < 3 ? end - i : 3 + Math.min(4, (end - i) >> 3), l)
  add(Math.min(sentenceIndex, 3), Math.min(3, block.endSentence - block.firstSentence))
  add(syntax.blockOf[i] === 0 ? 1 : 0, t)

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
  add(previousVerb)
  add(previousVerb, l)
  add(nextVerb)
  add(previousVerb, t, complement)
  add(word(i - 1), word(i + 1))
  add(word(i - 2), word(i - 1))
  add(word(i + 1), word(i + 2))
  return n
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
