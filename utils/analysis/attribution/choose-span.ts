import { type LinearScorer, scoreOf } from '../syntax/linear-scorer'

/** Tokens that can begin (`starts`) and end (`ends`, exclusive) the answer to a question; in text order. */
export interface Candidates {
  starts: number[]
  ends: number[]
}

/** The question "which span?": what can begin it, what can end it, and what the answers look like. */
export interface SpanQuestion {
  readonly candidates: Candidates
  may(start: number, end: number): boolean
  /** The features are written into `out`; the methods return how many there are. */
  startFeatures(start: number, out: Uint32Array): number
  endFeatures(end: number, out: Uint32Array): number
  pairFeatures(start: number, end: number, out: Uint32Array): number
  /** Features of the answer "none"; a question without them must have an answer. */
  noneFeatures?(out: Uint32Array): number
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

/** Beginnings and ends so far (log-odds) behind the best are not looked at in pairs. */
const MOST_BEHIND = 4
/** Margin of an answer that is the only one. */
const ALONE = 10
/** More beginnings or ends than the candidates of one question. */
const ROOM = 1024
const startScores = new Float64Array(ROOM)
const endScores = new Float64Array(ROOM)

/** The best answer by the model. */
export function chooseSpan(question: SpanQuestion, model: LinearScorer): SpanAnswer {
  const { starts, ends } = question.candidates
  let leastStart = Number.NEGATIVE_INFINITY
  for (let s = 0; s < starts.length; s++) {
    startScores[s] = scoreOf(model, buffer, question.startFeatures(starts[s]!, buffer))
    leastStart = Math.max(leastStart, startScores[s]! - MOST_BEHIND)
  }
  let leastEnd = Number.NEGATIVE_INFINITY
  for (let e = 0; e < ends.length; e++) {
    endScores[e] = scoreOf(model, buffer, question.endFeatures(ends[e]!, buffer))
    leastEnd = Math.max(leastEnd, endScores[e]! - MOST_BEHIND)
  }
  let top = question.noneFeatures
    ? scoreOf(model, buffer, question.noneFeatures(buffer))
    : Number.NEGATIVE_INFINITY
  let second = Number.NEGATIVE_INFINITY
  let span: [number, number] | null = null
  for (let s = 0; s < starts.length; s++) {
    if (startScores[s]! < leastStart) continue
    const start = starts[s]!
    for (let e = 0; e < ends.length; e++) {
      const end = ends[e]!
      if (endScores[e]! < leastEnd || !question.may(start, end)) continue
      const pair = scoreOf(model, buffer, question.pairFeatures(start, end, buffer))
      const score = startScores[s]! + endScores[e]! + pair + (question.bias?.(start, end) ?? 0)
      if (score > top) {
        second = top
        top = score
        span = [start, end]
      } else if (score > second) second = score
    }
  }
  return { span, score: top, margin: Number.isFinite(second) ? top - second : ALONE }
}
