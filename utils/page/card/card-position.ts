/** A rectangle in CSS pixels of the viewport, as `getBoundingClientRect` gives it. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** Distance of the card from the text it belongs to, and from the edges of the view, in CSS pixels. */
const GAP = 6
const MARGIN = 8

/**
 * Where a card goes: below its text, above it where there is more room, and always inside the view.
 *
 * @param text the line of text it belongs to
 * @param card its size
 * @param view the size of the viewport
 */
export function placeCard(
  text: Box,
  card: { width: number; height: number },
  view: { width: number; height: number },
): { left: number; top: number } {
  const fitsBelow = text.bottom + GAP + card.height + MARGIN <= view.height
  const isMoreRoomAbove = text.top > view.height - text.bottom
  const top = fitsBelow || !isMoreRoomAbove ? text.bottom + GAP : text.top - GAP - card.height
  return {
    left: within(text.left, MARGIN, view.width - card.width - MARGIN),
    top: within(top, MARGIN, view.height - card.height - MARGIN),
  }
}

/** The line of a stretch of text that is nearest to a point; the first one without a point. */
export function nearestLine<Line extends Box>(
  lines: readonly Line[],
  point?: { x: number; y: number },
): Line | null {
  if (!point) return lines[0] ?? null
  const distance = ({ left, right, top, bottom }: Box) =>
    Math.max(left - point.x, 0, point.x - right) + Math.max(top - point.y, 0, point.y - bottom)
  return lines.reduce<Line | null>(
    (best, line) => (best === null || distance(line) < distance(best) ? line : best),
    null,
  )
}

/** The smallest value wins where the range is empty: a card that is too large shows its beginning. */
const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most))
