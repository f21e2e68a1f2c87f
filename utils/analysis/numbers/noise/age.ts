import { isMinus } from '../grammar/adjacent'
import type { QuantityReading } from '../grammar/quantity-reading'
import { gapBefore, isCapitalized, isDigits, type Lexemes, literalAt, SPACE, wordAt } from '../lexemes'
import { isPlural } from '../phrase/nouns'

const OLDEST = 120
const AGED = new Set(['aged', 'age', 'ages', 'turned', 'turning', 'turns'])

/** An age: a quantity, never a claim. */
export interface Age {
  first: number
  end: number
  value: number | [number, number]
  /** 'year of age'. */
  unit: string
}

/** Reads the quantity as the age of somebody or something ("15-year-old", "aged 25 to 54", ", 51,"), or null. */
export function readAge(lexemes: Lexemes, quantity: QuantityReading): Age | null {
  const end = quantity.type === 'duration' ? endOfTimeOld(lexemes, quantity) : endOfBareAge(lexemes, quantity)
  if (end < 0) return null
  const unit = quantity.type === 'duration' ? `${quantity.unit} of age` : 'year of age'
  return { first: quantity.first, end, value: quantity.value, unit }
}

function endOfTimeOld(lexemes: Lexemes, { first, end }: QuantityReading): number {
  const at = isMinus(wordAt(lexemes, end)) ? end + 1 : end
  if (/^olds?$/.test(wordAt(lexemes, at))) return at + 1
  if (wordAt(lexemes, end) === 'of' && wordAt(lexemes, end + 1) === 'age') return end + 2
  return AGED.has(wordAt(lexemes, first - 1)) ? end : -1
}

function endOfBareAge(lexemes: Lexemes, quantity: QuantityReading): number {
  if (quantity.type !== 'count' || quantity.number.scale !== 1) return -1
  const values = typeof quantity.value === 'number' ? [quantity.value] : quantity.value
  if (values.some((value) => value < 0 || value > OLDEST || !Number.isInteger(value))) return -1
  const before = wordAt(lexemes, quantity.first - 1)
  const twoBefore = wordAt(lexemes, quantity.first - 2)
  if (AGED.has(before) && twoBefore !== 'the') return quantity.end
  if (AGED.has(twoBefore) && /^(?:between|from|about|around|over|under|just|only)$/.test(before))
    return quantity.end
  if (before === 'of' && wordAt(lexemes, quantity.first - 2) === 'age') return quantity.end
  if (isListed(lexemes, quantity.first)) return quantity.end
  if (isUnder(lexemes, quantity)) return quantity.end
  const short = /^(?:yo|y|yrs)$/.test(wordAt(lexemes, quantity.end))
  if (short && wordAt(lexemes, quantity.end + 1) !== '.') return quantity.end + 1
  return isAppositive(lexemes, quantity) ? quantity.end : -1
}

/** "people under 30", "women over 50 years": no noun behind, people before. */
function isUnder(lexemes: Lexemes, { first, end }: QuantityReading): boolean {
  if (!/^(?:under|over|above|below)$/.test(wordAt(lexemes, first - 1)) || isWordBehind(lexemes, end))
    return false
  return /^(?:people|persons|adults|children|kids|men|women|girls|boys|anyone|everyone|those|voters|workers|residents|patients|pensioners|americans|youths)$/.test(
    wordAt(lexemes, first - 2),
  )
}

function isWordBehind(lexemes: Lexemes, index: number): boolean {
  return gapBefore(lexemes, index) === SPACE && isPlural(wordAt(lexemes, index))
}

/** Lexemes of a list of ages looked back over: "aged 19, 34 and 61". */
const LONGEST_LIST = 8

function isListed(lexemes: Lexemes, first: number): boolean {
  for (let at = first - 1; at >= first - LONGEST_LIST; at--) {
    const word = wordAt(lexemes, at)
    if (AGED.has(word)) return wordAt(lexemes, at - 1) !== 'the'
    if (!isDigits(lexemes, at) && word !== ',' && word !== 'and') return false
  }
  return false
}

/** "Rosa Diaz, 51, said": a figure between commas after a name. */
function isAppositive(lexemes: Lexemes, { first, end, style }: QuantityReading): boolean {
  if (style !== 'figures') return false
  if (wordAt(lexemes, first - 1) === '(' && wordAt(lexemes, end) === ')')
    return isPersonBefore(lexemes, first - 2)
  if (wordAt(lexemes, first - 1) !== ',' || gapBefore(lexemes, first) !== SPACE) return false
  if (!isCapitalized(lexemes, first - 2) || !isDigits(lexemes, first)) return false
  const after = wordAt(lexemes, end)
  return after === ',' || after === '.' || after === ';' || after === ')' || after === 'and' || after === 'of'
}

/** "Rosa Diaz (51)": two words with capitals, the second not in capitals throughout. */
function isPersonBefore(lexemes: Lexemes, index: number): boolean {
  const literal = literalAt(lexemes, index)
  if (!isCapitalized(lexemes, index) || literal === literal.toUpperCase()) return false
  return isCapitalized(lexemes, index - 1) && gapBefore(lexemes, index) === SPACE
}
