import type { OriginalText } from './strokes'

/** What the keeper has to know of painted text. */
export interface PaintedText extends OriginalText {
  /** Where a character of one of the page's text nodes stands now. */
  locate(node: Text, offset: number): { node: Text; offset: number }
}

/** One end of a selection. */
type Point = readonly [node: Node, offset: number] | null
type TextPoint = readonly [node: Text, offset: number]

/**
 * Keeps the reader's selection on the same characters, in the same direction, while text nodes change.
 *
 * Asking for the selection makes the browser lay out the page, so it is asked for only after the selection has
 * changed, and when a text node changes in which it begins or ends.
 */
export class SelectionKeeper {
  private ends: { anchor: Point; focus: Point } | null = null
  private readonly onChange = () => {
    this.ends = null
  }

  constructor(
    private readonly document: Document,
    private readonly painted: PaintedText,
  ) {}

  /** From here on the selection is known from one task to the next. */
  start(): void {
    this.ends = null
    this.document.addEventListener('selectionchange', this.onChange)
  }

  stop(): void {
    this.ends = null
    this.document.removeEventListener('selectionchange', this.onChange)
  }

  /** @param nodes text nodes of the page that the change may cut up or put together */
  keep(nodes: ReadonlySet<Text>, change: () => void): void {
    const { anchor, focus } = this.known()
    const kept = [anchor, focus].map((point) => this.toOriginal(point))
    if (!kept.some((point) => point && nodes.has(point[0]))) {
      change()
      return
    }
    change()
    this.ends = null
    const now = this.known()
    const newAnchor = this.toNow(kept[0]) ?? now.anchor
    const newFocus = this.toNow(kept[1]) ?? now.focus
    if (newAnchor && newFocus) this.document.getSelection()?.setBaseAndExtent(...newAnchor, ...newFocus)
    this.ends = null
  }

  private known(): { anchor: Point; focus: Point } {
    if (this.ends) return this.ends
    const selection = this.document.getSelection()
    const point = (node: Node | null | undefined, offset = 0): Point => (node ? [node, offset] : null)
    this.ends = {
      anchor: point(selection?.anchorNode, selection?.anchorOffset),
      focus: point(selection?.focusNode, selection?.focusOffset),
    }
    return this.ends
  }

  /**
   * A point inside text as a point of the page's own node. The browser itself keeps points between nodes, but for one
   * just behind a text node: what comes after the node then would come after the selection.
   */
  private toOriginal(point: Point): TextPoint | null {
    if (!point) return null
    const [node, offset] = point
    if (node.nodeType !== Node.TEXT_NODE) {
      const before = node.childNodes[offset - 1]
      return before?.nodeType === Node.TEXT_NODE ? this.toOriginal([before, (before as Text).length]) : null
    }
    const slice = this.painted.sliceOf({ node: node as Text, start: offset, end: offset })
    return [slice.node, slice.start]
  }

  private toNow(point: TextPoint | null | undefined): Point {
    if (!point) return null
    const { node, offset } = this.painted.locate(...point)
    return [node, Math.min(offset, node.data.length)]
  }
}
