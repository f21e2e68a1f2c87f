import { describe, expect, it } from 'vitest'
import { paintedPlaces, railTicks, TICK } from '@/utils/page/rail/rail-ticks'

const at = (top: number, category: 'people' | 'numbers' = 'people', place = 0) => ({
  top,
  category,
  findingId: `${category}:0`,
  place,
})

describe('the rail', () => {
  it('has a tick where a place stands in the document', () => {
    const [first, last] = railTicks([at(0), at(9990)], 10_000, 600)
    expect(first?.top).toBe(0)
    expect(last?.top).toBeGreaterThan(580)
    expect(last!.top + TICK).toBeLessThanOrEqual(600)
  })

  it('has one tick for places of a category that are close, and leads to the first', () => {
    const ticks = railTicks([at(110, 'people', 0), at(111, 'people', 1), at(111, 'numbers')], 10_000, 600)
    expect(ticks.map(({ category, ref }) => [category, ref.place])).toEqual([
      ['people', 0],
      ['numbers', 0],
    ])
  })

  it('leaves out places that are not painted', () => {
    const places = [
      { start: 0, end: 5, what: 'mention' as const },
      { start: 9, end: 12, what: 'mention' as const, unpainted: true as const },
    ]
    const finding = { id: 'person:0', category: 'people' as const, variant: 'person' as const, places }
    expect([...paintedPlaces([finding])]).toEqual([{ findingId: 'person:0', place: 0, category: 'people' }])
  })
})
