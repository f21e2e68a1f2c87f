import { combine } from '../../utils/analysis/tagger/hash'
import { cellOf } from '../../utils/analysis/tagger/static-map'

/**
 * Builds the table of a `StaticMap`.
 *
 * @param values from hash of a word to its value, which must fit 16 − checkBits bits
 */
export function buildStaticMap(
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
        wanted ^ cells[cellOf(key, 0, block)]! ^ cells[cellOf(key, 1, block)]! ^ cells[cellOf(key, 2, block)]!
    }
    return { cells, seed }
  }
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
