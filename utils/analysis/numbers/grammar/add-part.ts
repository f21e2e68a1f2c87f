import { gapBefore, isDigits, type Lexemes, SPACE, wordAt } from '../lexemes'
import { SCALES } from '../lexicon/number-words'
import type { NumberReading } from './number-reading'
import { readCardinal } from './read-cardinal'
import { readFigures } from './read-figures'
import { readFraction } from './read-fraction'

/** "three and a half", "one and a half million", "3 million and a half", "one billion and a half million". */
export function withPart(lexemes: Lexemes, number: NumberReading): NumberReading {
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

/** "4 thousand 3 hundred and 21": smaller numbers go on after a spelled scale. */
export function withRest(lexemes: Lexemes, number: NumberReading): NumberReading {
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
export function tidy(value: number): number {
  return Number(value.toPrecision(15))
}
