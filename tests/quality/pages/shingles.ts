/** Shares of shingles found in both texts, only in the prediction, only in the gold; together 1 (or all 0). */
export interface ShingleMatch {
  both: number
  onlyPredicted: number
  onlyGold: number
}

const SIZE = 4

/**
 * Compares two texts by their multisets of four-word shingles, as the article-extraction benchmark
 * (scrapinghub/article-extraction-benchmark) does: every document weighs the same whatever its length.
 */
export function matchShingles(predicted: string, gold: string): ShingleMatch {
  const left = countShingles(predicted)
  const right = countShingles(gold)
  let both = 0
  let total = 0
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const a = left.get(key) ?? 0
    const b = right.get(key) ?? 0
    both += Math.min(a, b)
    total += Math.max(a, b)
  }
  if (total === 0) return { both: 0, onlyPredicted: 0, onlyGold: 0 }
  const sum = (counts: Map<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0)
  return {
    both: both / total,
    onlyPredicted: (sum(left) - both) / total,
    onlyGold: (sum(right) - both) / total,
  }
}

/** Precision, recall and F1 over documents. */
export function scoreShingles(matches: ShingleMatch[]): { precision: number; recall: number; f1: number } {
  const sum = (field: keyof ShingleMatch) => matches.reduce((total, match) => total + match[field], 0)
  const both = sum('both')
  const precision = both / (both + sum('onlyPredicted') || 1)
  const recall = both / (both + sum('onlyGold') || 1)
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) }
}

function countShingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []
  const counts = new Map<string, number>()
  const last = Math.max(words.length - SIZE, words.length > 0 ? 0 : -1)
  for (let start = 0; start <= last; start++) {
    const key = words.slice(start, start + SIZE).join(' ')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
