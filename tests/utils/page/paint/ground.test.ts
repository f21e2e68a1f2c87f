import { describe, expect, it } from 'vitest'
import { type Color, contrast, over, parseColor } from '@/utils/page/paint/color'
import { groundOf, TINT } from '@/utils/page/paint/ground'
import { PALETTES } from '@/utils/settings/palettes'

const color = (text: string): Color => parseColor(text)!

describe('reading colors', () => {
  it('reads the forms in which browsers compute them', () => {
    expect(parseColor('rgb(11, 98, 164)')).toEqual([11, 98, 164, 1])
    expect(parseColor('rgba(0, 0, 0, 0.5)')).toEqual([0, 0, 0, 0.5])
    expect(parseColor('color(srgb 1 0.5 0 / 0.25)')).toEqual([255, 127.5, 0, 0.25])
    expect(parseColor('#f4ecd8')).toEqual([244, 236, 216, 1])
  })

  it('does not guess at others', () => {
    expect(parseColor('oklch(0.6 0.2 30)')).toBeNull()
    expect(parseColor('color(display-p3 1 0 0)')).toBeNull()
    expect(parseColor('transparent')).toBeNull()
  })

  it('knows black from white', () => {
    expect(contrast(color('#000000'), color('#ffffff'))).toBeCloseTo(21)
  })
})

describe('the ground text stands on', () => {
  it.each([
    ['white', '#ffffff', '#222222', 'light'],
    ['sepia', '#f4ecd8', '#4a3b28', 'light'],
    ['night', '#15171a', '#dadde1', 'dark'],
    ['neither', '#7d8a86', '#0c0f0e', 'middle'],
    ['white with faint text', '#ffffff', '#767676', 'light-plain'],
    ['night with faint text', '#15171a', '#7d828a', 'dark-plain'],
  ])('is told for %s', (_, background, text, ground) => {
    expect(groundOf(color(background), color(text))).toBe(ground)
  })

  it('is told by the text where a picture lies behind it', () => {
    expect(groundOf(null, color('#f0f0f0'))).toBe('dark-plain')
    expect(groundOf(null, color('#333333'))).toBe('light-plain')
  })
})

describe('tints', () => {
  const own = { light: '#000000', dark: '#ffffff' }
  const hues = [own, ...Object.values(PALETTES).flatMap((palette) => Object.values(palette))]
  const contrastOnTint = (text: Color, ground: Color, hue: string, percent: number) => {
    const [red, green, blue] = color(hue)
    return contrast(text, over([red, green, blue, percent / 100], ground))
  }
  const grays = Array.from({ length: 52 }, (_, step): Color => [step * 5, step * 5, step * 5, 1])

  it('leave text readable wherever they are laid', () => {
    const worst: number[] = []
    for (const ground of grays) {
      for (const text of grays) {
        const tone = groundOf(ground, text)
        if (tone !== 'light' && tone !== 'dark') continue
        worst.push(...hues.map((hue) => contrastOnTint(text, ground, hue[tone], TINT[tone])))
      }
    }
    expect(Math.min(...worst)).toBeGreaterThanOrEqual(4.5)
  })
})
