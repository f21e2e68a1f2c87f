import { gapBefore, isWord, type Lexemes, NONE, SPACE, wordAt } from '../lexemes'
import { PLURAL_SCALES, SCALES } from '../lexicon/number-words'
import { tidy, withPart, withRest } from './add-part'
import { isMinus } from './adjacent'
import { isBareScale, isOneOfUnit } from './begin-number'
import { GREATEST, type NumberReading } from './number-reading'
import { readCardinal } from './read-cardinal'
import { readFigures } from './read-figures'
import { readFraction } from './read-fraction'
import { readRatio } from './read-ratio'
import { readRound } from './read-round'
import { abbreviatedScale, type NumberContext } from './scale-abbreviation'

const MOST_SCALES = 3

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

function readWords(lexemes: Lexemes, first: number): NumberReading | null {
  const bare = SCALES.has(wordAt(lexemes, first)) && isBareScale(lexemes, first)
  if (isOneOfUnit(lexemes, first))
    return { first, end: first + 1, value: 1, mantissa: 1, scale: 1, style: 'words' }
  const cardinal = readCardinal(lexemes, first, bare)
  if (!cardinal) return null
  const { value, scale, end } = cardinal
  if (PLURAL_SCALES.get(wordAt(lexemes, end)) === 12 && gapBefore(lexemes, end) === SPACE) {
    return { first, end: end + 1, value: value * 12, mantissa: value, scale: 12, style: 'words' }
  }
  return withPart(lexemes, { first, end, value, mantissa: value / scale, scale, style: 'words' })
}

function readWritten(lexemes: Lexemes, first: number, context: NumberContext): NumberReading | null {
  const figures = readFigures(lexemes, first)
  if (!figures) return null
  let end = figures.end
  const { value } = figures
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
  const number: NumberReading = {
    first,
    end,
    value: tidy(value * scale),
    mantissa: value,
    scale,
    style: 'figures',
  }
  return withRest(lexemes, withPart(lexemes, number))
}
