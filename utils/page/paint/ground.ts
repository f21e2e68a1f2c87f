import { parentElementOf } from '../detect/ancestors'
import { Alike } from './alike'
import { type Color, contrast, luminance, over, parseColor } from './color'

/**
 * What text stands on. `middle` is neither light nor dark enough for any hue to stand out: underlines take the
 * text's color. `plain` grounds get no tint: the page's text is so faint there that a tint would make it unreadable.
 */
export const GROUNDS = ['light', 'dark', 'middle', 'light-plain', 'dark-plain'] as const
export type Ground = (typeof GROUNDS)[number]

/** How strong a tint is on each ground, in percent of the hue. */
export const TINT = { light: 14, dark: 20 } as const

/** The lightest ground on which the dark hues, and the darkest on which the light hues keep a contrast of 3:1. */
const DARKEST_LIGHT = 0.5
const LIGHTEST_DARK = 0.11

/** Text keeps at least this contrast under our tints (WCAG 2.2, 1.4.3). */
const READABLE = 4.5

const WHITE: Color = [255, 255, 255, 1]
const BLACK: Color = [0, 0, 0, 1]
/**
 * Tells what text stands on from the page's computed styles. One instance serves one pass over the page, which must
 * not change the page in between: answers are kept by element.
 */
export class Grounds {
  private readonly backgrounds = new Map<Element, Color | null>()
  private readonly known = new Map<number, Ground>()

  constructor(private readonly alike = new Alike()) {}

  /** @param element the element that holds the text */
  of(element: Element): Ground {
    const group = this.alike.groupOf(element)
    let ground = this.known.get(group)
    if (ground === undefined) {
      const color = parseColor(getComputedStyle(element).color)
      ground = groundOf(this.background(element), color)
      this.known.set(group, ground)
    }
    return ground
  }

  /** The opaque color behind an element; null where a picture or an unknown color lies behind it. */
  private background(element: Element): Color | null {
    const known = this.backgrounds.get(element)
    if (known !== undefined) return known
    const style = getComputedStyle(element)
    const own = parseColor(style.backgroundColor)
    let color: Color | null
    // A page that sets a color under a picture means text to be readable on that color, too.
    if (own?.[3] === 1) color = own
    else if (own === null || (style.backgroundImage !== 'none' && style.backgroundImage !== '')) color = null
    else {
      const behind = this.behind(element)
      color = behind && over(own, behind)
    }
    this.backgrounds.set(element, color)
    return color
  }

  private behind(element: Element): Color | null {
    const parent = parentElementOf(element) ?? hostOf(element)
    if (parent) return this.background(parent)
    // Nothing painted up to the root: the canvas, which follows the page's color scheme.
    const scheme = getComputedStyle(element).colorScheme ?? ''
    const prefersDark = typeof matchMedia === 'function' && matchMedia('(prefers-color-scheme: dark)').matches
    return /dark/.test(scheme) && (prefersDark || !/light/.test(scheme)) ? [18, 18, 18, 1] : WHITE
  }
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}

/**
 * Classifies a background.
 *
 * @param background opaque; null when it is not known, which leaves the text's color to go by
 * @param text the color of the text; null when it is not known
 */
export function groundOf(background: Color | null, text: Color | null): Ground {
  if (background === null) {
    // Pages make text readable: light text stands on something dark.
    return text !== null && contrast(text, BLACK) > contrast(text, WHITE) ? 'dark-plain' : 'light-plain'
  }
  const light = luminance(background)
  const tone = light >= DARKEST_LIGHT ? 'light' : light <= LIGHTEST_DARK ? 'dark' : 'middle'
  if (tone === 'middle' || text === null) return tone
  // No hue, the reader's own included, darkens a light ground more than black, or lightens a dark one more than white.
  const [red, green, blue] = tone === 'light' ? BLACK : WHITE
  const tint: Color = [red, green, blue, TINT[tone] / 100]
  const ink = over(text, background)
  const isReadable = [background, over(tint, background)].every((ground) => contrast(ink, ground) >= READABLE)
  return isReadable ? tone : `${tone}-plain`
}
