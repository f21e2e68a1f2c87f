import type { SpanQuestion } from '../../utils/analysis/attribution/choose-span'
import { seeded, shuffle } from './corpus'
import { Learner } from './logistic'

interface Choice {
  /** Ranges into the features of starts, ends, pairs and "none". */
  starts: [number, number][]
  ends: [number, number][]
  /** start, end, from, to */
  pairs: [number, number, number, number][]
  none: [number, number] | null
  /** Index into pairs, or -1 for none. */
  right: number
}

/** Questions with their right answers, for a log-linear choice between spans. */
export class Choices {
  private features = new Uint32Array(1 << 22)
  private length = 0
  readonly choices: Choice[] = []
  /** Right answers that were no candidates. */
  missed = 0

  private readonly buffer = new Uint32Array(128)

  private put(count: number): [number, number] {
    if (this.length + count > this.features.length) {
      const larger = new Uint32Array(this.features.length * 2)
      larger.set(this.features)
      this.features = larger
    }
    this.features.set(this.buffer.subarray(0, count), this.length)
    this.length += count
    return [this.length - count, this.length]
  }

  add(question: SpanQuestion, answer: [number, number] | null): void {
    const { starts, ends } = question.candidates
    if (
      answer &&
      !(starts.includes(answer[0]) && ends.includes(answer[1]) && question.may(answer[0], answer[1]))
    ) {
      this.missed++
      return
    }
    const choice: Choice = {
      starts: starts.map((start) => this.put(question.startFeatures(start, this.buffer))),
      ends: ends.map((end) => this.put(question.endFeatures(end, this.buffer))),
      pairs: [],
      none: question.noneFeatures ? this.put(question.noneFeatures(this.buffer)) : null,
      right: -1,
    }
    starts.forEach((start, s) => {
      ends.forEach((end, e) => {
        if (!question.may(start, end)) return
        if (answer && start === answer[0] && end === answer[1]) choice.right = choice.pairs.length
        const [from, to] = this.put(question.pairFeatures(start, end, this.buffer))
        choice.pairs.push([s, e, from, to])
      })
    })
    this.choices.push(choice)
  }

  /** Maximum entropy: the right answer against all others, AdaGrad, features left out at random. */
  train(bits: number, epochs: number, rate = 0.1, dropout = 0.1): Learner {
    const learner = new Learner(bits, rate)
    const random = seeded(13)
    const order = [...this.choices]
    for (let epoch = 0; epoch < epochs; epoch++) {
      for (const choice of shuffle(order, random)) {
        if (random() < dropout / 2) continue
        this.learn(learner, choice)
      }
    }
    return learner
  }

  private learn(learner: Learner, { starts, ends, pairs, none, right }: Choice): void {
    const f = this.features
    const s = starts.map(([from, to]) => learner.score(f, from, to))
    const e = ends.map(([from, to]) => learner.score(f, from, to))
    const scores = pairs.map(([a, b, from, to]) => s[a]! + e[b]! + learner.score(f, from, to))
    const noneScore = none ? learner.score(f, none[0], none[1]) : Number.NEGATIVE_INFINITY
    const top = scores.reduce((x, y) => Math.max(x, y), noneScore)
    let total = none ? Math.exp(noneScore - top) : 0
    for (const x of scores) total += Math.exp(x - top)
    const gs = new Float64Array(starts.length)
    const ge = new Float64Array(ends.length)
    pairs.forEach(([a, b, from, to], k) => {
      const g = Math.exp(scores[k]! - top) / total - (k === right ? 1 : 0)
      gs[a]! += g
      ge[b]! += g
      if (Math.abs(g) > 1e-4) learner.step(f, from, to, g)
    })
    starts.forEach(([from, to], k) => {
      if (Math.abs(gs[k]!) > 1e-4) learner.step(f, from, to, gs[k]!)
    })
    ends.forEach(([from, to], k) => {
      if (Math.abs(ge[k]!) > 1e-4) learner.step(f, from, to, ge[k]!)
    })
    if (none) learner.step(f, none[0], none[1], Math.exp(noneScore - top) / total - (right < 0 ? 1 : 0))
  }
}
