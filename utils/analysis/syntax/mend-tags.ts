import type { TextDocument } from '../text/document'
import { PART, type Words } from './part-of-speech'
import type { Quoted } from './quotation-marks'
import { alwaysReports, reportsSpeech } from './reporting-verbs'

const COMMA = /^[,:]$/
const BEFORE_PARTICIPLE = /^(?:[,;—–-]|and|but|then|while|by|before|after)$/
const ENDS_CLAUSE = /^[,.;]$/

/**
 * Sets right what the tagger cannot mean where it stands. Words of saying are verbs: replied, “…” · while chanting
 * “…” · “…,” marveled Ann Lee · the price rose, The Herald reports · those who spoke said. Changes the tags in place.
 */
export function mendTags(document: TextDocument, quotations: Quoted[], words: Words, tags: Uint8Array): void {
  const { lower, shape } = words
  joinNames(document, quotations, words, tags)
  for (const { firstToken, endToken, closed } of quotations) {
    mendBefore(firstToken - 2, words, tags)
    const behind = endToken + 1
    if (closed && isMistaken(behind, words, tags) && lower[behind]!.endsWith('ed')) tags[behind] = PART.VBD
  }
  for (let k = 2; k < tags.length; k++) {
    const tag = tags[k]!
    if (tag === PART.NNS && tags[k - 1] === PART.NNP && endsSentence(k, words, tags)) tags[k] = PART.VBZ
    else if (tag === PART.VBN && lower[k] === 'said' && !hasAuxiliary(k, words, tags)) tags[k] = PART.VBD
    else if (tag === PART.VB && lower[k - 2] === 'according') tags[k] = PART.NNS
    // "the person most reported"
    else if (tag === PART.VBD && /^(?:most|least|best)$/.test(lower[k - 1]!)) tags[k] = PART.VBN
    // "Li Wei": no adverb goes on with a name; and no name is written small
    else if (tag === PART.RB && shape[k] === 2 && tags[k - 1] === PART.NNP) tags[k] = PART.NNP
    else if (tag === PART.NNP && shape[k] === 1) tags[k] = lower[k]!.endsWith('s') ? PART.NNS : PART.NN
  }
}

/** "the Hauliers' Association", "Oak & Heron": marks that belong to a name or a noun phrase, not around it. */
function joinNames(
  { tokens }: TextDocument,
  quotations: Quoted[],
  { lower, shape }: Words,
  tags: Uint8Array,
): void {
  const closing = new Set(quotations.map(({ endToken }) => endToken))
  for (let k = 1; k + 1 < tags.length; k++) {
    const mark = lower[k]!
    if (mark === '&') {
      if (shape[k - 1]! > 1 && shape[k + 1]! > 1) tags.fill(PART.NNP, k - 1, k + 2)
    } else if (mark === "'" || mark === '’') {
      const isOwner = (tags[k - 1] === PART.NNS || tags[k - 1] === PART.NNP) && lower[k - 1]!.endsWith('s')
      const isTight = tokens[k]!.start === tokens[k - 1]!.end && tokens[k]!.end < tokens[k + 1]!.start
      const isOwned = tags[k + 1]! <= PART.JJ
      if (isOwner && isTight && isOwned && !closing.has(k)) tags[k] = PART.POS
    }
  }
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
