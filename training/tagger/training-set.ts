/** Sequences of (features, label), flat in memory: millions of features fit. */
export class TrainingSet {
  readonly labelNames: readonly string[]
  features = new Uint32Array(1 << 20)
  /** Where the features of each position begin; one more entry than positions. */
  readonly featureStart: number[] = [0]
  readonly labels: number[] = []
  /** First position of each sequence; one more entry than sequences. */
  readonly sequenceStart: number[] = [0]

  constructor(labelNames: readonly string[]) {
    this.labelNames = labelNames
  }

  /** Adds the next position of the current sequence. */
  add(features: Uint32Array, count: number, label: string): void {
    const from = this.featureStart[this.featureStart.length - 1]!
    if (from + count > this.features.length) {
      const larger = new Uint32Array(this.features.length * 2)
      larger.set(this.features)
      this.features = larger
    }
    this.features.set(features.subarray(0, count), from)
    this.featureStart.push(from + count)
    const index = this.labelNames.indexOf(label)
    if (index < 0) throw new Error(`label "${label}" is none of ${this.labelNames.join(', ')}`)
    this.labels.push(index)
  }

  /** Ends the current sequence; an empty one is left out. */
  endSequence(): void {
    const last = this.sequenceStart[this.sequenceStart.length - 1]!
    if (this.labels.length > last) this.sequenceStart.push(this.labels.length)
  }

  get sequences(): number {
    return this.sequenceStart.length - 1
  }
}
