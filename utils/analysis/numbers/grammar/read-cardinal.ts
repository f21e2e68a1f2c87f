import { gapBefore, isWord, type Lexemes, NONE, SPACE, wordAt } from '../lexemes'
import { SCALES, SMALL_NUMBERS, TENS } from '../lexicon/number-words'

/** A cardinal number in words. */
export interface Cardinal {
  end: number
  value: number
  /** The last scale word, 1 when there is none. */
  scale: number
  /** What the last "and" added: 3 in "one hundred and three"; null without one. */
  added: number | null
}

/** Words joined into one number at most; "million million million …" is not one. */
const MOST_WORDS = 16

/**
 * Reads "three hundred and twelve thousand", "a million", "twenty-one", "two point five" from `first` on, or null.
 * "a" and "an" count only before a scale word ("a hundred"); a bare scale word ("million") needs `allowBare`.
 */
export function readCardinal(lexemes: Lexemes, first: number, allowBare = false): Cardinal | null {
  let index = first
  let total = 0
  let group: number | null = null
  let lowest = Number.POSITIVE_INFINITY
  let scale = 1
  let end = first
  let unitOpen = true
  let tensOpen = true
  let added: number | null = null
  const word = wordAt(lexemes, first)
  if ((word === 'a' || word === 'an') && SCALES.has(wordAt(lexemes, first + 1))) {
    group = 1
    unitOpen = false
    tensOpen = false
    index++
  }
  for (let read = 0; read < MOST_WORDS; read++) {
    const step = index > first ? joinedIndex(lexemes, index, group !== null || total > 0) : index
    if (step < 0) break
    const next = wordAt(lexemes, step)
    const afterAnd = step > index && wordAt(lexemes, step - 1) === 'and'
    const small = SMALL_NUMBERS.get(next)
    const tens = TENS.get(next)
    const factor = SCALES.get(next)
    if (small !== undefined) {
      if (!unitOpen || (small >= 10 && !tensOpen) || (small === 0 && group !== null)) break
      if (afterAnd && scale === 1 && group === null) break
      group = (group ?? 0) + small
      unitOpen = false
      tensOpen = false
    } else if (tens !== undefined) {
      if (!tensOpen) break
      group = (group ?? 0) + tens
      tensOpen = false
    } else if (factor !== undefined && !afterAnd) {
      if (factor === 12) {
        if (group === null && !allowBare) break
        return { end: step + 1, value: (total + (group ?? 1)) * 12, scale: 12, added: null }
      }
      if (group === null && total === 0) {
        if (!allowBare) break
        group = 1
      }
      if (factor === 100) {
        if (group === null || group >= 100) break
        group *= 100
        unitOpen = true
        tensOpen = true
      } else {
        if (group === null) {
          // "hundred thousand million": the scale words multiply
          if (step !== end || scale >= 1e9) break
          total *= factor
        } else {
          if (factor >= lowest) break
          total += group * factor
        }
        lowest = factor
        group = null
        unitOpen = true
        tensOpen = true
      }
      scale = factor
    } else break
    added = afterAnd ? (small ?? tens ?? null) : small !== undefined && added !== null ? added + small : null
    index = step + 1
    end = index
  }
  if (end === first || (end === first + 1 && (word === 'a' || word === 'an'))) return null
  const value = total + (group ?? 0)
  const point = readSpokenDecimals(lexemes, end)
  if (point && total === 0) return { end: point.end, value: value + point.value, scale, added: null }
  return { end, value, scale, added }
}

/** The next word of the same number: after a space, a hyphen, or "and"; -1 when the number ends here. */
function joinedIndex(lexemes: Lexemes, index: number, begun: boolean): number {
  if (!begun) return -1
  const gap = gapBefore(lexemes, index)
  if (gap > SPACE) return -1
  const word = wordAt(lexemes, index)
  if (word === '-' || word === '‑' || word === '‐')
    return isWord(lexemes, index + 1) && gapBefore(lexemes, index + 1) <= SPACE ? index + 1 : -1
  if (word !== 'and') return gap === NONE ? -1 : index
  const previous = wordAt(lexemes, index - 1)
  const next = wordAt(lexemes, index + 1)
  const scaled = SCALES.has(previous) && previous !== 'dozen'
  if (!scaled || !(SMALL_NUMBERS.has(next) || TENS.has(next)) || gapBefore(lexemes, index + 1) !== SPACE)
    return -1
  return index + 1
}

function readSpokenDecimals(lexemes: Lexemes, index: number): { end: number; value: number } | null {
  if (wordAt(lexemes, index) !== 'point') return null
  let value = 0
  let place = 0.1
  let end = index + 1
  const tens = TENS.get(wordAt(lexemes, end))
  if (tens !== undefined) {
    const unit = SMALL_NUMBERS.get(wordAt(lexemes, end + 2))
    const joined = wordAt(lexemes, end + 1) === '-' && unit !== undefined && unit < 10
    return joined ? { end: end + 3, value: (tens + unit) / 100 } : { end: end + 1, value: tens / 100 }
  }
  while (place > 1e-9) {
    const digit = SMALL_NUMBERS.get(wordAt(lexemes, end))
    if (digit === undefined || digit > 9 || gapBefore(lexemes, end) !== SPACE) break
    value += digit * place
    place /= 10
    end++
  }
  return end > index + 1 ? { end, value: Number(value.toPrecision(12)) } : null
}
