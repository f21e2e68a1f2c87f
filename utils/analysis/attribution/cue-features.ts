import { FeatureWriter, feature } from '../syntax/hash'
import { type LinearScorer, scoreOf } from '../syntax/linear-scorer'
import type { Chunk } from '../syntax/noun-chunks'
import { PART } from '../syntax/part-of-speech'
import { type Context, isMainVerb } from './context'
import { complementOf, isBeforeVerb } from './cue-view'

/** Room for the features of a cue. */
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
  if (context.isVerb[i]) return isMainVerb(context, i)
  const tag = tags[i]!
  if (tag === PART.PUNCT) return words.lower[i] === ':'
  return (tag <= PART.RB || tag === PART.IN) && OTHER_CUES.has(words.lower[i]!)
}

const NO_TAG = 30
/** Auxiliaries in front of a cue that are looked at. */
const MOST_AUXILIARIES = 4
/** Tokens between a cue and what may be its subject, and the other verbs of its sentence. */
const SUBJECT_REACH = 14
const VERB_REACH = 25
/** How the subject stands to the verb. */
const GAP = { none: 9, relative: 7, touches: 0, comma: 1, mark: 2, words: 3 }
const NAMED = 1000
const NOT_NAMED = 1001

/** Features of token `i` as the head of a cue. */
export function cueFeatures(context: Context, i: number, out: Uint32Array): number {
  const { syntax, stem, fine } = context
  const { words, tags, document, chunks, chunkOf, quoteOf, quotations } = syntax
  const block = document.blocks[syntax.blockOf[i]!]!
  const { firstToken: first, endToken: end } = document.sentences[syntax.sentenceOf[i]!]!
  const before = i > first ? words.word[i - 1]! : 0
  const before2 = i - 1 > first ? words.word[i - 2]! : 0
  const next = i + 1 < end ? words.word[i + 1]! : 0
  const next2 = i + 2 < end ? words.word[i + 2]! : 0
  const next3 = i + 3 < end ? words.word[i + 3]! : 0
  const tagBefore = i > first ? tags[i - 1]! : NO_TAG
  const tagBefore2 = i - 1 > first ? tags[i - 2]! : NO_TAG
  const tagNext = i + 1 < end ? tags[i + 1]! : NO_TAG
  const tagNext2 = i + 2 < end ? tags[i + 2]! : NO_TAG
  const lemma = stem[i]!
  const tag = tags[i]!
  const group = fine[i]!
  const features = new FeatureWriter(out, 100)
  features.add(tag)
  features.add(words.word[i]!)
  features.add(lemma)
  features.add(lemma, tag)
  features.add(group)
  features.add(group, tag)
  features.add(before)
  features.add(before2)
  features.add(next)
  features.add(next2)
  features.add(next3)
  features.add(lemma, next)
  features.add(lemma, before)
  features.add(lemma, tagNext)
  features.add(lemma, tagBefore)
  features.add(tagBefore, tag, tagNext)
  features.add(tagBefore2, tagBefore, tag)
  features.add(tag, tagNext, tagNext2)
  features.add(lemma, next, next2)
  features.add(group, next)
  features.add(group, tagBefore, tagNext)

  // Auxiliaries and adverbs in front, and what they say: "did not", "will", "to", "is being".
  let k = i - 1
  let auxiliaries = 0
  for (; k >= first && i - 1 - k < MOST_AUXILIARIES && isBeforeVerb(context, k); k--) {
    if (context.isAuxiliary[k]) auxiliaries = feature(99, auxiliaries, words.word[k]!)
  }
  features.add(auxiliaries)
  features.add(auxiliaries, lemma)
  features.add(auxiliaries, tag, group)

  // The subject: nearest chunk to the left, and what lies between.
  const chunk = chunkBefore(context, k + 1, first)
  let subject = 0
  let gap = GAP.none
  let ahead = 0
  if (k >= first && tags[k] === PART.WP) {
    subject = words.word[k]!
    gap = GAP.relative
    ahead = k > first ? words.word[k - 1]! : 0
  } else if (chunk) {
    const { head } = chunk
    const headTag = tags[head]!
    const mark = words.lower[k] === ',' ? GAP.comma : GAP.mark
    gap = chunk.end === k + 1 ? GAP.touches : words.shape[k] === 0 ? mark : GAP.words
    subject = headTag === PART.NNP ? NAMED : headTag === PART.PRP ? words.word[head]! : NOT_NAMED + headTag
    ahead = chunk.first > first ? words.word[chunk.first - 1]! : 0
    features.add(words.word[head]!, gap)
    features.add(fine[head]!, gap, lemma)
    features.add(fine[head]!, gap, group)
    features.add(words.word[head]!, lemma)
  }
  features.template = 140
  features.add(subject, gap)
  features.add(subject, gap, lemma)
  features.add(subject, gap, group)
  features.add(ahead, gap)
  features.add(subject, ahead)
  features.add(subject, auxiliaries, tag)

  // What follows.
  const complement = complementOf(context, i, end)
  features.add(complement)
  features.add(complement, lemma)
  features.add(complement, group)
  features.add(complement, subject)
  features.add(complement, auxiliaries, tag)
  const object = i + 1 < end ? chunks[chunkOf[i + 1]!] : undefined
  if (object) {
    const { head, end: behind } = object
    const word = behind < end ? words.word[behind]! : 0
    const tagBehind = behind < end ? tags[behind]! : NO_TAG
    features.add(lemma, words.word[head]!)
    features.add(lemma, word)
    features.add(fine[head]!, lemma)
    features.add(tagBehind, lemma)
    features.add(group, tagBehind, tags[head]!)
    features.add(word)
  }

  // Quotation marks around.
  features.template = 160
  const quotation = quotations[quoteOf[i]!]
  const length = quotation ? quotation.endToken - quotation.firstToken : 0
  const inside = length > 0 ? 1 + Math.min(4, 31 - Math.clz32(length)) : 0
  const closed = Math.min(context.afterQuote[i]!, 8)
  const opening = Math.min(context.beforeQuote[i]!, 8)
  features.add(inside)
  features.add(inside, lemma)
  features.add(closed)
  features.add(opening)
  features.add(closed, lemma)
  features.add(opening, lemma)
  features.add(closed, group)
  features.add(opening, group)
  features.add(closed, opening, subject)
  features.add(opening, complement)
  features.add(closed, gap, tag)
  features.add(inside, complement)

  // Place.
  const sentence = syntax.sentenceOf[i]! - block.firstSentence
  const fromStart = i === first ? 0 : Math.min(5, 1 + ((i - first) >> 2))
  const toEnd = end - i < 3 ? end - i : 3 + Math.min(4, (end - i) >> 3)
  features.add(fromStart, tag)
  features.add(fromStart, lemma)
  features.add(toEnd, lemma)
  features.add(Math.min(sentence, 3), Math.min(3, block.endSentence - block.firstSentence))
  features.add(syntax.blockOf[i] === 0 ? 1 : 0, tag)

  // Other verbs of the sentence.
  let verbBefore = k
  while (verbBefore >= first && i - verbBefore < VERB_REACH && !isMainVerb(context, verbBefore)) verbBefore--
  let verbBehind = i + 1
  while (verbBehind < end && verbBehind - i < VERB_REACH && !isMainVerb(context, verbBehind)) verbBehind++
  const stemBefore = verbBefore >= first && i - verbBefore < VERB_REACH ? stem[verbBefore]! : 0
  const stemBehind = verbBehind < end && verbBehind - i < VERB_REACH ? stem[verbBehind]! : 0
  features.add(stemBefore)
  features.add(stemBefore, lemma)
  features.add(stemBehind)
  features.add(stemBefore, tag, complement)
  features.add(before, next)
  features.add(before2, before)
  features.add(next, next2)
  return features.count
}

/** The chunk that stands nearest before a token in its sentence. */
function chunkBefore(
  { syntax: { chunks, chunkOf } }: Context,
  token: number,
  first: number,
): Chunk | undefined {
  for (let k = token - 1; k >= first && k > token - SUBJECT_REACH; k--) {
    if (chunkOf[k]! >= 0) return chunks[chunkOf[k]!]
  }
  return undefined
}

const buffer = new Uint32Array(MAX_CUE_FEATURES)

/** Fills in `context.cueScore`, and counts the likely cues. */
export function scoreCues(context: Context, model: LinearScorer): void {
  const { cueScore, sums, syntax } = context
  for (let i = 0; i < cueScore.length; i++) {
    if (mayBeCue(context, i)) cueScore[i] = scoreOf(model, buffer, cueFeatures(context, i, buffer))
    const isLikely = cueScore[i]! > 0 && syntax.quoteOf[i]! < 0
    sums.cues[i + 1] = sums.cues[i]! + (isLikely ? 1 : 0)
  }
}
