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
}

/** The cell of a key in one of the three blocks. */
export function cellOf(key: number, which: number, block: number): number {
  return which * block + ((combine(key, which + 1) >>> 0) % block)
}
