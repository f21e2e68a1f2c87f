import { describe, expect, it } from 'vitest'
import { nearestLine, placeCard } from '@/utils/page/card/card-position'

const VIEW = { width: 400, height: 600 }
const CARD = { width: 200, height: 100 }
const line = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 })

describe('the place of a card', () => {
  it('is below its text', () => {
    expect(placeCard(line(50, 100), CARD, VIEW)).toEqual({ left: 50, top: 126 })
  })

  it('is above its text at the lower edge of the view', () => {
    const { top } = placeCard(line(50, 560), CARD, VIEW)
    expect(top + CARD.height).toBeLessThanOrEqual(560)
  })

  it.each([
    [-100, 100],
    [390, 100],
    [50, -40],
    [50, 640],
  ])('is inside the view for text at %i, %i', (left, top) => {
    const place = placeCard(line(left, top), CARD, VIEW)
    expect(place.left).toBeGreaterThanOrEqual(0)
    expect(place.left + CARD.width).toBeLessThanOrEqual(VIEW.width)
    expect(place.top).toBeGreaterThanOrEqual(0)
    expect(place.top + CARD.height).toBeLessThanOrEqual(VIEW.height)
  })

  it('shows the beginning of a card that is larger than the view', () => {
    expect(placeCard(line(50, 100), { width: 900, height: 900 }, VIEW)).toEqual({ left: 8, top: 8 })
  })
})

describe('text over several lines', () => {
  it('has its card at the line the pointer is on', () => {
    const lines = [line(300, 100), line(10, 120)]
    expect(nearestLine(lines, { x: 30, y: 130 })).toBe(lines[1])
    expect(nearestLine(lines)).toBe(lines[0])
    expect(nearestLine([])).toBeNull()
  })
})
