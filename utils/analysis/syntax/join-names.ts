import type { TextDocument } from '../text/document'
import { PART, type Words } from './part-of-speech'
import type { Quoted } from './quotation-marks'

/** "the Hauliers' Association", "Oak & Heron": marks that belong to a name or a noun phrase, not around it. Changes the tags in place. */
export function joinNames(
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
