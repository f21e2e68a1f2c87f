import { type LinearScorer, scoreOf } from '../syntax/linear-scorer'
import type { Candidates } from './source-features'

/** The question "which span?": what can begin it, what can end it, and what the answers look like. */
export interface SpanQuestion {
  candidates: Candidates
  may(start: number, end: number): boolean
  startFeatures(start: number, out: Uint32Array): number
  endFeatures(end: number, out: Uint32Array): number
  pairFeatures(start: number, end: number, out: Uint32Array): number
  /** Features of the answer "none", or null when there must be one. */
  noneFeatures: ((out: Uint32Array) => number) | null
  /** Added to the score of a span. */
  bias?(start: number, end: number): number
}

export interface SpanAnswer {
  span: [number, number] | null
  score: number
  /** How far the best answer is ahead of the next. */
  margin: number
}

const buffer = new Uint32Array(128)

/** Of so many of the best beginnings and ends all pairs are looked at. */
const BEAM = 6

/** The best answer by the model. */
export function chooseSpan(question: SpanQuestion, model: LinearScorer): SpanAnswer {
  const { candidates, noneFeatures } = question
  const starts = best(candidates.starts, (at) => scoreOf(model, buffer, question.startFeatures(at, buffer)))
  const ends = best(candidates.ends, (at) => scoreOf(model, buffer, question.endFeatures(at, buffer)))
  const none = noneFeatures ? scoreOf(model, buffer, noneFeatures(buffer)) : Number.NEGATIVE_INFINITY
  let span: [number, number] | null = null
  let top = none
  let second = Number.NEGATIVE_INFINITY
  for (const start of starts) {
    for (const end of ends) {
      if (!question.may(start.at, end.at)) continue
      const pair = scoreOf(model, buffer, question.pairFeatures(start.at, end.at, buffer))
      const score = start.score + end.score + pair + (question.bias?.(start.at, end.at) ?? 0)
      if (score > top) {
        second = top
        top = score
        span = [start.at, end.at]
      } else if (score > second) second = score
    }
  }
  return { span, score: top, margin: Number.isFinite(second) ? top - second : 10 }
}

interface Scored {
  at: number
  score: number
}

/** The candidates with the highest scores, in the order of the text. */
function best(candidates: number[], scoreAt: (at: number) => number): Scored[] {
  const scored = candidates.map((at) => ({ at, score: scoreAt(at) }))
  if (scored.length <= BEAM) return scored
  const floor = scored.map(({ score }) => score).sort((a, b) => b - a)[BEAM - 1]!
  return scored.filter(({ score }) => score >= floor)
}
