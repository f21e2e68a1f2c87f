import type { Finding } from '../../findings'
import type { PlaceRef } from './painter'

/** All places of all findings in the order of the text, to be stepped through. */
export class ReadingOrder {
  private readonly places: (PlaceRef & { start: number })[]
  private current: number | null = null

  constructor(findings: readonly Finding[]) {
    this.places = findings
      .flatMap(({ id, places }) => places.map(({ start }, place) => ({ findingId: id, place, start })))
      .sort((a, b) => a.start - b.start)
  }

  /** Makes a place the one that is stepped on from; one that is not there changes nothing. */
  goTo({ findingId, place }: PlaceRef): void {
    const index = this.places.findIndex((at) => at.findingId === findingId && at.place === place)
    if (index >= 0) this.current = index
  }

  /**
   * Steps on; from the last place to the first and back.
   *
   * @param readingAt offset of what the reader sees, to step from when no place was gone to yet
   */
  step(direction: 'next' | 'previous', readingAt: () => number): PlaceRef | null {
    const { length } = this.places
    if (length === 0) return null
    if (this.current === null) {
      const offset = readingAt()
      const before = this.places.filter(({ start }) => start < offset).length
      this.current = direction === 'next' ? before : before - 1
    } else this.current += direction === 'next' ? 1 : -1
    this.current = (this.current + length) % length
    const { findingId, place } = this.places[this.current]!
    return { findingId, place }
  }
}
