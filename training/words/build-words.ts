import { hashString } from '../../utils/analysis/tagger/hash'
import { writeModelFile } from '../../utils/analysis/tagger/model-file'
import { buildStaticMap } from './build-static-map'
import { assign, fitCenters } from './k-means'
import { readWordVectors } from './word-vectors'

const WORDS = 100_000
const FINE = 1024
const COARSE = 64
/** One unknown word in 64 is taken for a known one; the taggers are trained with the same mistake. */
const CHECK_BITS = 6

/** Clusters the most frequent words of GloVe by their vectors and packs word → cluster. */
export function buildWords(): Uint8Array {
  const { words, rows, dimensions } = readWordVectors(WORDS)
  const centers = fitCenters(rows, dimensions, { clusters: FINE, sample: 50_000, rounds: 12, seed: 1 })
  const fine = assign(rows, words.length, centers, dimensions)
  const coarseCenters = fitCenters(centers, dimensions, {
    clusters: COARSE,
    sample: FINE,
    rounds: 30,
    seed: 2,
  })
  const coarse = Uint8Array.from(assign(centers, FINE, coarseCenters, dimensions))
  const values = new Map<number, number>()
  words.forEach((word, i) => {
    const hash = hashString(word)
    if (!values.has(hash)) values.set(hash, fine[i]!)
  })
  const { cells, seed } = buildStaticMap(values, CHECK_BITS)
  const info = { fine: FINE, coarse: COARSE, checkBits: CHECK_BITS, seed, words: words.length }
  return writeModelFile('words', info, { cells: new Uint8Array(cells.buffer), coarse })
}
