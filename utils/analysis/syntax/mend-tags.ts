import { isPersonNoun, singular } from './nouns'
import { PART, type Words } from './part-of-speech'
import { isSubjectPronoun } from './pronouns'
import type { Quoted } from './quotation-marks'
import { alwaysReports, reportsSpeech } from './reporting-verbs'

const COMMA = /^[,:]$/
const BEFORE_PARTICIPLE = /^(?:[,;—–-]|and|but|then|while|by|before|after)$/
const ENDS_CLAUSE = /^[,.;]$/

/**
 * Sets right what the tagger cannot mean where it stands. Words of saying are verbs: replied, “…” · while chanting
 * “…” · “…,” marveled Ann Lee · the price rose, The Herald reports · those who spoke said. Changes the tags in place.
 */
export function mendTags(quotations: Quoted[], words: Words, tags: Uint8Array): void {
  const { lower } = words
  for (const { firstToken, endToken, closed } of quotations) {
    mendBefore(firstToken - 2, words, tags)
    const behind = endToken + 1
    if (closed && isMistaken(behind, words, tags) && lower[behind]!.endsWith('ed')) tags[behind] = PART.VBD
  }
  for (let k = 2; k < tags.length; k++) tags[k] = mended(k, words, tags)
}

/** The part of speech of a token, by the words beside it. */
function mended(k: number, words: Words, tags: Uint8Array): number {
  const { lower, shape } = words
  const tag = tags[k]!
  const before = tags[k - 1]!
  switch (tag) {
    case PART.NNS:
      return before === PART.NNP && endsSentence(k, words, tags) ? PART.VBZ : tag
    case PART.NN:
      if (isVerbOfPeople(k, words, tags)) return PART.VBP
      // "a database tracking such deaths"
      return before === PART.NN && lower[k]!.endsWith('ing') && OPENS_OBJECT.test(lower[k + 1] ?? '')
        ? PART.VBG
        : tag
    case PART.VBN:
      return isFiniteAfterAll(k, words, tags) ? PART.VBD : tag
    case PART.VB:
      return lower[k - 2] === 'according' ? PART.NNS : tag
    case PART.VBD:
      // "the person most reported"
      return /^(?:most|least|best)$/.test(lower[k - 1]!) ? PART.VBN : tag
    case PART.JJ:
      // "As Heald told the paper": no adjective stands right before a verb
      return shape[k] === 2 && lower[k - 1] === 'as' && isFiniteTag(tags[k + 1]) ? PART.NNP : tag
    case PART.RB:
      // "Li Wei": no adverb goes on with a name
      return shape[k] === 2 && before === PART.NNP ? PART.NNP : tag
    case PART.NNP:
      // no name is written small
      return shape[k] !== 1 ? tag : lower[k]!.endsWith('s') ? PART.NNS : PART.NN
    default:
      return tag
  }
}

/** Begins the object of a verb. */
const OPENS_OBJECT = /^(?:such|the|a|an|this|these|those|his|her|its|their)$/

const isFiniteTag = (tag: number | undefined): boolean => tag === PART.VBD || tag === PART.VBZ

/** "said", and "they estimated": no participle stands right behind its subject, unless a question begins with "had". */
function isFiniteAfterAll(k: number, words: Words, tags: Uint8Array): boolean {
  const { lower } = words
  if (isSubjectPronoun(lower[k - 1]!)) return !AUXILIARY.test(lower[k - 2]!) && tags[k - 2] !== PART.MD
  return lower[k] === 'said' && !hasAuxiliary(k, words, tags)
}

/** "but critics charge is a camp", "critics charge that …": people, a word of saying, and what they say. */
function isVerbOfPeople(k: number, { lower, shape }: Words, tags: Uint8Array): boolean {
  if (tags[k - 1] !== PART.NNS || shape[k] !== 1 || !reportsSpeech(lower[k]!)) return false
  const next = tags[k + 1]
  const opensClause =
    lower[k + 1] === 'that' || next === PART.VBZ || next === PART.MD || next === PART.PRP || next === PART.DT
  return opensClause && isPersonNoun(singular(lower[k - 1]!))
}

const AUXILIARY = /^(?:ha[sd]|have|having|is|are|was|were|be|been|being|'[sd]|'ve)$/

/** "has never said", "is widely said to": a participle needs an auxiliary, adverbs apart. */
function hasAuxiliary(k: number, { lower }: Words, tags: Uint8Array): boolean {
  let before = k - 1
  while (before > 0 && (tags[before] === PART.RB || tags[before] === PART.PRP)) before--
  return AUXILIARY.test(lower[before]!)
}

/** The word that leads up to a quotation; `k` is the token before its opening mark. */
function mendBefore(k: number, words: Words, tags: Uint8Array): void {
  const { lower } = words
  const hasComma = COMMA.test(lower[k] ?? '')
  const at = hasComma ? k - 1 : k
  if (!isMistaken(at, words, tags)) return
  if (hasComma && lower[at]!.endsWith('ed')) tags[at] = PART.VBD
  if (lower[at]!.endsWith('ing') && BEFORE_PARTICIPLE.test(lower[at - 1]!)) tags[at] = PART.VBG
}

/** Whether a word of saying was taken for anything but a verb. */
const isMistaken = (k: number, { lower, shape }: Words, tags: Uint8Array): boolean =>
  k > 0 && shape[k] === 1 && (tags[k]! < PART.VB || tags[k]! > PART.VBZ) && reportsSpeech(lower[k]!)

/** "…, The Harbor Herald reports." */
function endsSentence(k: number, { lower, shape }: Words, tags: Uint8Array): boolean {
  if (shape[k] !== 1 || !alwaysReports(lower[k]!) || !ENDS_CLAUSE.test(lower[k + 1] ?? '.')) return false
  let first = k - 1
  while (first > 0 && (tags[first - 1] === PART.NNP || tags[first - 1] === PART.DT)) first--
  return lower[first - 1] === ','
}
