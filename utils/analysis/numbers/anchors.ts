import { PLAIN_SIGNS } from './grammar/read-currency'
import { DIGITS, type Lexemes, SYMBOL, wordAt } from './lexemes'
import { MONTHS } from './lexicon/calendar'
import { CURRENCY_SIGNS } from './lexicon/currencies'
import {
  FOLD_WORDS,
  FRACTION_SIGNS,
  MULTIPLYING_VERBS,
  ROUND_PLURALS,
  SCALES,
  SMALL_NUMBERS,
  TENS,
  TIMES_WORDS,
} from './lexicon/number-words'

const WORDS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...TENS.keys(),
  ...SCALES.keys(),
  ...ROUND_PLURALS.keys(),
  ...FOLD_WORDS.keys(),
  ...MULTIPLYING_VERBS.keys(),
  ...TIMES_WORDS.keys(),
  ...MONTHS,
  ...CURRENCY_SIGNS.keys(),
  ...'a an half several quarter minus negative http https www u'.split(' '),
])

const SYMBOLS: ReadonlySet<string> = new Set([...FRACTION_SIGNS.keys(), ...PLAIN_SIGNS, ...".+('’‘@#-−–"])

/**
 * Whether a quantity, or noise that holds figures, may begin at this lexeme. Nine of ten lexemes of prose are ruled
 * out here, by one look-up.
 */
export function isAnchor(lexemes: Lexemes, index: number): boolean {
  const word = wordAt(lexemes, index)
  const kind = lexemes.kinds[index]
  if (kind === DIGITS) return true
  if (kind === SYMBOL) return SYMBOLS.has(word)
  // "US$", "C $"
  return WORDS.has(word) || (word.length <= 4 && PLAIN_SIGNS.has(wordAt(lexemes, index + 1)))
}
