import { wordSet } from '../../text/word-set'
import type { Candidate } from '../candidate'
import { isCapitalized, isDigits, isWord, type Lexemes, wordAt } from '../lexemes'
import { isYear } from './calendar-date'

const YEAR_BEFORE = wordSet(
  'in since by until till from during before after early late mid the of year spring summer autumn fall winter fiscal fy circa and to through for his her its their this between last season election class than',
)

/** Whether four plain figures are a year: "in 2019", "the 2016 election". What they count makes them a number. */
export function isYearFigure(lexemes: Lexemes, { quantity, noun, bound }: Candidate): boolean {
  if (quantity.type !== 'count' || quantity.number.scale !== 1) return false
  const range: [number, number] = Array.isArray(quantity.value)
    ? quantity.value
    : [quantity.value, quantity.value]
  if (range.some((value) => value < 1000 || value > 2199 || !Number.isInteger(value))) return false
  if (!isDigits(lexemes, quantity.first) || !isYear(wordAt(lexemes, quantity.first))) return false
  const before = wordAt(lexemes, quantity.first - 1)
  const modern = range[1] >= 1900 && range[1] < 2100
  if (!modern) {
    const placed = YEAR_BEFORE.has(before) && before !== 'of' && before !== 'the'
    return range[1] >= 1400 && placed && !noun && !bound.stated
  }
  if (bound.stated && noun) return false
  // a number counts the very next word: "1950 jobs", but "the 2016 Tanzania report indicates"
  const counts = noun !== null && noun.end === quantity.end + 1 && !isCapitalized(lexemes, quantity.end)
  return !counts || YEAR_BEFORE.has(before) || !isWord(lexemes, quantity.first - 1)
}
