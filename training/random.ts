/** A seeded source of numbers from 0 to 1 (mulberry32), so that a training gives the same bytes each time. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Shuffles in place (Fisher–Yates). */
export function shuffle<T>(items: T[] | Int32Array, next: () => number): void {
  const list = items as T[]
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    const item = list[i]!
    list[i] = list[j]!
    list[j] = item
  }
}
