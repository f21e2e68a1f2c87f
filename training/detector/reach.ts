/** A fact of the detector's model: some are thresholds of one value, "paragraphs ≥ 4". */
interface WeightedFact {
  name: string
  weight: number
}

/**
 * The fewest and the most points that some facts can come to. A value that reaches a threshold reaches all below it,
 * so thresholds of one value are not counted as if each could hold alone.
 */
export function reachOf(facts: readonly WeightedFact[]): [least: number, most: number] {
  const values = new Map<string, { threshold: number; weight: number }[]>()
  for (const { name, weight } of facts) {
    const [value, threshold] = name.split(' ≥ ') as [string, string?]
    values.set(value, [...(values.get(value) ?? []), { threshold: Number(threshold ?? 0), weight }])
  }
  let least = 0
  let most = 0
  for (const thresholds of values.values()) {
    let points = 0
    const sums = [0]
    for (const { weight } of thresholds.sort((a, b) => a.threshold - b.threshold)) {
      points += weight
      sums.push(points)
    }
    least += Math.min(...sums)
    most += Math.max(...sums)
  }
  return [Number(least.toFixed(2)), Number(most.toFixed(2))]
}
