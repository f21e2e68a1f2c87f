import type { Kind } from './features'
import { BIAS, REACH, WEIGHTS } from './weights'

/** At and above this probability a page is taken for an article. */
export const THRESHOLD = 0.5
/** The points at which the probability reaches the threshold. */
const POINTS = Math.log(THRESHOLD / (1 - THRESHOLD))

/**
 * Sums up the points of all facts that hold; put through the logistic function they are the probability that the page
 * is an article. Fitted by `training/detector.ts`.
 */
export class Score {
  private points = BIAS

  readonly note = (fact: string, holds: boolean): void => {
    if (holds) this.points += WEIGHTS[fact] ?? 0
  }

  get probability(): number {
    return 1 / (1 + Math.exp(-this.points))
  }

  /**
   * Whether the page is an article, as soon as that is certain.
   *
   * @param open the kinds of evidence that have not been taken down yet
   * @param ruledOut facts of these kinds that cannot hold any more
   * @returns null while they could still turn it
   */
  verdict(open: readonly Kind[], ruledOut: readonly string[] = []): boolean | null {
    let least = this.points
    let most = this.points
    for (const kind of open) {
      least += REACH[kind][0]
      most += REACH[kind][1]
    }
    for (const fact of ruledOut) most -= Math.max(0, WEIGHTS[fact] ?? 0)
    if (most < POINTS) return false
    return least >= POINTS ? true : null
  }
}
