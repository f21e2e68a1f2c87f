import { wordSet } from '../../text/word-set'
import {
  gapBefore,
  isCapitalized,
  isDigits,
  isWord,
  type Lexemes,
  literalAt,
  NONE,
  SPACE,
  wordAt,
} from '../lexemes'

/** Web and mail addresses, handles and hashtags: end, or -1. */
export function readWebAddress(lexemes: Lexemes, index: number): number {
  const word = wordAt(lexemes, index)
  const begins =
    ((word === 'http' || word === 'https') && wordAt(lexemes, index + 1) === ':') ||
    (word === 'www' && wordAt(lexemes, index + 1) === '.') ||
    ((word === '@' || word === '#') && gapBefore(lexemes, index + 1) === NONE && isWord(lexemes, index + 1))
  return begins ? endOfRun(lexemes, index) : -1
}

/** "+1-222-222-2222", "(555) 010-1234", "020 7946 0000": end, or -1. */
export function readPhoneNumber(lexemes: Lexemes, index: number): number {
  const plus = wordAt(lexemes, index) === '+'
  let at = plus || wordAt(lexemes, index) === '(' ? index + 1 : index
  if (!isDigits(lexemes, at)) return -1
  let groups = 0
  let digits = 0
  const lengths: number[] = []
  while (isDigits(lexemes, at) && groups < 6) {
    digits += wordAt(lexemes, at).length
    lengths.push(wordAt(lexemes, at).length)
    groups++
    at++
    const mark = wordAt(lexemes, at)
    if (mark === ')' || mark === '-' || mark === '.' || mark === '/') {
      if (gapBefore(lexemes, at) !== NONE || !isDigits(lexemes, at + 1)) break
      at++
    } else if (!isDigits(lexemes, at) || gapBefore(lexemes, at) !== SPACE) break
  }
  if (plus) return digits >= 7 ? at : -1
  const american =
    groups >= 2 && lengths.at(-1) === 4 && lengths.at(-2) === 3 && (groups === 2 || lengths.at(-3) === 3)
  const leading = wordAt(lexemes, index).startsWith('0') && groups >= 2 && digits >= 9
  if (american && groups === 2 && wordAt(lexemes, index + 1) !== '-') return -1
  return (american && digits >= 7) ||
    leading ||
    (groups >= 3 && digits >= 9 && wordAt(lexemes, index + 1) === '-')
    ? at
    : -1
}

/** "Phoenix, AZ 85004": a ZIP code after the letters of its state: end, or -1. */
export function readZipCode(lexemes: Lexemes, index: number): number {
  if (!isDigits(lexemes, index) || wordAt(lexemes, index).length !== 5) return -1
  const state = literalAt(lexemes, wordAt(lexemes, index - 1) === ',' ? index - 2 : index - 1)
  if (!/^[A-Z]{2}$/.test(state)) return -1
  const more =
    wordAt(lexemes, index + 1) === '-' &&
    isDigits(lexemes, index + 2) &&
    gapBefore(lexemes, index + 2) === NONE
  return more ? index + 3 : index + 1
}

const STREETS = wordSet(
  'street st avenue ave road rd boulevard blvd drive lane highway hwy parkway square place court terrace plaza way broadway',
)

/** "1600 Pennsylvania Avenue", "10 Downing Street": the house number before a street name: end, or -1. */
export function readStreetAddress(lexemes: Lexemes, index: number): number {
  if (!isDigits(lexemes, index) || wordAt(lexemes, index).length > 5) return -1
  let at = index + 1
  for (let read = 0; read < 4 && gapBefore(lexemes, at) <= SPACE; read++, at++) {
    const ordinal = isDigits(lexemes, at) && isWord(lexemes, at + 1)
    if (
      !isCapitalized(lexemes, at) &&
      !ordinal &&
      wordAt(lexemes, at) !== '.' &&
      !/^(?:st|nd|rd|th)$/.test(wordAt(lexemes, at))
    )
      return -1
    if (read > 0 && STREETS.has(wordAt(lexemes, at))) return at + 1
  }
  return -1
}

function endOfRun(lexemes: Lexemes, index: number): number {
  let at = index + 1
  while (at < lexemes.count && gapBefore(lexemes, at) === NONE) at++
  return at
}
