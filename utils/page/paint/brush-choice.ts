import { isDrawnByFramework, untilTakenOver } from './framework'
import { hasHighlights } from './highlights/highlight-brush'
import type { PainterMode } from './painter'
import type { TextSafety } from './text-safety'

/** An article whose page has touched marked text in so many places is the page's framework's. */
const TOUCHES_OF_A_FRAMEWORK = 3

/** How often text is marked anew after the page has touched it, where there are no highlights. */
const MARKED_ANEW = 3

/** Chooses for each piece of the page whether marks or highlights disturb it less. */
export class BrushChoice {
  private readonly touches = new WeakMap<Element, number>()
  private touched = 0
  private highlightsOnly: boolean
  private readonly isFrameworks: boolean

  constructor(private readonly mode: PainterMode) {
    this.highlightsOnly = mode === 'highlights' && hasHighlights()
    this.isFrameworks = mode === 'auto' && hasHighlights() && isDrawnByFramework(document)
  }

  /**
   * A framework that takes over a page compares the text with its own and draws everything anew where marks have cut
   * it. Until then there are highlights only.
   *
   * @returns milliseconds after which painting anew brings marks; null when nothing is waited for
   */
  get waitsFor(): number | null {
    const wait = this.isFrameworks && !this.highlightsOnly ? untilTakenOver() : 0
    return wait > 0 ? wait : null
  }

  /** Whether highlights may take the place of marks. */
  get canFallBack(): boolean {
    return this.mode === 'auto' && !this.highlightsOnly && hasHighlights()
  }

  /** From now on everything is painted with highlights. */
  fallBack(): void {
    if (this.canFallBack) this.highlightsOnly = true
  }

  /** The page has touched marked text directly in this element. */
  noteTouch(element: Element): void {
    const touches = this.touches.get(element) ?? 0
    this.touches.set(element, touches + 1)
    if (touches === 0 && ++this.touched >= TOUCHES_OF_A_FRAMEWORK) this.fallBack()
  }

  /**
   * What to paint a text node with; null for text that nobody may touch.
   *
   * @param element the element that holds it
   * @param beginsMarked whether its first character is painted: marks would leave the page's own node empty, and
   *   some frameworks compare a node with its new text before they write, so a text that becomes empty would stay
   */
  brushFor(element: Element, beginsMarked: boolean, safety: TextSafety): 'marks' | 'highlights' | null {
    if (!safety.mayPaint(element)) return null
    if (this.highlightsOnly || this.waitsFor !== null) return 'highlights'
    const touches = this.touches.get(element) ?? 0
    if (this.mode !== 'marks' && touches > 0 && hasHighlights()) return 'highlights'
    const mayEmpty = this.touched === 0 && !this.isFrameworks
    const mayMark = safety.mayCut(element) && (mayEmpty || !beginsMarked)
    if (!mayMark) return hasHighlights() ? 'highlights' : null
    return touches <= MARKED_ANEW ? 'marks' : null
  }
}
