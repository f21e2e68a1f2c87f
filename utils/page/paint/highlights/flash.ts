import { Grounds } from '../ground'
import { hasHighlights } from './highlight-brush'
import { flashName } from './highlight-names'

/** How long a place is flashed, in milliseconds. */
const LASTS = 1600

let end: (() => void) | null = null

/** Draws attention to stretches of text for a moment, without touching them. One flash at a time. */
export function flash(range: Range): void {
  endFlash()
  const element = range.startContainer.parentElement
  if (!hasHighlights() || !element) return
  const name = flashName(new Grounds().of(element))
  const highlight = new Highlight(new StaticRange(range))
  highlight.priority = 1
  CSS.highlights.set(name, highlight)
  const timer = setTimeout(endFlash, LASTS)
  end = () => {
    clearTimeout(timer)
    CSS.highlights.delete(name)
  }
}

export function endFlash(): void {
  end?.()
  end = null
}
