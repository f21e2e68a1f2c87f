import { mayFollow } from '../../utils/analysis/tagger/tagger'
import { random, shuffle } from '../random'
import type { LinearModel } from './linear-model'
import type { TrainingSet } from './training-set'

export interface PerceptronOptions {
  /** A power of two: more buckets, fewer collisions, a larger file. */
  buckets: number
  epochs: number
  seed: number
  /** Share of features left out at random while learning, so that no single feature carries a decision. */
  dropout?: number
  /** How far a wrong label must stay behind the right one, in weight steps (loss-augmented decoding). */
  margin?: number
  /** Transitions to begin with, see `Tagger`. */
  transitions?: ArrayLike<number>
}

/**
 * Averaged structured perceptron (Collins 2002) over hashed features: decode a sequence, move the weights of the
 * mistakes by one, and return the average of the weights over all steps.
 */
export function trainPerceptron(set: TrainingSet, options: PerceptronOptions): LinearModel {
  const { buckets, epochs, seed, dropout = 0, margin = 0 } = options
  const size = set.labelNames.length
  const stride = size + 1
  const weights = new Float32Array(buckets * size)
  const weightSum = new Float64Array(buckets * size)
  const transitions = Float64Array.from({ length: stride * stride }, (_, k) => options.transitions?.[k] ?? 0)
  const transitionSum = new Float64Array(stride * stride)
  const allowed = Array.from({ length: stride * stride }, (_, k) =>
    mayFollow(set.labelNames[Math.floor(k / stride)] ?? 'O', set.labelNames[k % stride] ?? 'O'),
  )
  const next = random(seed)
  const order = Int32Array.from({ length: set.sequences }, (_, i) => i)
  const longest = set.sequenceStart.reduce(
    (top, at, i) => Math.max(top, at - (set.sequenceStart[i - 1] ?? 0)),
    1,
  )
  const scores = new Float64Array(longest * size)
  const best = new Float64Array(longest * size)
  const back = new Uint8Array(longest * size)
  const guess = new Uint8Array(longest)
  const kept = new Uint32Array(1 << 16)
  const keptStart = new Int32Array(longest + 1)
  const keepUpTo = Math.floor((1 - dropout) * 2 ** 32)
  let step = 1

  const moveTransition = (from: number, to: number, by: number): void => {
    transitions[from * stride + to]! += by
    transitionSum[from * stride + to]! += by * step
  }

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next)
    for (const sequence of order) {
      const first = set.sequenceStart[sequence]!
      const length = set.sequenceStart[sequence + 1]! - first
      let used = 0
      for (let i = 0; i < length; i++) {
        keptStart[i] = used
        for (let f = set.featureStart[first + i]!; f < set.featureStart[first + i + 1]!; f++) {
          if (used < kept.length && (dropout === 0 || next() * 2 ** 32 < keepUpTo))
            kept[used++] = set.features[f]!
        }
        const gold = set.labels[first + i]!
        for (let label = 0; label < size; label++) {
          scores[i * size + label] =
            (set.base[(first + i) * size + label] ?? 0) + (label === gold ? 0 : margin)
        }
        for (let k = keptStart[i]!; k < used; k++) {
          const base = (kept[k]! & (buckets - 1)) * size
          for (let label = 0; label < size; label++) scores[i * size + label]! += weights[base + label]!
        }
      }
      keptStart[length] = used

      for (let i = 0; i < length; i++) {
        for (let to = 0; to < size; to++) {
          let top = Number.NEGATIVE_INFINITY
          let argument = 0
          if (i === 0)
            top = allowed[size * stride + to] ? transitions[size * stride + to]! : Number.NEGATIVE_INFINITY
          else {
            for (let from = 0; from < size; from++) {
              if (!allowed[from * stride + to]) continue
              const value = best[(i - 1) * size + from]! + transitions[from * stride + to]!
              if (value > top) {
                top = value
                argument = from
              }
            }
          }
          best[i * size + to] = top + scores[i * size + to]!
          back[i * size + to] = argument
        }
      }
      let last = 0
      let top = Number.NEGATIVE_INFINITY
      for (let label = 0; label < size; label++) {
        const value = best[(length - 1) * size + label]! + transitions[label * stride + size]!
        if (value > top) {
          top = value
          last = label
        }
      }
      for (let i = length - 1; i >= 0; i--) {
        guess[i] = last
        last = back[i * size + last]!
      }

      let before = size
      let guessBefore = size
      for (let i = 0; i <= length; i++) {
        const gold = i < length ? set.labels[first + i]! : size
        const guessed = i < length ? guess[i]! : size
        if (gold !== guessed && i < length) {
          for (let k = keptStart[i]!; k < keptStart[i + 1]!; k++) {
            const base = (kept[k]! & (buckets - 1)) * size
            weights[base + gold]! += 1
            weightSum[base + gold]! += step
            weights[base + guessed]! -= 1
            weightSum[base + guessed]! -= step
          }
        }
        if (before !== guessBefore || gold !== guessed) {
          moveTransition(before, gold, 1)
          moveTransition(guessBefore, guessed, -1)
        }
        before = gold
        guessBefore = guessed
      }
      step++
    }
  }
  for (let i = 0; i < weights.length; i++) weights[i]! -= weightSum[i]! / step
  const averaged = Float32Array.from(transitions, (w, i) => w - transitionSum[i]! / step)
  return { labels: set.labelNames, buckets, weights, transitions: averaged }
}
