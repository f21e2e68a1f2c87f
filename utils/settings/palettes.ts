import type { Category } from './categories'

/** A hue as it is drawn on light and on dark ground: '#rrggbb'. */
export interface Hue {
  light: string
  dark: string
}

export const PALETTE_IDS = ['sourcelight', 'color-blind', 'high-contrast'] as const
export type PaletteId = (typeof PALETTE_IDS)[number]

/**
 * The ready-made palettes. Every light hue has a contrast of at least 4.5:1 with white, every dark hue with the
 * popup's dark ground. No palette uses red, which would read as a warning.
 *
 * - `sourcelight`: the product's own.
 * - `color-blind`: stays apart under protanopia, deuteranopia and tritanopia through lightness; after the palette
 *   of Okabe and Ito (2008), darkened or lightened to the contrast needed.
 * - `high-contrast`: at least 7:1.
 */
export const PALETTES: Record<PaletteId, Record<Category, Hue>> = {
  sourcelight: {
    people: { light: '#0b62a4', dark: '#6cb6ff' },
    unnamed: { light: '#9a5b00', dark: '#f0b35a' },
    numbers: { light: '#0b6b53', dark: '#5fd0ae' },
    'named-quotes': { light: '#0b62a4', dark: '#6cb6ff' },
    institutions: { light: '#6e5494', dark: '#c3a6f0' },
    documents: { light: '#57606a', dark: '#b1bac4' },
  },
  'color-blind': {
    people: { light: '#0072b2', dark: '#56b4e9' },
    unnamed: { light: '#a34700', dark: '#e69f00' },
    numbers: { light: '#005f46', dark: '#8fe3c5' },
    'named-quotes': { light: '#0072b2', dark: '#56b4e9' },
    institutions: { light: '#8f3f73', dark: '#e3a5c9' },
    documents: { light: '#4d4d4d', dark: '#cfcfcf' },
  },
  'high-contrast': {
    people: { light: '#00408a', dark: '#9fd0ff' },
    unnamed: { light: '#6b3d00', dark: '#ffd08a' },
    numbers: { light: '#004d3a', dark: '#90f0d0' },
    'named-quotes': { light: '#00408a', dark: '#9fd0ff' },
    institutions: { light: '#4f2f80', dark: '#dcc8ff' },
    documents: { light: '#333b44', dark: '#d5dbe1' },
  },
}
