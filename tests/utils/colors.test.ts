import { describe, expect, it } from 'vitest'
import { hueOf } from '@/utils/colors'
import { contrast } from '@/utils/contrast'
import { CATEGORIES, DEFAULTS, PALETTE_IDS, PALETTES } from '@/utils/settings'

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#000000', 21],
    ['#777777', '#ffffff', 4.48],
    ['#0b62a4', '#0b62a4', 1],
  ])('of %s and %s is %d', (a, b, expected) => {
    expect(contrast(a, b)).toBeCloseTo(expected, 2)
  })
})

describe.each(PALETTE_IDS)('the palette %s', (id) => {
  it.each(CATEGORIES)('shows %s on light and on dark pages', (category) => {
    const { light, dark } = PALETTES[id][category]
    expect(contrast(light, '#ffffff')).toBeGreaterThanOrEqual(4.5)
    expect(contrast(dark, '#16191d')).toBeGreaterThanOrEqual(4.5)
  })
})

describe('hueOf', () => {
  it("is the palette's, or the reader's own on any ground", () => {
    expect(hueOf({ ...DEFAULTS, palette: 'high-contrast' }, 'people')).toEqual(
      PALETTES['high-contrast'].people,
    )
    const people = { ...DEFAULTS.categories.people, color: '#123456' }
    const settings = { ...DEFAULTS, categories: { ...DEFAULTS.categories, people } }
    expect(hueOf(settings, 'people')).toEqual({ light: '#123456', dark: '#123456' })
  })
})
