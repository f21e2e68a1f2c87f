import { openModelFile } from './model-file'

/** Added where a label may not follow another; far below any sum of weights. */
const FORBIDDEN = -(2 ** 28)

interface TaggerInfo {
  labels: string[]
  /** Number of feature buckets, a power of two. */
  buckets: number
  /** (labels + 1)², row by row: from a label (last row: from the start) to a label (last column: to the end). */
  transitions: number[]
  /** What a weight counts: scores are sums of weights times this. 1 when left out. */
  step?: number
}

/**
 * A linear sequence tagger: the score of a labelling is the sum of the weights of each position's features under its
 * label, and of the weights between neighbouring labels. Features are 32-bit hashes that fall into a table of 8-bit
 * weights ("hashing trick", Weinberger et al. 2009); collisions are part of the training.
 *
 * Labels follow BIO: "I-x" comes only after "B-x" or "I-x"; "O" and labels without a prefix come after anything.
 */
export class Tagger {
  readonly labels: readonly string[]
  private readonly mask: number
  private readonly step: number
  /** Row by row with stride labels + 1; forbidden steps included. */
  private readonly transitions: Int32Array
  private back = new Uint8Array(0)
  private readonly best: Float64Array
  private readonly next: Float64Array

  constructor(
    info: TaggerInfo,
    private readonly weights: Int8Array,
  ) {
    this.labels = info.labels
    this.best = new Float64Array(info.labels.length)
    this.next = new Float64Array(info.labels.length)
    this.mask = info.buckets - 1
    this.step = info.step ?? 1
    this.transitions = Int32Array.from(info.transitions)
    const size = info.labels.length + 1
    for (let from = 0; from < size; from++) {
      for (let to = 0; to < info.labels.length; to++) {
        if (!mayFollow(info.labels[from] ?? 'O', info.labels[to]!))
          this.transitions[from * size + to] = FORBIDDEN
      }
    }
  }

  /**
   * Reads a tagger from its model file.
   *
   * @param name "people" or "attribution"
   * @throws ModelFileError
   */
  static read(bytes: Uint8Array, name: string): Tagger {
    const { info, section } = openModelFile<TaggerInfo>(bytes, `tagger:${name}`)
    const weights = section('weights')
    return new Tagger(info, new Int8Array(weights.buffer, weights.byteOffset, weights.length))
  }

  /** The weights between labels without the forbidden steps, for a tagger that is trained on top of this one. */
  get learnedTransitions(): number[] {
    return Array.from(this.transitions, (weight) => (weight === FORBIDDEN ? 0 : weight))
  }

  /**
   * Adds the weights of features to the scores of one position.
   *
   * @param features feature hashes
   * @param count how many of `features` count
   * @param scores one row of `labels.length` for each position
   * @param offset where the row begins
   */
  addScores(features: Uint32Array, count: number, scores: Int32Array, offset: number): void {
    const { weights, mask, step } = this
    const size = this.labels.length
    for (let f = 0; f < count; f++) {
      const base = (features[f]! & mask) * size
      for (let label = 0; label < size; label++) scores[offset + label]! += weights[base + label]! * step
    }
  }

  /**
   * The best labelling of a sequence (Viterbi).
   *
   * @param scores one row of `labels.length` for each position
   * @param length how many positions
   * @param into receives the label of each position, as an index into `labels`
   * @param at the position in `scores` and `into` where the sequence begins
   */
  decode(scores: Int32Array, length: number, into: Uint8Array, at = 0): void {
    if (length === 0) return
    const size = this.labels.length
    const stride = size + 1
    const { transitions } = this
    if (this.back.length < length * size) this.back = new Uint8Array(Math.max(length * size, 1024))
    const { back } = this
    let { best, next } = this
    for (let label = 0; label < size; label++) {
      best[label] = transitions[size * stride + label]! + scores[at * size + label]!
    }
    for (let i = 1; i < length; i++) {
      const row = (at + i) * size
      for (let to = 0; to < size; to++) {
        let top = best[0]! + transitions[to]!
        let argument = 0
        for (let from = 1; from < size; from++) {
          const value = best[from]! + transitions[from * stride + to]!
          if (value > top) {
            top = value
            argument = from
          }
        }
        next[to] = top + scores[row + to]!
        back[i * size + to] = argument
      }
      const swap = best
      best = next
      next = swap
    }
    let last = 0
    let top = Number.NEGATIVE_INFINITY
    for (let label = 0; label < size; label++) {
      const value = best[label]! + transitions[label * stride + size]!
      if (value > top) {
        top = value
        last = label
      }
    }
    for (let i = length - 1; i >= 0; i--) {
      into[at + i] = last
      last = back[i * size + last]!
    }
  }
}

/** Whether BIO allows label `to` right after label `from`. */
export function mayFollow(from: string, to: string): boolean {
  return !to.startsWith('I-') || from === to || from === `B-${to.slice(2)}`
}
