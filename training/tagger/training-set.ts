/** Sequences of (features, label), flat in memory: millions of features fit. */
export class TrainingSet {
  readonly labelNames: readonly string[]
  features = new Uint32Array(1 << 20)
  /** Where the features of each position begin; one more entry than positions. */
  readonly featureStart: number[] = [0]
  readonly labels: number[] = []
  /** Scores that stand from the beginning and are not learned, one row for each position; empty when there are none. */
  readonly base: number[] = []
  /** First position of each sequence; one more entry than sequences. */
  readonly sequenceStart: number[] = [0]

  constructor(labelNames: readonly string[]) {
    this.labelNames = labelNames
  }

  /**
   * Adds the next position of the current sequence.
   *
   * @param base the score of each label before anything is learned; for all positions or for none
   */
  add(features: Uint32Array, count: number, label: string, base?: ArrayLike<number>): void {
    if (base) for (let k = 0; k < this.labelNames.length; k++) this.base.push(base[k]!)
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

  /**
   * Leaves out features that occur fewer than `least` times: they would only fill buckets that others need.
   *
   * @param least at least this often, counted by full hash
   */
  dropRare(least: number): void {
    const counts = new Map<number, number>()
    const end = this.featureStart[this.featureStart.length - 1]!
    for (let f = 0; f < end; f++) counts.set(this.features[f]!, (counts.get(this.features[f]!) ?? 0) + 1)
    let kept = 0
    let f = 0
    for (let position = 1; position < this.featureStart.length; position++) {
      for (; f < this.featureStart[position]!; f++) {
        if (counts.get(this.features[f]!)! >= least) this.features[kept++] = this.features[f]!
      }
      this.featureStart[position] = kept
    }
  }

  get sequences(): number {
    return this.sequenceStart.length - 1
  }
}
