import { CATEGORIES, type Category, type Hue, PALETTES, type Settings } from './settings'

/** The hue of a category as the reader has it: a color of their own for any ground, or the palette's. */
export function hueOf(settings: Settings, category: Category): Hue {
  const { color } = settings.categories[category]
  return color === null ? PALETTES[settings.palette][category] : { light: color, dark: color }
}

/** The custom property of the interface's styles that holds a category's hue. */
const PROPERTIES: Record<Category, string> = {
  people: '--person',
  unnamed: '--unnamed',
  numbers: '--number',
  'named-quotes': '--named-quotes',
  institutions: '--institution',
  documents: '--document',
}

/** Gives the interface the reader's hues, so that a category looks the same on the page, in lists and in options. */
export function applyHues(settings: Settings, style: CSSStyleDeclaration): void {
  for (const category of CATEGORIES) {
    const { light, dark } = hueOf(settings, category)
    style.setProperty(PROPERTIES[category], `light-dark(${light}, ${dark})`)
  }
}
