import { gapBefore, type Lexemes, literalAt, NONE, SPACE, wordAt } from '../lexemes'
import { CLOSE_SYMBOLS, MOST_UNIT_LEXEMES, UNIT_SYMBOLS, UNIT_WORDS, type Unit } from '../lexicon/units'
import { isMinus } from './adjacent'

export interface UnitReading extends Unit {
  end: number
  /** Joined to the number by a hyphen: "12-year", "40-yard". */
  hyphened: boolean
}

const NOT_AFTER_SECOND = new Set(['half', 'place', 'round', 'term', 'time', 'largest', 'biggest', 'most'])

/** Reads the longest unit that begins at `index`, straight after a number; or null. */
export function readUnit(lexemes: Lexemes, index: number): UnitReading | null {
  if (gapBefore(lexemes, index) > SPACE) return null
  let start = index
  const hyphened = isMinus(wordAt(lexemes, index)) && gapBefore(lexemes, index) === NONE
  if (hyphened) {
    start++
    if (gapBefore(lexemes, start) > SPACE) return null
  }
  const bracketed = readBracketed(lexemes, start)
  if (bracketed) return { ...bracketed, hyphened: false }
  const close = gapBefore(lexemes, start) === NONE
  let best: UnitReading | null = null
  let words = ''
  let literal = ''
  for (let end = start; end < start + MOST_UNIT_LEXEMES && end < lexemes.count; end++) {
    const gap = gapBefore(lexemes, end)
    if (end > start && gap > SPACE) break
    const word = wordAt(lexemes, end)
    if (word === '.' && gap === NONE && end > start) continue
    const joint =
      end === start ? '' : gap === NONE && !isMinus(word) && !isMinus(wordAt(lexemes, end - 1)) ? '' : ' '
    if (isMinus(word) && end > start) {
      literal += word
      continue
    }
    words += joint + word
    literal += (literal.endsWith('-') ? '' : joint) + literalAt(lexemes, end)
    const unit = UNIT_WORDS.get(words) ?? symbolUnit(literal, close || hyphened)
    if (unit && !isCut(lexemes, end + 1)) best = { ...unit, end: end + 1, hyphened }
  }
  if (best?.name === 'second' && NOT_AFTER_SECOND.has(wordAt(lexemes, best.end))) return null
  return best
}

function symbolUnit(literal: string, close: boolean): Unit | undefined {
  return close || !CLOSE_SYMBOLS.has(literal) ? UNIT_SYMBOLS.get(literal) : undefined
}

/** A unit that letters or figures go straight on from is none: "24703L202". */
function isCut(lexemes: Lexemes, index: number): boolean {
  if (gapBefore(lexemes, index) !== NONE || index >= lexemes.count) return false
  const kind = lexemes.kinds[index]
  return kind === 1 || kind === 2
}

const BRACKETS: Record<string, string> = { '(': ')', '[': ']', '{': '}', '<': '>' }

/** "20 (kg)". */
function readBracketed(lexemes: Lexemes, index: number): (Unit & { end: number }) | null {
  const close = BRACKETS[wordAt(lexemes, index)]
  if (!close || wordAt(lexemes, index + 2) !== close) return null
  const unit = UNIT_SYMBOLS.get(literalAt(lexemes, index + 1))
  return unit ? { ...unit, end: index + 3 } : null
}
