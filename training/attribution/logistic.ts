import { seeded, shuffle } from './corpus'

/** Weights below this many steps of the 8-bit scale become 0, which packs well. */
const LEAST = 3

/** Weights while they are learned: AdaGrad (Duchi et al. 2011) on the log-loss, L2 through weight decay at the end. */
export class Learner {
  readonly weights: Float32Array
  private readonly squares: Float32Array
  private readonly mask: number

  constructor(
    readonly bits: number,
    private readonly rate = 0.1,
  ) {
    this.weights = new Float32Array(1 << bits)
    this.squares = new Float32Array(1 << bits).fill(0.1)
    this.mask = (1 << bits) - 1
  }

  score(features: Uint32Array, from: number, to: number): number {
    let sum = 0
    for (let k = from; k < to; k++) sum += this.weights[features[k]! & this.mask]!
    return sum
  }

  /** Moves the weights of the features against a gradient. */
  step(features: Uint32Array, from: number, to: number, gradient: number): void {
    for (let k = from; k < to; k++) {
      const at = features[k]! & this.mask
      const g = gradient + 2e-6 * this.weights[at]!
      this.squares[at]! += g * g
      this.weights[at]! -= (this.rate * g) / Math.sqrt(this.squares[at]!)
    }
  }

  /** 8-bit weights; `scale` brings a sum back to log-odds. */
  quantize(): { weights: Int8Array; bits: number; scale: number } {
    const sizes = this.weights
      .filter((w) => w !== 0)
      .map(Math.abs)
      .sort()
    const top = sizes[Math.floor((sizes.length - 1) * 0.9995)] ?? 1
    const scale = top / 127
    const weights = new Int8Array(this.weights.length)
    for (let i = 0; i < weights.length; i++) {
      const value = this.weights[i]! / scale
      weights[i] = Math.abs(value) < LEAST ? 0 : Math.max(-127, Math.min(127, Math.round(value)))
    }
    return { weights, bits: this.bits, scale }
  }
}

/** Examples of a yes-or-no question, features end to end. */
export class Examples {
  private features = new Uint32Array(1 << 22)
  private length = 0
  readonly starts: number[] = [0]
  readonly answers: number[] = []
  readonly weights: number[] = []
  readonly offsets: number[] = []

  add(features: Uint32Array, count: number, answer: boolean, weight = 1, offset = 0): void {
    if (this.length + count > this.features.length) {
      const larger = new Uint32Array(this.features.length * 2)
      larger.set(this.features)
      this.features = larger
    }
    this.features.set(features.subarray(0, count), this.length)
    this.length += count
    this.starts.push(this.length)
    this.answers.push(answer ? 1 : 0)
    this.weights.push(weight)
    this.offsets.push(offset)
  }

  /** Logistic regression. Features are left out at random (`dropout`) so that none is leaned on alone. */
  train(bits: number, epochs: number, rate = 0.1, dropout = 0.1): Learner {
    const learner = new Learner(bits, rate)
    const random = seeded(11)
    const order = this.answers.map((_, i) => i)
    const kept = new Uint32Array(512)
    for (let epoch = 0; epoch < epochs; epoch++) {
      for (const i of shuffle(order, random)) {
        let n = 0
        for (let k = this.starts[i]!; k < this.starts[i + 1]!; k++) {
          if (random() >= dropout) kept[n++] = this.features[k]!
        }
        const p = 1 / (1 + Math.exp(-learner.score(kept, 0, n) / (1 - dropout) - this.offsets[i]!))
        learner.step(kept, 0, n, (p - this.answers[i]!) * this.weights[i]!)
      }
    }
    return learner
  }
}
