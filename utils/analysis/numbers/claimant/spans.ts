import type { Span } from '../../analysis'

/** Whether the second stretch lies in the first. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The stretch that holds a place; null when none does. */
export function spanAt<S extends Span>(spans: S[], place: number): S | null {
  return spans[indexAt(spans, place)] ?? null
}

/** Index of the stretch that holds a place, by binary search over sorted stretches; -1 when none does. */
export function indexAt(spans: Span[], place: number): number {
  let low = 0
  let high = spans.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = spans[middle]!
    if (place < span.start) high = middle - 1
    else if (place >= span.end) low = middle + 1
    else return middle
  }
  return -1
}
