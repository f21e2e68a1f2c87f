import { gapBefore, isDigits, type Lexemes, LINE, NONE, SPACE, wordAt } from '../lexemes'

/** "3. Workers' rights", "2) Fees" at the beginning of a line: end, or -1. */
export function readListMarker(lexemes: Lexemes, index: number): number {
  if (!isDigits(lexemes, index) || gapBefore(lexemes, index) < LINE || wordAt(lexemes, index).length > 2)
    return -1
  const mark = wordAt(lexemes, index + 1)
  const marks = (mark === '.' || mark === ')') && gapBefore(lexemes, index + 1) === NONE
  return marks && gapBefore(lexemes, index + 2) === SPACE ? index + 2 : -1
}

/** Numbers that are names by themselves: "911 calls", "24/7", "9/11". */
export function readNumberName(lexemes: Lexemes, index: number): number {
  const word = wordAt(lexemes, index)
  if (
    word === '911' &&
    /^(?:call|calls|dispatch|dispatcher|dispatchers|operator|operators)$/.test(wordAt(lexemes, index + 1))
  )
    return index + 1
  const pair = wordAt(lexemes, index + 1) === '/' ? `${word}/${wordAt(lexemes, index + 2)}` : ''
  return (pair === '24/7' || pair === '9/11') && gapBefore(lexemes, index + 2) === NONE ? index + 3 : -1
}
