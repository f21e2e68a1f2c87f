import type { Features } from './features'
import { BIAS, WEIGHTS } from './weights'

/**
 * The probability that a page with this evidence is an article: the points of all evidence present are summed and
 * put through the logistic function. Fitted by `training/detector.ts`.
 */
export function scoreOf(features: Features): number {
  let points = BIAS
  for (const name in features) points += (WEIGHTS[name] ?? 0) * features[name]!
  return 1 / (1 + Math.exp(-points))
}
