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
}

export interface SpanAnswer {
  span: [number, number] | null
  score: number
  /** How far the best answer is ahead of the next. */
  margin: number
}

const buffer = new Uint32Array(128)

/** The best answer by the model. */
export function chooseSpan(question: SpanQuestion, model: LinearScorer): SpanAnswer {
  const { starts, ends } = question.candidates
  const startScores = starts.map((start) => scoreOf(model, buffer, question.startFeatures(start, buffer)))
  const endScores = ends.map((end) => scoreOf(model, buffer, question.endFeatures(end, buffer)))
  let best: SpanAnswer = { span: null, score: Number.NEGATIVE_INFINITY, margin: 0 }
  let second = Number.NEGATIVE_INFINITY
  if (question.noneFeatures)
    best = { span: null, score: scoreOf(model, buffer, question.noneFeatures(buffer)), margin: 0 }
  for (let s = 0; s < starts.length; s++) {
    for (let e = 0; e < ends.length; e++) {
      if (!question.may(starts[s]!, ends[e]!)) continue
      const score =
        startScores[s]! +
        endScores[e]! +
        scoreOf(model, buffer, question.pairFeatures(starts[s]!, ends[e]!, buffer))
      if (score > best.score) {
        second = best.score
        best = { span: [starts[s]!, ends[e]!], score, margin: 0 }
      } else if (score > second) second = score
    }
  }
  best.margin = Number.isFinite(second) ? best.score - second : 10
  return best
}
