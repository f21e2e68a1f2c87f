import type { Candidate } from './candidate'
import type { QuantityReading } from './grammar/quantity-reading'
import { readCurrencyAfter, readCurrencyBefore } from './grammar/read-currency'
import { readUnit } from './grammar/read-unit'
import { BREAK, gapBefore, type Lexemes, scanLexemes, wordAt } from './lexemes'
import { SCALE_ABBREVIATIONS, SCALES } from './lexicon/number-words'
import { isPlural, singular } from './phrase/nouns'

/** What the head of a column says about the bare figures under it. */
interface Head {
  type: QuantityReading['type']
  unit: string | null
  /** "$ million" in the head multiplies. */
  scale: number
  /** Years, ranks and the like are labels of the row. */
  label: boolean
}

/** Gives a bare figure the unit of its column; other candidates come back as they are. */
export type ReadCell = (lexemes: Lexemes, candidate: Candidate) => Candidate | 'label'

/**
 * Prepares the reading of tables: lines with tabs that follow one another, the first of them the heads. Has to be asked
 * for figures in the order of the text.
 */
export function createCellReader(text: string): ReadCell {
  if (!text.includes('\t')) return (_, candidate) => candidate
  const columns = createColumnSweep(text)
  return (lexemes, candidate) => {
    const { first, end, type, unit, style } = candidate.quantity
    const alone = gapBefore(lexemes, first) === BREAK && gapBefore(lexemes, end) === BREAK
    if (!alone || type !== 'count' || unit !== null || style !== 'figures') return candidate
    const head = columns(lexemes.starts[first]!)
    if (!head) return candidate
    return head.label ? 'label' : { ...candidate, quantity: withHead(candidate.quantity, head) }
  }
}

function withHead(quantity: QuantityReading, { type, unit, scale }: Head): QuantityReading {
  const value: QuantityReading['value'] =
    typeof quantity.value === 'number'
      ? quantity.value * scale
      : [quantity.value[0] * scale, quantity.value[1] * scale]
  return { ...quantity, type, unit, value }
}

/** Follows the text to each place asked for and gives the head of the column there, null outside of tables. */
function createColumnSweep(text: string): (place: number) => Head | null {
  let heads: Head[] = []
  let row = -1
  let column = 0
  let line = 0
  let at = 0
  const beginLine = () => {
    const end = text.indexOf('\n', line)
    const content = text.slice(line, end < 0 ? text.length : end)
    column = 0
    if (!content.includes('\t')) row = -1
    else if (++row === 0) heads = content.split('\t').map(readHead)
  }
  beginLine()
  return (place) => {
    for (; at < place; at++) {
      const code = text.charCodeAt(at)
      if (code === 0x09) column++
      else if (code === 0x0a) {
        line = at + 1
        beginLine()
      }
    }
    return row > 0 ? (heads[column] ?? null) : null
  }
}

const LABELS =
  /^(?:year|years|date|day|rank|ranking|no|nr|number|pos|position|place|id|code|time|phone|zip|postcode|season|round|week|game|grade|age|#)$/

function readHead(text: string): Head {
  const lexemes = scanLexemes(text.slice(0, 80))
  const none: Head = { type: 'count', unit: null, scale: 1, label: false }
  if (lexemes.count === 0) return none
  if (lexemes.count <= 2 && lexemes.words.some((word) => LABELS.test(word))) return { ...none, label: true }
  let noun: string | null = null
  for (let index = 0; index < lexemes.count; index++) {
    const word = wordAt(lexemes, index)
    if (/^(?:%|percent|percentage|pct)$/.test(word)) return { ...none, type: 'percentage', unit: 'percent' }
    const money = readCurrencyBefore(lexemes, index) ?? readCurrencyAfter(lexemes, index, false)
    if (money) return { ...none, type: 'money', unit: money.unit, scale: scaleAfter(lexemes, money.end) }
    const unit =
      /^[(,]$/.test(wordAt(lexemes, index - 1)) || wordAt(lexemes, index - 1) === 'in'
        ? readUnit(lexemes, index)
        : null
    if (unit)
      return { ...none, type: unit.dimension === 'duration' ? 'duration' : 'measure', unit: unit.name }
    if (isPlural(word)) noun = singular(word)
  }
  return { ...none, unit: noun ?? wordAt(lexemes, lexemes.count - 1) }
}

/** "($m)", "(£ billion)", "$ in thousands" */
function scaleAfter(lexemes: Lexemes, index: number): number {
  const at = wordAt(lexemes, index) === 'in' ? index + 1 : index
  const word = wordAt(lexemes, at)
  return SCALES.get(word) ?? SCALES.get(word.replace(/s$/, '')) ?? SCALE_ABBREVIATIONS.get(word) ?? 1
}
