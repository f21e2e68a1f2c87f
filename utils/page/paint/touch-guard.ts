/** What the page did to text that is painted, as far as one can tell from outside. */
export interface Touches {
  /** Text nodes of the page that were rewritten, moved or cut; true where the page wrote into the node itself. */
  nodes: Map<Text, boolean>
  /** Elements that came into the page: copies of our marks may be among them. */
  added: Element[]
}

/**
 * Notices when the page touches text, before the next frame is drawn. Changes made inside `quietly` are not the
 * page's.
 */
export class TouchGuard {
  private readonly observer: MutationObserver
  private roots: readonly Node[] = []

  /**
   * @param originalOf the page's text node behind a node, when that is painted text or something of ours
   * @param onTouched called at the end of the task in which the page touched something
   */
  constructor(
    private readonly originalOf: (node: Node) => Text | null,
    private readonly onTouched: (touches: Touches) => void,
  ) {
    this.observer = new MutationObserver((records) => this.report(records))
  }

  /** Watches elements instead of those watched before. */
  watch(roots: Iterable<Node>): void {
    this.stop()
    this.roots = [...roots]
    this.observe()
  }

  stop(): void {
    this.roots = []
    this.observer.disconnect()
  }

  /** Not observing costs less than making thousands of records and throwing them away. */
  quietly(change: () => void): void {
    this.report(this.observer.takeRecords())
    this.observer.disconnect()
    try {
      change()
    } finally {
      this.observe()
    }
  }

  private observe(): void {
    for (const root of this.roots)
      this.observer.observe(root, { childList: true, characterData: true, subtree: true })
  }

  private report(records: readonly MutationRecord[]): void {
    const touches: Touches = { nodes: new Map(), added: [] }
    const touch = (node: Node, isWritten = false) => {
      const original = this.originalOf(node)
      if (original) touches.nodes.set(original, isWritten || touches.nodes.get(original) === true)
    }
    for (const record of records) {
      const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } = record
      touch(target, type === 'characterData' && target === this.originalOf(target))
      for (const node of removedNodes) touch(node)
      // Something came between what we made of one text node.
      const before = previousSibling && this.originalOf(previousSibling)
      if (before && nextSibling && before === this.originalOf(nextSibling)) touch(before)
      for (const node of addedNodes) {
        touch(node)
        if (node.nodeType === Node.ELEMENT_NODE) touches.added.push(node as Element)
      }
    }
    if (touches.nodes.size > 0 || touches.added.length > 0) this.onTouched(touches)
  }
}
