/** A color with its share of opacity; red, green and blue from 0 to 255, alpha from 0 to 1. */
export type Color = readonly [red: number, green: number, blue: number, alpha: number]

/**
 * Reads a color as browsers compute it: `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)`, `color(srgb 0.1 0.2 0.3 / 0.5)` and
 * '#rrggbb'. Null for other color spaces.
 */
export function parseColor(text: string): Color | null {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text)
  if (hex) return [parseInt(hex[1]!, 16), parseInt(hex[2]!, 16), parseInt(hex[3]!, 16), 1]
  const call = /^(rgba?|color)\(([^()]*)\)$/.exec(text)
  if (!call) return null
  const scale = call[1] === 'color' ? 255 : 1
  if (scale === 255 && !call[2]!.startsWith('srgb ')) return null
  const numbers = call[2]!.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? []
  if (numbers.length < 3) return null
  const [red, green, blue] = numbers.map((channel) => channel * scale) as [number, number, number]
  return [red, green, blue, numbers[3] ?? 1]
}

/** Lays a color over an opaque one. */
export function over(top: Color, ground: Color): Color {
  const alpha = top[3]
  const mix = (index: 0 | 1 | 2) => top[index] * alpha + ground[index] * (1 - alpha)
  return [mix(0), mix(1), mix(2), 1]
}

/** Relative luminance, WCAG 2.2: 0 is black, 1 is white. */
export function luminance([red, green, blue]: Color): number {
  const linear = (channel: number) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** Contrast ratio of two opaque colors, WCAG 2.2: from 1 to 21. */
export function contrast(a: Color, b: Color): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}
