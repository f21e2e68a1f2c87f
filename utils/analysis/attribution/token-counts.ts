/** Counts things at tokens so that adding one and counting those before a token both take little (a Fenwick tree). */
export class TokenCounts {
  private readonly sums: Int32Array

  /** @param size how many tokens there are */
  constructor(size: number) {
    this.sums = new Int32Array(size + 2)
  }

  add(token: number, amount = 1): void {
    for (let k = token + 1; k < this.sums.length; k += k & -k) this.sums[k]! += amount
  }

  /** How many there are at tokens below `token`. */
  before(token: number): number {
    let sum = 0
    for (let k = token; k > 0; k -= k & -k) sum += this.sums[k]!
    return sum
  }
}
