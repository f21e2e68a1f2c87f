import type { Stroke } from '../strokes'

/**
 * One text node of the page that is cut up by marks. The page's node stays where it is and keeps the characters
 * before the first mark; marks and the text between them follow it as nodes of ours, until `restore`.
 */
export class MarkedText {
  /** The characters the page's node keeps while it is marked. */
  private readonly head: string
  /** What follows the page's node: marks and text nodes. */
  readonly pieces: readonly (HTMLElement | Text)[]

  /**
   * @param node the page's text node; its text becomes the head
   * @param text all its characters
   * @param strokes what the marks stand for, in their order
   * @param cut text nodes and marks that hold the same characters, beginning with a text node
   */
  constructor(
    readonly node: Text,
    readonly text: string,
    private readonly strokes: readonly Stroke[],
    [first, ...rest]: readonly (HTMLElement | Text)[],
  ) {
    this.head = first!.textContent ?? ''
    this.pieces = rest.filter((piece) => piece.nodeType === Node.ELEMENT_NODE || (piece as Text).data !== '')
    node.deleteData(this.head.length, text.length - this.head.length)
    node.after(...this.pieces)
  }

  /** The text nodes that hold the characters now, with the offset at which each begins in the page's node. */
  *runs(): Generator<{ node: Text; start: number }> {
    yield { node: this.node, start: 0 }
    let start = this.head.length
    for (const piece of this.pieces) {
      const node = (piece.nodeType === Node.TEXT_NODE ? piece : piece.firstChild) as Text | null
      if (node === null) continue
      yield { node, start }
      start += node.data.length
    }
  }

  /** Everything of ours: marks, the text nodes in them, and those between them. */
  *all(): Generator<Node> {
    for (const piece of this.pieces) {
      yield piece
      if (piece.firstChild) yield piece.firstChild
    }
  }

  /** Where a text node of ours begins in the page's node. */
  startOf(node: Text): number {
    for (const run of this.runs()) if (run.node === node) return run.start
    return 0
  }

  /** What one of the marks stands for. */
  strokeOf(mark: Element): Stroke | undefined {
    const marks = this.pieces.filter((piece) => piece.nodeType === Node.ELEMENT_NODE)
    return this.strokes[marks.indexOf(mark as HTMLElement)]
  }

  /**
   * Takes the marks away and puts the characters back into the page's node, as the page would have them now:
   * what it did to the text meanwhile stays done.
   *
   * @param pageWrote whether the page is known to have set the text of its node
   * @returns whether the page's text is what it was
   */
  restore(pageWrote = false): boolean {
    const { node, pieces } = this
    const parent = node.parentNode
    if (pageWrote || node.data !== this.head) {
      if (this.isSplitFurther()) {
        for (const piece of pieces) unwrap(piece)
        return false
      }
      // A framework that holds the node has given it its whole new text.
      for (const piece of pieces) piece.remove()
      return false
    }
    const attached = pieces.filter((piece) => piece.parentNode === parent)
    let text: string
    if (attached.length === pieces.length)
      text = this.head + attached.map((piece) => piece.textContent).join('')
    else if (attached.length === 0 || parent === null)
      text = this.text // the node was taken out, whole as it is to the page
    else text = this.head + attached.map((piece) => piece.textContent).join('') // some pieces were deleted
    for (const piece of pieces) piece.remove()
    // Appending leaves selections and ranges in the head where they are.
    node.appendData(text.slice(this.head.length))
    return text === this.text
  }

  /** Whether somebody has only cut or wrapped the text further: nothing is missing between our pieces. */
  private isSplitFurther(): boolean {
    const { node, pieces } = this
    const last = pieces.at(-1)!
    if (!this.head.startsWith(node.data) || last.parentNode !== node.parentNode) return false
    let text = ''
    for (let at: ChildNode | null = node; at !== null; at = at.nextSibling) {
      text += at.textContent
      if (at === last) return text === this.text
      if (text.length > this.text.length) return false
    }
    return false
  }
}

/** Leaves the text of a mark in its place, joined with the text around it. */
export function unwrap(piece: ChildNode): void {
  if (piece.nodeType !== Node.ELEMENT_NODE) return
  const before = piece.previousSibling
  const after = piece.nextSibling
  const text = piece.textContent ?? ''
  if (before?.nodeType === Node.TEXT_NODE) {
    ;(before as Text).appendData(text)
    piece.remove()
    if (after?.nodeType === Node.TEXT_NODE) {
      ;(before as Text).appendData((after as Text).data)
      after.remove()
    }
  } else if (after?.nodeType === Node.TEXT_NODE) {
    ;(after as Text).insertData(0, text)
    piece.remove()
  } else {
    piece.replaceWith(text)
  }
}
