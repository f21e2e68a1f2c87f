import { gapBefore, isDigits, isWord, type Lexemes, literalAt, NONE, SPACE, wordAt } from '../lexemes'
import { CURRENCY_WORDS } from '../lexicon/currencies'
import {
  CLEAR_ABBREVIATIONS,
  DENOMINATORS,
  FRACTION_SIGNS,
  PLURAL_SCALES,
  ROUND_PLURALS,
  SCALE_ABBREVIATIONS,
  SCALES,
  SMALL_NUMBERS,
  TENS,
} from '../lexicon/number-words'
import { GREATEST, type NumberReading } from './number-reading'
import { readCardinal } from './read-cardinal'
import { isMinus, readFigures } from './read-figures'
import { readFraction, readRatio } from './read-fraction'

/** What stands around a number and decides how its letters are read. */
export interface NumberContext {
  /** A currency stands before: "$5m" is five million, "5m" alone five metres. */
  currency: boolean
}

const ROUND_LEADS = new Set(['several', 'few', 'couple', 'many'])
const MOST_SCALES = 3

/** Whether a number can begin at this lexeme. */
export function canBeginNumber(lexemes: Lexemes, index: number): boolean {
  if (isDigits(lexemes, index)) return true
  const word = wordAt(lexemes, index)
  if (!isWord(lexemes, index)) {
    if (word === '.')
      return (
        isDigits(lexemes, index + 1) &&
        gapBefore(lexemes, index + 1) === NONE &&
        (gapBefore(lexemes, index) !== NONE || wordAt(lexemes, index - 1) === '(')
      )
    return FRACTION_SIGNS.has(word)
  }
  if (SMALL_NUMBERS.has(word) || TENS.has(word) || ROUND_PLURALS.has(word) || SCALES.has(word)) return true
  if (word === 'a' || word === 'an') {
    const next = wordAt(lexemes, index + 1)
    return SCALES.has(next) || DENOMINATORS.has(next) || ROUND_LEADS.has(next) || isMinus(next)
  }
  return (
    word === 'half' || word === 'several' || (word === 'quarter' && SCALES.has(wordAt(lexemes, index + 1)))
  )
}

/** Reads the number that begins at this lexeme, in figures or words, with its scale; or null. */
export function readNumber(lexemes: Lexemes, first: number, context: NumberContext): NumberReading | null {
  const reading =
    readRatio(lexemes, first) ??
    readFraction(lexemes, first) ??
    readRound(lexemes, first) ??
    (isWord(lexemes, first) ? readWords(lexemes, first) : readWritten(lexemes, first, context))
  if (!reading) return null
  const greatest = Array.isArray(reading.value) ? reading.value[1] : reading.value
  return Number.isFinite(greatest) && greatest < GREATEST ? reading : null
}

/** "tens of thousands", "dozens", "several hundred", "a few million". */
function readRound(lexemes: Lexemes, first: number): NumberReading | null {
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

function readWords(lexemes: Lexemes, first: number): NumberReading | null {
  const bare = SCALES.has(wordAt(lexemes, first)) && isBareScale(lexemes, first)
  const cardinal = readCardinal(lexemes, first, bare)
  if (!cardinal) return null
  let { value, end } = cardinal
  let scale = cardinal.scale
  const half = readAndPart(lexemes, end)
  if (half) {
    // "one and a half million", "a million and a half"
    const multiplied = SCALES.get(wordAt(lexemes, half.end))
    if (multiplied !== undefined && scale === 1 && gapBefore(lexemes, half.end) === SPACE) {
      value = (value + half.part) * multiplied
      scale = multiplied
      end = half.end + 1
    } else {
      value += half.part * (scale >= 1000 || scale === 12 ? scale : 1)
      end = half.end
    }
  }
  return { first, end, value, mantissa: value / scale, scale, style: 'words' }
}

/** "hundred thousand dollars" at the beginning of a line; "the million" is no number. */
function isBareScale(lexemes: Lexemes, index: number): boolean {
  const next = wordAt(lexemes, index + 1)
  return gapBefore(lexemes, index) > SPACE && (SCALES.has(next) || CURRENCY_WORDS.has(next))
}

function readAndPart(lexemes: Lexemes, index: number): { end: number; part: number } | null {
  if (wordAt(lexemes, index) !== 'and' || gapBefore(lexemes, index) !== SPACE) return null
  const lead = wordAt(lexemes, index + 1)
  const parts = DENOMINATORS.get(wordAt(lexemes, index + 2))
  if ((lead === 'a' || lead === 'one') && parts !== undefined && parts <= 8)
    return { end: index + 3, part: 1 / parts }
  if (lead === 'three' && wordAt(lexemes, index + 2) === 'quarters') return { end: index + 3, part: 0.75 }
  if (lead === 'two' && wordAt(lexemes, index + 2) === 'thirds') return { end: index + 3, part: 2 / 3 }
  return null
}

function readWritten(lexemes: Lexemes, first: number, context: NumberContext): NumberReading | null {
  const figures = readFigures(lexemes, first)
  if (!figures) return null
  let { end, value } = figures
  let scale = 1
  if (figures.fraction) {
    return { first, end, value, mantissa: value, scale, style: 'fraction' }
  }
  for (let read = 0; read < MOST_SCALES; read++) {
    const at = isMinus(wordAt(lexemes, end)) && gapBefore(lexemes, end) === NONE ? end + 1 : end
    const word = wordAt(lexemes, at)
    const factor = SCALES.get(word) ?? (read === 0 ? PLURAL_SCALES.get(word) : undefined)
    if (factor === undefined || gapBefore(lexemes, at) > SPACE) break
    scale *= factor
    end = at + 1
  }
  if (scale === 1) {
    const factor = abbreviatedScale(lexemes, end, context, figures.decimal)
    if (factor !== null) {
      scale = factor
      end++
    }
  }
  const half = scale === 1 ? readAndPart(lexemes, end) : null
  if (half) {
    value += half.part
    end = half.end
    const factor = SCALES.get(wordAt(lexemes, end))
    if (factor !== undefined) {
      scale = factor
      end++
    }
  }
  return { first, end, value: tidy(value * scale), mantissa: value, scale, style: 'figures' }
}

/** Multiplying by a power of ten leaves dust in the last binary places (2.3 × 1e6); figures in texts have none. */
function tidy(value: number): number {
  return Number(value.toPrecision(15))
}

const NO_PEOPLE_AFTER = new Set(
  'long wide tall high deep away x by of from to above below apart square race sprint hurdles freestyle'.split(
    ' ',
  ),
)

function abbreviatedScale(
  lexemes: Lexemes,
  index: number,
  context: NumberContext,
  decimal: boolean,
): number | null {
  const word = wordAt(lexemes, index)
  const factor = SCALE_ABBREVIATIONS.get(word)
  if (factor === undefined || !isWord(lexemes, index)) return null
  const gap = gapBefore(lexemes, index)
  if (gap > SPACE || (gap === SPACE && word.length === 1 && !context.currency)) return null
  if (
    gapBefore(lexemes, index + 1) === NONE &&
    (isDigits(lexemes, index + 1) || '/²³'.includes(wordAt(lexemes, index + 1) || '-'))
  ) {
    return null
  }
  if (CLEAR_ABBREVIATIONS.has(word)) return factor
  const literal = literalAt(lexemes, index)
  if (context.currency)
    return word === 'th' || (gap === SPACE && literal !== 'M' && word !== 'm') ? null : factor
  if (word === 'k') return literal === 'k' || decimal || followedByCounted(lexemes, index + 1) ? factor : null
  if (word === 'm') return literal === 'M' || followedByCounted(lexemes, index + 1) ? factor : null
  if (word === 'b') return factor
  if (word === 'mm' && literal === 'MM') return factor
  return null
}

/** A plural noun after "3m" makes it three million of them. */
function followedByCounted(lexemes: Lexemes, index: number): boolean {
  if (!isWord(lexemes, index) || gapBefore(lexemes, index) !== SPACE) return false
  const word = wordAt(lexemes, index)
  return (word.endsWith('s') && word.length > 3 && !NO_PEOPLE_AFTER.has(word)) || word === 'people'
}
