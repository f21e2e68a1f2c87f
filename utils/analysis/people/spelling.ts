/**
 * How many letters must be changed, left out, added or swapped with a neighbour to turn one word into the other
 * (optimal string alignment). Words beyond 40 letters count as far apart.
 */
export function distance(a: string, b: string): number {
  if (a === b) return 0
  if (a.length > 40 || b.length > 40) return Number.POSITIVE_INFINITY
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1)
      next.push(cost)
    }
    before = row
    row = next
  }
  return row[b.length]!
}

/** 0 for the same word, 1 for a slip of the pen, 2 for two words. */
export function slip(a: string, b: string): 0 | 1 | 2 {
  if (a === b) return 0
  const shorter = Math.min(a.length, b.length)
  if (shorter < 5 || a.charAt(0) !== b.charAt(0)) return 2
  return distance(a, b) <= (shorter >= 7 ? 2 : 1) ? 1 : 2
}
