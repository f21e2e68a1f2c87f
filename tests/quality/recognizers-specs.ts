import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Quantity } from '../../utils/analysis/analysis'
import { findNumbers } from '../../utils/analysis/numbers/find-numbers'
import { parseDocument } from '../../utils/analysis/text/document'
import { SHARED } from './shared'

interface Spec {
  id: string
  text: string
  quantities: { start: number; end: number; kind: string; value?: string }[]
}

const KINDS = new Set(['number', 'currency', 'percentage', 'dimension'])
/** Values are compared to this part of their size; the specs round thirds to fifteen figures. */
const TOLERANCE = 1e-6

export interface SpecScore {
  right: number
  all: number
  /** Each span that was missed or misread, with its sentence. */
  misses: string[]
}

/**
 * Compares with the English specs of Microsoft Recognizers-Text: a span of theirs is right when a quantity of ours
 * overlaps it and has its value. Spans without a value ("dollars") are left out.
 *
 * @returns null when the development data is not here
 */
export function scoreSpecs(): SpecScore | null {
  const file = join(SHARED, 'corpora/numbers/recognizers-specs.jsonl')
  if (!existsSync(file)) return null
  const score: SpecScore = { right: 0, all: 0, misses: [] }
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue
    const { text, quantities } = JSON.parse(line) as Spec
    const { quantities: ours } = findNumbers(parseDocument(text), [], [])
    for (const theirs of quantities) {
      const value = KINDS.has(theirs.kind) ? Number.parseFloat(theirs.value ?? '') : Number.NaN
      if (Number.isNaN(value)) continue
      score.all++
      if (ours.some((one) => overlaps(one, theirs) && isNear(one, value))) score.right++
      else score.misses.push(`${theirs.value} in ${text.slice(theirs.start, theirs.end)} | ${text}`)
    }
  }
  return score
}

function overlaps(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end
}

function isNear({ value }: Quantity, wanted: number): boolean {
  const values = Array.isArray(value) ? value : [value]
  return values.some((one) => Math.abs(one - wanted) <= TOLERANCE * Math.max(1e-12, Math.abs(wanted)))
}
