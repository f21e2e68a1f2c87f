import { gapBefore, isDigits, type Lexemes, NONE, wordAt } from '../lexemes'

/** "21st", "5th": end of an ordinal in figures, or -1. */
export function readOrdinal(lexemes: Lexemes, index: number): number {
  if (!isDigits(lexemes, index)) return -1
  const end = index + 1
  return gapBefore(lexemes, end) === NONE && /^(?:st|nd|rd|th)$/.test(wordAt(lexemes, end)) ? end + 1 : -1
}
