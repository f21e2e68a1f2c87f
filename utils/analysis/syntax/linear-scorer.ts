/** A linear model over hashed features with one output: the sum of the weights of the features that are there. */
export interface LinearScorer {
  /** 2^bits weights. */
  weights: Int8Array | Float32Array
  bits: number
  /** What one step of the weights is worth in log-odds. */
  scale: number
}

/** The score in log-odds. */
export function scoreOf(model: LinearScorer, features: Uint32Array, count: number): number {
  const mask = (1 << model.bits) - 1
  const { weights } = model
  let sum = 0
  for (let k = 0; k < count; k++) sum += weights[features[k]! & mask]!
  return sum * model.scale
}
