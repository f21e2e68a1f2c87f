import { type Lexemes, wordAt } from '../lexemes'
import { FOLD_WORDS, MULTIPLYING_VERBS, TIMES_WORDS } from '../lexicon/number-words'
import type { QuantityReading } from './quantity-reading'

/** Base forms are verbs only after "to" or a modal, and multiples before what they multiply. */
const BASE = /^(?:double|triple|quadruple|halve)$/
const BEFORE_VERB = /^(?:to|would|could|will|may|might|can|should|must|not|than|nearly|almost)$/
const AFTER_MULTIPLE = /^(?:the|that|its|their|what)$/
const DETERMINERS = /^(?:a|the|his|her|its|their|on|and)$/

/** Reads a multiple told in one word, "threefold", "doubled", "double the price"; or null. */
export function readMultiple(lexemes: Lexemes, index: number): QuantityReading | null {
  const word = wordAt(lexemes, index)
  const factor = FOLD_WORDS.get(word) ?? multiplyingVerb(lexemes, index) ?? multiplyingAdverb(lexemes, index)
  if (factor === undefined) return null
  const end = index + 1
  return {
    first: index,
    end,
    rateEnd: end,
    type: 'times',
    value: factor,
    unit: 'time',
    per: null,
    style: 'words',
    hyphened: false,
    range: false,
    number: { first: index, end, value: factor, mantissa: factor, scale: 1, style: 'words' },
  }
}

/** "twice as many", "twice the price"; not "twice a week". */
function multiplyingAdverb(lexemes: Lexemes, index: number): number | undefined {
  return /^(?:as|the|that|its|their|what)$/.test(wordAt(lexemes, index + 1))
    ? TIMES_WORDS.get(wordAt(lexemes, index))
    : undefined
}

function multiplyingVerb(lexemes: Lexemes, index: number): number | undefined {
  const word = wordAt(lexemes, index)
  const factor = MULTIPLYING_VERBS.get(word)
  if (factor === undefined) return undefined
  const before = wordAt(lexemes, index - 1)
  const after = wordAt(lexemes, index + 1)
  if (after === 'as' && word === 'doubles') return undefined
  if (after === 'down' || after === '-' || before === '-') return undefined
  if (BASE.test(word)) return BEFORE_VERB.test(before) || AFTER_MULTIPLE.test(after) ? factor : undefined
  return DETERMINERS.test(before) ? undefined : factor
}
