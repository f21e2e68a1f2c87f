import type { Span } from '../../analysis'

/** Whether the second stretch lies in the first. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The stretch that holds a place, by binary search over sorted stretches; null when none does. */
export function spanAt<S extends Span>(spans: S[], place: number): S | null {
  let low = 0
  let high = spans.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = spans[middle]!
    if (place < span.start) high = middle - 1
    else if (place >= span.end) low = middle + 1
    else return span
  }
  return null
}
