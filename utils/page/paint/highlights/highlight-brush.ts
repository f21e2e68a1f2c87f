import type { Brush, TextPlan } from '../brush'
import type { Ground } from '../ground'
import { isQuotationLook } from '../looks'
import type { Stroke } from '../strokes'
import { highlightName, startName } from './highlight-names'

interface Painted {
  strokes: readonly Stroke[]
  ground: Ground
  signature: string
  ranges: { name: string; range: AbstractRange }[]
  /** The node's text as it was painted. */
  data: string
}

/** Whether the browser has CSS Custom Highlights: Chromium 105, Safari 17.2, Firefox 140. */
export const hasHighlights = (): boolean =>
  typeof Highlight === 'function' && typeof CSS !== 'undefined' && CSS.highlights !== undefined

/**
 * Paints with CSS Custom Highlights: the page's nodes stay as they are. Ranges are static, so the page's own changes
 * cost nothing; whoever uses the brush watches the page and erases what changes.
 */
export class HighlightBrush implements Brush {
  private readonly painted = new Map<Text, Painted>()
  private readonly highlights = new Map<string, Highlight>()

  paint(plans: readonly TextPlan[]): void {
    for (const { node, strokes, ground, data, signature } of plans) {
      const before = this.painted.get(node)
      if (before?.signature === signature && before.data === data) continue
      this.eraseNode(node)
      const ranges: Painted['ranges'] = []
      const add = (name: string, startOffset: number, endOffset: number) => {
        const range = new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset })
        this.highlight(name).add(range)
        ranges.push({ name, range })
      }
      for (const { start, end, layers, begins } of strokes) {
        add(highlightName(layers.at(-1)!.look, ground), start, end)
        const quotation = begins.find(({ look }) => isQuotationLook(look))
        if (quotation) add(startName(quotation.look, ground), start, start + 1)
      }
      this.painted.set(node, { strokes, ground, signature, ranges, data })
    }
  }

  erase(nodes: Iterable<Text>): void {
    for (const node of [...nodes]) this.eraseNode(node)
  }

  nodes(): Iterable<Text> {
    return this.painted.keys()
  }

  isPainted(node: Text): boolean {
    return this.painted.has(node)
  }

  strokesAt(node: Text, offset: number): Stroke | undefined {
    return this.painted.get(node)?.strokes.find(({ start, end }) => start <= offset && offset < end)
  }

  private highlight(name: string): Highlight {
    let highlight = this.highlights.get(name)
    if (!highlight) {
      highlight = new Highlight()
      this.highlights.set(name, highlight)
      CSS.highlights.set(name, highlight)
    }
    return highlight
  }

  private eraseNode(node: Text): void {
    const painted = this.painted.get(node)
    if (!painted) return
    this.painted.delete(node)
    for (const { name, range } of painted.ranges) {
      const highlight = this.highlights.get(name)
      highlight?.delete(range)
      if (highlight?.size !== 0) continue
      this.highlights.delete(name)
      CSS.highlights.delete(name)
    }
  }
}
