import type { Finding } from '../../findings'
import type { Category } from '../../settings/categories'
import type { PlaceRef } from '../paint/painter'

/** A place of a finding with its distance from the top of the document, in CSS pixels. */
export interface PlacedRef extends PlaceRef {
  category: Category
  top: number
}

/** A tick of the rail: everything of one category that falls on the same few pixels. */
export interface Tick {
  /** Distance from the top of the rail, in CSS pixels. */
  top: number
  category: Category
  /** Where a click goes: the first place that the tick stands for. */
  ref: PlaceRef
}

/** Height of a tick, in CSS pixels. */
export const TICK = 3

/**
 * Puts places on a rail as high as the view; those that would cover one another are one tick.
 *
 * @param documentHeight height of all that can be scrolled through
 * @param railHeight height of the rail; both in CSS pixels
 */
export function railTicks(places: readonly PlacedRef[], documentHeight: number, railHeight: number): Tick[] {
  const ticks = new Map<string, Tick>()
  for (const { category, top, findingId, place } of places) {
    const share = Math.min(Math.max(top / Math.max(documentHeight, 1), 0), 1)
    const slot = Math.floor((share * (railHeight - TICK)) / TICK)
    const key = `${category} ${slot}`
    if (!ticks.has(key)) ticks.set(key, { top: slot * TICK, category, ref: { findingId, place } })
  }
  return [...ticks.values()]
}

/** The painted places of findings, to be put on the rail. */
export function* paintedPlaces(findings: readonly Finding[]): Generator<PlaceRef & { category: Category }> {
  for (const { id, category, places } of findings) {
    for (const [place, { unpainted }] of places.entries()) {
      if (!unpainted) yield { findingId: id, place, category }
    }
  }
}
