import { wordSet } from '../../text/word-set'
import { gapBefore, isDigits, isWord, type Lexemes, literalAt, NONE, SPACE, wordAt } from '../lexemes'
import { CLEAR_ABBREVIATIONS, SCALE_ABBREVIATIONS } from '../lexicon/number-words'

/** What stands around a number and decides how its letters are read. */
export interface NumberContext {
  /** A currency stands before: "$5m" is five million, "5m" alone five metres. */
  currency: boolean
}

const NO_PEOPLE_AFTER = wordSet(
  'long wide tall high deep away x by of from to above below apart square race sprint hurdles freestyle',
)

export function abbreviatedScale(
  lexemes: Lexemes,
  index: number,
  context: NumberContext,
  decimal: boolean,
): number | null {
  const word = wordAt(lexemes, index)
  const factor = SCALE_ABBREVIATIONS.get(word)
  if (factor === undefined || !isWord(lexemes, index)) return null
  const gap = gapBefore(lexemes, index)
  const alone = word === 'k' && !isWord(lexemes, index + 1)
  if (gap > SPACE || (gap === SPACE && word.length === 1 && !context.currency && !alone)) return null
  if (
    gapBefore(lexemes, index + 1) === NONE &&
    (isDigits(lexemes, index + 1) || '/²³'.includes(wordAt(lexemes, index + 1) || '-'))
  ) {
    return null
  }
  if (CLEAR_ABBREVIATIONS.has(word)) return factor
  const literal = literalAt(lexemes, index)
  if (context.currency)
    return word === 'th' || (gap === SPACE && literal !== 'M' && word !== 'm') ? null : factor
  if (word === 'k') return literal === 'k' || decimal || followedByCounted(lexemes, index + 1) ? factor : null
  if (word === 'm') return literal === 'M' || followedByCounted(lexemes, index + 1) ? factor : null
  if (word === 'b') return factor
  if (word === 'mm' && literal === 'MM') return factor
  return null
}

/** A plural noun after "3m" makes it three million of them. */
function followedByCounted(lexemes: Lexemes, index: number): boolean {
  if (!isWord(lexemes, index) || gapBefore(lexemes, index) !== SPACE) return false
  const word = wordAt(lexemes, index)
  return (word.endsWith('s') && word.length > 3 && !NO_PEOPLE_AFTER.has(word)) || word === 'people'
}
