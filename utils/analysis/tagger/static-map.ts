import { combine } from './hash'

/**
 * A compact map from words to small integers, without the words: each word's value and a few check bits are the XOR
 * of three cells of a table (Botelho et al. 2007; Graf & Lemire 2020 as "xor filter"). A word that was not put in
 * is told with a chance of error of 2^−checkBits.
 */
export class StaticMap {
  private readonly block: number

  /**
   * @param cells the table, three equal blocks
   * @param checkBits low bits of a cell that tell unknown words
   * @param seed chosen when the table was built
   */
  constructor(
    private readonly cells: Uint16Array,
    private readonly checkBits: number,
    private readonly seed: number,
  ) {
    this.block = cells.length / 3
  }

  /** The value of the word with this hash, or −1 when it was not put in. */
  get(hash: number): number {
    const key = combine(hash, this.seed)
    const cell =
      this.cells[cellOf(key, 0, this.block)]! ^
      this.cells[cellOf(key, 1, this.block)]! ^
      this.cells[cellOf(key, 2, this.block)]!
    const check = (1 << this.checkBits) - 1
    return (cell & check) === (combine(key, 7) & check) ? cell >>> this.checkBits : -1
  }

  /**
   * Builds the table; used by the training.
   *
   * @param values from hash of a word to its value, which must fit 16 − checkBits bits
   */
  static build(
    values: Map<number, number>,
    checkBits: number,
  ): { cells: Uint16Array<ArrayBuffer>; seed: number } {
    const block = Math.ceil((values.size * 1.23) / 3) + 11
    for (let seed = 1; ; seed++) {
      const order = peel([...values.keys()], block, seed)
      if (!order) continue
      const cells = new Uint16Array(block * 3)
      const check = (1 << checkBits) - 1
      for (let i = order.length - 1; i >= 0; i--) {
        const { hash, own } = order[i]!
        const key = combine(hash, seed)
        const wanted = (values.get(hash)! << checkBits) | (combine(key, 7) & check)
        cells[own] =
          wanted ^
          cells[cellOf(key, 0, block)]! ^
          cells[cellOf(key, 1, block)]! ^
          cells[cellOf(key, 2, block)]!
      }
      return { cells, seed }
    }
  }
}

function cellOf(key: number, which: number, block: number): number {
  return which * block + ((combine(key, which + 1) >>> 0) % block)
}

/** An order in which each word, taken backwards, has a cell of its own; null when this seed gives none. */
function peel(hashes: number[], block: number, seed: number): { hash: number; own: number }[] | null {
  const count = new Int32Array(block * 3)
  const mix = new Int32Array(block * 3)
  const cellsOf = (hash: number): number[] => [0, 1, 2].map((w) => cellOf(combine(hash, seed), w, block))
  for (const hash of hashes) {
    for (const cell of cellsOf(hash)) {
      count[cell]!++
      mix[cell]! ^= hash
    }
  }
  const single = [...count.keys()].filter((cell) => count[cell] === 1)
  const order: { hash: number; own: number }[] = []
  while (single.length > 0) {
    const own = single.pop()!
    if (count[own] !== 1) continue
    const hash = mix[own]!
    order.push({ hash, own })
    for (const cell of cellsOf(hash)) {
      count[cell]!--
      mix[cell]! ^= hash
      if (count[cell] === 1) single.push(cell)
    }
  }
  return order.length === hashes.length ? order : null
}
