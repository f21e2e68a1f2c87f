import { random } from '../random'

/**
 * Spherical k-means (Lloyd) over rows of unit length.
 *
 * @param rows vectors row by row; are made unit length in place
 * @param sample how many of the first rows the centers are fitted to
 * @returns centers row by row
 */
export function fitCenters(
  rows: Float32Array,
  dimensions: number,
  options: { clusters: number; sample: number; rounds: number; seed: number },
): Float32Array {
  normalize(rows, dimensions)
  const count = Math.min(options.sample, rows.length / dimensions)
  const next = random(options.seed)
  const centers = new Float32Array(options.clusters * dimensions)
  const start = new Set<number>()
  while (start.size < options.clusters) start.add(Math.floor(next() * count))
  let c = 0
  for (const row of start) {
    centers.set(rows.subarray(row * dimensions, (row + 1) * dimensions), c++ * dimensions)
  }
  for (let round = 0; round < options.rounds; round++) {
    const nearest = assign(rows, count, centers, dimensions)
    centers.fill(0)
    const sizes = new Int32Array(options.clusters)
    for (let i = 0; i < count; i++) {
      sizes[nearest[i]!]!++
      for (let d = 0; d < dimensions; d++) centers[nearest[i]! * dimensions + d]! += rows[i * dimensions + d]!
    }
    for (let k = 0; k < options.clusters; k++) {
      if (sizes[k]! > 0) continue
      const row = Math.floor(next() * count)
      centers.set(rows.subarray(row * dimensions, (row + 1) * dimensions), k * dimensions)
    }
    normalize(centers, dimensions)
  }
  return centers
}

/** The nearest center of each of the first `count` rows. */
export function assign(
  rows: Float32Array,
  count: number,
  centers: Float32Array,
  dimensions: number,
): Uint16Array {
  const nearest = new Uint16Array(count)
  const clusters = centers.length / dimensions
  for (let i = 0; i < count; i++) {
    let best = Number.NEGATIVE_INFINITY
    const at = i * dimensions
    for (let k = 0; k < clusters; k++) {
      const from = k * dimensions
      let a = 0
      let b = 0
      let c = 0
      let e = 0
      for (let d = 0; d < dimensions; d += 4) {
        a += rows[at + d]! * centers[from + d]!
        b += rows[at + d + 1]! * centers[from + d + 1]!
        c += rows[at + d + 2]! * centers[from + d + 2]!
        e += rows[at + d + 3]! * centers[from + d + 3]!
      }
      const dot = a + b + c + e
      if (dot > best) {
        best = dot
        nearest[i] = k
      }
    }
  }
  return nearest
}

function normalize(rows: Float32Array, dimensions: number): void {
  for (let at = 0; at < rows.length; at += dimensions) {
    let sum = 0
    for (let d = 0; d < dimensions; d++) sum += rows[at + d]! ** 2
    const length = Math.sqrt(sum) || 1
    for (let d = 0; d < dimensions; d++) rows[at + d]! /= length
  }
}
