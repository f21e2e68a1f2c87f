import type { QuantityReading } from '../grammar/quantity-reading'
import { isCapitalized, isDigits, type Lexemes, wordAt } from '../lexemes'
import { isYear } from './calendar-date'

const YEAR_BEFORE = new Set(
  'in since by until till from during before after early late mid the of year spring summer autumn fall winter fiscal fy circa and to through for his her its their this between last season election class than'.split(
    ' ',
  ),
)

/** Whether four plain figures are a year: "in 2019", "the 2016 election". What they count makes them a number. */
export function isYearFigure(
  lexemes: Lexemes,
  quantity: QuantityReading,
  countsNoun: boolean,
  bounded: boolean,
): boolean {
  if (quantity.type !== 'count' || quantity.number.scale !== 1) return false
  const range: [number, number] = Array.isArray(quantity.value)
    ? quantity.value
    : [quantity.value, quantity.value]
  if (range.some((value) => value < 1000 || value > 2199 || !Number.isInteger(value))) return false
  if (!isDigits(lexemes, quantity.first) || !isYear(wordAt(lexemes, quantity.first))) return false
  const modern = range[1] >= 1900 && range[1] < 2100
  const before = wordAt(lexemes, quantity.first - 1)
  if (!modern)
    return (
      range[1] >= 1400 &&
      YEAR_BEFORE.has(before) &&
      before !== 'of' &&
      before !== 'the' &&
      !countsNoun &&
      !bounded
    )
  if (bounded && countsNoun) return false
  // "2016 Tanzania report"
  if (isCapitalized(lexemes, quantity.end)) return true
  return !(countsNoun && !YEAR_BEFORE.has(before))
}
