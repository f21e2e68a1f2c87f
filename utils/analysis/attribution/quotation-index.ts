import type { Quoted } from '../syntax/quotation-marks'
import type { Draft } from './draft'

/**
 * The first draft that holds each of the quotations, all of its words.
 *
 * @param outer quotations in text order that do not overlap
 * @param drafts in the order of preference
 */
export function firstHolders(outer: Quoted[], drafts: Draft[]): (Draft | undefined)[] {
  const holders: (Draft | undefined)[] = new Array(outer.length)
  // For each quotation the next one without a holder, itself included; paths are halved as they are walked.
  const free = Int32Array.from({ length: outer.length + 1 }, (_, i) => i)
  const nextFree = (from: number): number => {
    let at = from
    while (free[at] !== at) {
      free[at] = free[free[at]!]!
      at = free[at]!
    }
    return at
  }
  for (const draft of drafts) {
    const [start, end] = draft.content
    let at = nextFree(firstFrom(outer, start))
    while (at < outer.length && outer[at]!.endToken <= end) {
      holders[at] = draft
      free[at] = at + 1
      at = nextFree(at)
    }
  }
  return holders
}

/** Index of the first quotation whose words begin at a token or behind it. */
const firstFrom = (outer: Quoted[], token: number): number =>
  firstThat(outer, ({ firstToken }) => firstToken >= token)

/** Index of the first quotation whose words end behind a token; the quotations as in {@link firstHolders}. */
export const firstEndingBehind = (outer: Quoted[], token: number): number =>
  firstThat(outer, ({ endToken }) => endToken > token)

/** Index of the first quotation of which something holds that holds of all behind it. */
function firstThat(outer: Quoted[], holds: (quoted: Quoted) => boolean): number {
  let low = 0
  let high = outer.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(outer[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
