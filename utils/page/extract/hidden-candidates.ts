import type { Candidate } from './candidate'

/** Shorter runs say nothing of where the running text is. */
const MIN_PROSE = 80
/** A body that a page shows later has at least so many paragraphs. */
const MIN_PARAGRAPHS = 2

/**
 * Takes hidden text out. Where one hidden element holds more of the running text than is shown, the page has not
 * shown the body yet (a paywall's script or an animation does so later): then its text stays.
 */
export function withoutHidden(candidates: Candidate[]): Candidate[] {
  let shown = 0
  const hidden = new Map<Element, { chars: number; paragraphs: number }>()
  for (const { hiddenBy, chars, inRoot } of candidates) {
    if (!inRoot || chars < MIN_PROSE) continue
    if (hiddenBy === null) {
      shown += chars
      continue
    }
    const group = hidden.get(hiddenBy) ?? { chars: 0, paragraphs: 0 }
    hidden.set(hiddenBy, { chars: group.chars + chars, paragraphs: group.paragraphs + 1 })
  }
  const isBody = (element: Element) => {
    const group = hidden.get(element)
    return group !== undefined && group.paragraphs >= MIN_PARAGRAPHS && group.chars > shown
  }
  return candidates.filter(({ hiddenBy }) => hiddenBy === null || isBody(hiddenBy))
}
