import { gapBefore, isDigits, type Lexemes, SPACE, wordAt } from '../lexemes'
import { FRACTION_SIGNS } from '../lexicon/number-words'
import { digitsAt, isAdjacent, isAdjacentDigits } from './adjacent'
import { readBar } from './read-bar'
import { readExponent } from './read-exponent'

/** Figures with their separators, decimals and exponent: "94,000", "12,34,567.89", "1 234 567", "3½", "2 1/4". */
export interface Figures {
  first: number
  end: number
  value: number
  /** Thousands are marked. */
  grouped: boolean
  /** There are decimals. */
  decimal: boolean
  /** A part of one, written with a bar or as one sign. */
  fraction: boolean
}

/** Groups read after the first: enough for every number a text means, and a bound on the look-ahead. */
const MOST_GROUPS = 8

const MOST_DIGITS = 18

/** Reads figures that begin at `first` (a run of digits, a decimal point or a fraction sign), or null. */
export function readFigures(lexemes: Lexemes, first: number): Figures | null {
  const sign = FRACTION_SIGNS.get(wordAt(lexemes, first))
  if (sign !== undefined) {
    return { first, end: first + 1, value: sign, grouped: false, decimal: false, fraction: true }
  }
  if (wordAt(lexemes, first) === '.') return readLeadingPoint(lexemes, first)
  if (!isDigits(lexemes, first) || digitsAt(lexemes, first).length > MOST_DIGITS) return null
  const whole = readWhole(lexemes, first)
  let { digits, end } = whole
  let decimal = false
  if (isAdjacent(lexemes, end, '.') && isAdjacentDigits(lexemes, end + 1)) {
    digits += `.${digitsAt(lexemes, end + 1)}`
    end += 2
    decimal = true
  } else if (!whole.grouped && isDecimalComma(lexemes, end)) {
    digits += `.${digitsAt(lexemes, end + 1)}`
    end += 2
    decimal = true
  }
  let value = Number(digits)
  if (!decimal) {
    const fraction = readBar(lexemes, first, end, whole.grouped)
    if (fraction) return { first, grouped: false, decimal: false, ...fraction }
  }
  const exponent = readExponent(lexemes, end)
  if (exponent) {
    value = exponent.base === null ? value ** exponent.power : value * exponent.base ** exponent.power
    end = exponent.end
  }
  return { first, end, value, grouped: whole.grouped, decimal, fraction: false }
}

function readLeadingPoint(lexemes: Lexemes, first: number): Figures | null {
  if (!isAdjacentDigits(lexemes, first + 1) || digitsAt(lexemes, first + 1).length > MOST_DIGITS) return null
  const value = Number(`0.${digitsAt(lexemes, first + 1)}`)
  return { first, end: first + 2, value, grouped: false, decimal: true, fraction: false }
}

function readWhole(lexemes: Lexemes, first: number): { digits: string; end: number; grouped: boolean } {
  let digits = digitsAt(lexemes, first)
  let end = first + 1
  let groups = 0
  if (digits.length <= 3) {
    while (groups < MOST_GROUPS && isAdjacent(lexemes, end, ',') && isGroup(lexemes, end + 1)) {
      digits += digitsAt(lexemes, end + 1)
      end += 2
      groups++
    }
    while (groups < MOST_GROUPS && isSpacedGroup(lexemes, first, end)) {
      digits += digitsAt(lexemes, end)
      end++
      groups++
    }
  }
  return { digits, end, grouped: groups > 0 }
}

/** After a comma: three figures, or two as Indian grouping has it before a last group of three. */
function isGroup(lexemes: Lexemes, index: number): boolean {
  if (!isAdjacentDigits(lexemes, index)) return false
  const { length } = digitsAt(lexemes, index)
  if (length === 3) return true
  return length === 2 && isAdjacent(lexemes, index + 1, ',') && isAdjacentDigits(lexemes, index + 2)
}

/** "1 234 567": groups of three after one space; a single group only after a hard space or to "10 000". */
function isSpacedGroup(lexemes: Lexemes, first: number, index: number): boolean {
  if (!isDigits(lexemes, index) || gapBefore(lexemes, index) !== SPACE) return false
  if (digitsAt(lexemes, index).length !== 3 || isAdjacent(lexemes, first + 1, ',')) return false
  const start = lexemes.starts[index]!
  if (start - lexemes.ends[index - 1]! !== 1 || digitsAt(lexemes, first).startsWith('0')) return false
  const hard = lexemes.text.charCodeAt(start - 1) !== 0x20
  const more = isDigits(lexemes, index + 1) && digitsAt(lexemes, index + 1).length === 3
  return hard || more || index > first + 1 || digitsAt(lexemes, index) === '000'
}

function isDecimalComma(lexemes: Lexemes, comma: number): boolean {
  return (
    isAdjacent(lexemes, comma, ',') &&
    isAdjacentDigits(lexemes, comma + 1) &&
    digitsAt(lexemes, comma + 1).length < 3 &&
    !isAdjacent(lexemes, comma + 2, ',')
  )
}
