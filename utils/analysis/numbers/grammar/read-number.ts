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
import { readFraction } from './read-fraction'
import { readRatio } from './read-ratio'

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
  if (SMALL_NUMBERS.has(word) || TENS.has(word) || ROUND_PLURALS.has(word)) return true
  if (SCALES.has(word)) return isBareScale(lexemes, index)
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
  const { value, scale, end } = cardinal
  if (PLURAL_SCALES.get(wordAt(lexemes, end)) === 12 && gapBefore(lexemes, end) === SPACE) {
    return { first, end: end + 1, value: value * 12, mantissa: value, scale: 12, style: 'words' }
  }
  return withPart(lexemes, { first, end, value, mantissa: value / scale, scale, style: 'words' })
}

/** "three and a half", "one and a half million", "3 million and a half", "one billion and a half million". */
function withPart(lexemes: Lexemes, number: NumberReading): NumberReading {
  const { end, scale, value } = number
  if (wordAt(lexemes, end) !== 'and' || gapBefore(lexemes, end) !== SPACE || typeof value !== 'number')
    return number
  const part = readFraction(lexemes, end + 1)
  if (!part || typeof part.value !== 'number' || /^(?:of|the|as)$/.test(wordAt(lexemes, part.end)))
    return number
  if (part.scale > 1 && scale === 1) {
    return {
      ...number,
      end: part.end,
      value: (value + part.mantissa) * part.scale,
      mantissa: value + part.mantissa,
      scale: part.scale,
    }
  }
  if (part.scale > 1)
    return part.value < value ? { ...number, end: part.end, value: value + part.value } : number
  if (part.value >= 1) return number
  return {
    ...number,
    end: part.end,
    value: tidy(value + part.value * (scale >= 1000 || scale === 12 ? scale : 1)),
  }
}

/** "hundred thousand dollars" at the beginning of a line; "the million" is no number. */
function isBareScale(lexemes: Lexemes, index: number): boolean {
  const next = wordAt(lexemes, index + 1)
  return gapBefore(lexemes, index) > SPACE && (SCALES.has(next) || CURRENCY_WORDS.has(next))
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

/** "4 thousand 3 hundred and 21": smaller numbers go on after a spelled scale. */
function withRest(lexemes: Lexemes, number: NumberReading): NumberReading {
  const { end, scale, value } = number
  if (!SCALES.has(wordAt(lexemes, end - 1)) || scale === 12 || typeof value !== 'number') return number
  const and = wordAt(lexemes, end) === 'and'
  const at = and ? end + 1 : end
  if (gapBefore(lexemes, at) !== SPACE) return number
  const rest = isDigits(lexemes, at) ? readFigures(lexemes, at) : readCardinal(lexemes, at)
  if (!rest || rest.value <= 0 || !Number.isInteger(rest.value)) return number
  const factor = isDigits(lexemes, at) ? SCALES.get(wordAt(lexemes, rest.end)) : undefined
  if (factor !== undefined && factor < scale && rest.value < 1000) {
    const tail = { ...number, end: rest.end + 1, value: rest.value * factor, scale: factor }
    const last = withRest(lexemes, tail)
    return typeof last.value === 'number' ? { ...number, end: last.end, value: value + last.value } : number
  }
  return and && factor === undefined && rest.value < scale
    ? { ...number, end: rest.end, value: value + rest.value }
    : number
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
  const alone = word === 'k' && !isWord(lexemes, index + 1)
  if (gap > SPACE || (gap === SPACE && word.length === 1 && !context.currency && !alone)) return null
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
