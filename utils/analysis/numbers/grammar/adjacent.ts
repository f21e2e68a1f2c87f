import { gapBefore, isDigits, type Lexemes, NONE, wordAt } from '../lexemes'

/** Hyphen-minus, minus sign, and the dashes that stand in for it. */
export function isMinus(symbol: string): boolean {
  return symbol === '-' || symbol === '−' || symbol === '–'
}

export function digitsAt(lexemes: Lexemes, index: number): string {
  return isDigits(lexemes, index) ? wordAt(lexemes, index) : ''
}

export function isAdjacent(lexemes: Lexemes, index: number, symbol: string): boolean {
  return gapBefore(lexemes, index) === NONE && wordAt(lexemes, index) === symbol
}

export function isAdjacentDigits(lexemes: Lexemes, index: number): boolean {
  return gapBefore(lexemes, index) === NONE && isDigits(lexemes, index)
}
