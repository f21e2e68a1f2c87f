import { gapBefore, type Lexemes, SPACE, wordAt } from '../lexemes'
import { ROUND_PLURALS, SCALES } from '../lexicon/number-words'
import type { NumberReading } from './number-reading'

export const ROUND_LEADS = new Set(['several', 'few', 'couple', 'many'])

/** "tens of thousands", "dozens", "several hundred", "a few million". */
export function readRound(lexemes: Lexemes, first: number): NumberReading | null {
  let index = first
  if (wordAt(lexemes, index) === 'a') index++
  if (ROUND_LEADS.has(wordAt(lexemes, index))) {
    let scaleAt = index + 1
    if (wordAt(lexemes, scaleAt) === 'of') scaleAt++
    if (wordAt(lexemes, index) === 'couple' && wordAt(lexemes, scaleAt) === 'a') return null
    const scale = SCALES.get(wordAt(lexemes, scaleAt))
    if (scale === undefined || gapBefore(lexemes, scaleAt) > SPACE) return null
    return extendRound(lexemes, first, scaleAt + 1, scale, 'hundred')
  }
  if (index > first) return null
  const round = ROUND_PLURALS.get(wordAt(lexemes, first))
  if (round === undefined) return null
  const word = wordAt(lexemes, first)
  if (word === 'scores' && wordAt(lexemes, first + 1) !== 'of') return null
  if (word === 'tens' && wordAt(lexemes, first + 1) !== 'of') return null
  return extendRound(lexemes, first, first + 1, round, word)
}

function extendRound(
  lexemes: Lexemes,
  first: number,
  index: number,
  least: number,
  word: string,
): NumberReading | null {
  let end = index
  let low = least
  for (let read = 0; read < 2; read++) {
    const ofAt = wordAt(lexemes, end) === 'of' ? end + 1 : end
    const next = wordAt(lexemes, ofAt)
    const factor = ofAt > end ? ROUND_PLURALS.get(next) : SCALES.get(next)
    if (factor === undefined || factor < 100 || gapBefore(lexemes, ofAt) > SPACE) break
    low *= factor
    end = ofAt + 1
  }
  const value: number | [number, number] = word === 'dozens' || word === 'scores' ? low : [low, low * 10]
  return { first, end, value, mantissa: low, scale: 1, style: 'round' }
}
