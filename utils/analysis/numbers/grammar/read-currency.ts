import { wordSet } from '../../text/word-set'
import {
  gapBefore,
  isCapitalized,
  isDigits,
  isWord,
  type Lexemes,
  LINE,
  literalAt,
  NONE,
  SPACE,
  wordAt,
} from '../lexemes'
import { CURRENCY_SIGNS, CURRENCY_WORDS } from '../lexicon/currencies'
import { isMinus } from './adjacent'

export interface CurrencyReading {
  unit: string
  end: number
}

/** Codes people also write in lower case; other lower-case words are just words ("try", "rub", "all"). */
const LOWER_CASE_CODES = new Set(['usd', 'eur', 'gbp', 'rmb', 'rs', 'inr', 'aud', 'cad'])
/** Signs that need no letters with them. */
export const PLAIN_SIGNS = wordSet('$ £ € ¥ ₹ ₽ ₴ ₺ ₪ ₦ ₱ ₩ ₫ ฿ ₡ ₾ ₭ ₸ ৳ ₵ ₿ ﷼')

/** Whether a currency sign or code may begin here. */
export function canBeginCurrency(lexemes: Lexemes, index: number): boolean {
  const word = wordAt(lexemes, index)
  if (PLAIN_SIGNS.has(word)) return !PLAIN_SIGNS.has(wordAt(lexemes, index + 1))
  if (!isWord(lexemes, index) || word.length > 4 || isJoined(lexemes, index)) return false
  return (
    CURRENCY_SIGNS.has(word) ||
    PLAIN_SIGNS.has(wordAt(lexemes, index + 1)) ||
    wordAt(lexemes, index + 1) === '.'
  )
}

/** Part of a longer name: "PLX-R18". */
function isJoined(lexemes: Lexemes, index: number): boolean {
  return gapBefore(lexemes, index) === NONE && /^[-‑_.\p{N}\p{L}]/u.test(wordAt(lexemes, index - 1))
}

/** Reads a sign or code before a figure: "$", "US$", "C $", "Rs.", "EUR"; or null. */
export function readCurrencyBefore(lexemes: Lexemes, index: number): CurrencyReading | null {
  const word = wordAt(lexemes, index)
  if (PLAIN_SIGNS.has(word)) {
    const after = wordAt(lexemes, index + 1)
    const unit = CURRENCY_SIGNS.get(word)!
    // "$US160 million"
    if (word === '$' && gapBefore(lexemes, index + 1) === NONE && isWord(lexemes, index + 1)) {
      const named = CURRENCY_SIGNS.get(`${after}$`)
      if (named && isDigits(lexemes, index + 2)) return { unit: named, end: index + 2 }
    }
    return { unit, end: index + 1 }
  }
  if (!isWord(lexemes, index)) return null
  const dotted = readDottedUS(lexemes, index)
  if (dotted) return dotted
  const next = wordAt(lexemes, index + 1)
  if (PLAIN_SIGNS.has(next) && gapBefore(lexemes, index + 1) <= SPACE) {
    const unit = CURRENCY_SIGNS.get(word + next)
    if (unit && (word.length > 1 || isCapitalized(lexemes, index) || word === 'c'))
      return { unit, end: index + 2 }
    return null
  }
  const unit = CURRENCY_SIGNS.get(word)
  if (unit === undefined) return null
  const literal = literalAt(lexemes, index)
  let end = index + 1
  if (wordAt(lexemes, end) === '.' && gapBefore(lexemes, end) === NONE) end++
  const gap = gapBefore(lexemes, end)
  if (gap > SPACE || !isDigits(lexemes, end)) return null
  if (word === 'rs' || word === 're' || word === 'rp' || word === 'kr' || word === 'ksh' || word === 'dhs')
    return { unit, end }
  if (word.length <= 2) return literal === literal.toUpperCase() && gap === NONE ? { unit, end } : null
  return literal === literal.toUpperCase() || LOWER_CASE_CODES.has(word) ? { unit, end } : null
}

/** "U.S. $5 million", "u.s $ 5". */
function readDottedUS(lexemes: Lexemes, index: number): CurrencyReading | null {
  if (
    wordAt(lexemes, index) !== 'u' ||
    wordAt(lexemes, index + 1) !== '.' ||
    wordAt(lexemes, index + 2) !== 's'
  )
    return null
  const sign = wordAt(lexemes, index + 3) === '.' ? index + 4 : index + 3
  return wordAt(lexemes, sign) === '$' && gapBefore(lexemes, sign) <= SPACE
    ? { unit: 'USD', end: sign + 1 }
    : null
}

const LONGEST = 4
/** Currency words that are first of all other words: only after a large or grouped number. */
const HOMONYMS = new Set(['won', 'real', 'mark', 'marks', 'r', 'try', 'colon', 'dong', 'lei', 'eth'])
/** Written close to the figure only. */
const CLOSE = new Set(['p', 'c', '¢'])

/** Reads a currency after a number: "dollars", "Swiss francs", "USD", "cents", "p"; or null. */
export function readCurrencyAfter(lexemes: Lexemes, index: number, large: boolean): CurrencyReading | null {
  let start = index
  if (isMinus(wordAt(lexemes, index)) && gapBefore(lexemes, index) === NONE) start++
  if (gapBefore(lexemes, start) >= LINE) return null
  const sign = wordAt(lexemes, start)
  if (PLAIN_SIGNS.has(sign)) {
    const unit = CURRENCY_SIGNS.get(sign)!
    return isDigits(lexemes, start + 1) && gapBefore(lexemes, start + 1) === NONE
      ? null
      : { unit, end: start + 1 }
  }
  let best: CurrencyReading | null = null
  let words = ''
  if (isDigits(lexemes, start + 1) && gapBefore(lexemes, start + 1) === NONE) return null
  for (let end = start; end < start + LONGEST; end++) {
    if (!isWord(lexemes, end) || (end > start && gapBefore(lexemes, end) !== SPACE)) break
    words += (end === start ? '' : ' ') + wordAt(lexemes, end)
    const unit = CURRENCY_WORDS.get(words)
    if (unit && isMeant(lexemes, start, words, large)) best = { unit, end: end + 1 }
  }
  return best ?? (large ? readPounds(lexemes, start) : null)
}

function isMeant(lexemes: Lexemes, index: number, words: string, large: boolean): boolean {
  // a capital C is a degree: "1.7C"
  if (words === 'c' && literalAt(lexemes, index) === 'C') return false
  if (CLOSE.has(words)) return gapBefore(lexemes, index) === NONE && lexemes.kinds[index + 1] !== 2
  if (HOMONYMS.has(words)) return large || literalAt(lexemes, index) === 'R'
  if (words === 'kn') return gapBefore(lexemes, index) === SPACE
  return true
}

/** "pounds" is money in large amounts, unless of something; else a weight, which the units decide. */
function readPounds(lexemes: Lexemes, index: number): CurrencyReading | null {
  const word = wordAt(lexemes, index)
  if (word !== 'pounds' && word !== 'pound') return null
  return wordAt(lexemes, index + 1) === 'of' ? null : { unit: 'GBP', end: index + 1 }
}

/** Millions written before the code: "30 MUSD". */
export function readMillionCode(lexemes: Lexemes, index: number): CurrencyReading | null {
  const literal = literalAt(lexemes, index)
  if (literal.length !== 4 || !literal.startsWith('M') || literal !== literal.toUpperCase()) return null
  const unit = CURRENCY_SIGNS.get(wordAt(lexemes, index).slice(1))
  return unit && gapBefore(lexemes, index) <= SPACE ? { unit, end: index + 1 } : null
}
