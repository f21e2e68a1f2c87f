import type { TextSlice } from '../../extract/article-text'
import type { Brush, TextPlan } from '../brush'
import { isQuotationLook } from '../looks'
import { type PaintedText, SelectionKeeper } from '../selection-keeper'
import { type Stroke, signatureOf } from '../strokes'
import { ATTRIBUTES } from './attributes'
import { cutWithMarkJs } from './cut-with-mark-js'
import { MarkedText } from './marked-text'

/** Texts cut in one scratch document: the iterators that mark.js leaves in it go away with it. */
const TEXTS_PER_SCRATCH = 64

/** Paints with mark elements, made by mark.js. */
export class MarkBrush implements Brush, PaintedText {
  private readonly painted = new Map<Text, { text: MarkedText; signature: string }>()
  /** Text nodes that ever stood in for a node of the page: articles may be read while they do. */
  private readonly standIns = new WeakMap<Text, { node: Text; start: number }>()
  private readonly strokes = new WeakMap<Element, { stroke: Stroke; text: MarkedText }>()
  /** Keeps the reader's selection while text nodes are cut up and put together. */
  readonly selection: SelectionKeeper

  constructor(private readonly document: Document) {
    this.selection = new SelectionKeeper(document, this)
  }

  paint(plans: readonly TextPlan[]): void {
    const changed = plans.filter(({ node, strokes, ground }) => {
      return this.painted.get(node)?.signature !== signatureOf(strokes) + ground
    })
    if (changed.length === 0) return
    this.selection.keep(new Set(changed.map(({ node }) => node)), () => {
      for (const { node } of changed) this.restore(node)
      for (let first = 0; first < changed.length; first += TEXTS_PER_SCRATCH)
        this.mark(changed.slice(first, first + TEXTS_PER_SCRATCH))
    })
  }

  erase(nodes: Iterable<Text>): void {
    const own = new Set([...nodes].filter((node) => this.painted.has(node)))
    if (own.size === 0) return
    this.selection.keep(own, () => {
      for (const node of own) this.restore(node)
    })
  }

  nodes(): Iterable<Text> {
    return this.painted.keys()
  }

  isPainted(node: Text): boolean {
    return this.painted.has(node)
  }

  /**
   * Takes the marks off one text node.
   *
   * @param pageWrote whether the page is known to have written into the node
   * @returns whether the node's text is the one that was painted
   */
  restore(node: Text, pageWrote = false): boolean {
    const painted = this.painted.get(node)
    if (!painted) return true
    this.painted.delete(node)
    return painted.text.restore(pageWrote)
  }

  /** What a mark of ours stands for; undefined for other elements, copies of our marks among them. */
  strokeOf(mark: Element): Stroke | undefined {
    return this.strokes.get(mark)?.stroke
  }

  /** The page's text node behind a mark of ours, or behind a text node that stands in for it. */
  originalOf(node: Node): Text | null {
    if (this.painted.has(node as Text)) return node as Text
    const own = this.strokes.get(node as Element)?.text.node ?? this.standIns.get(node as Text)?.node
    return own && this.painted.has(own) ? own : null
  }

  sliceOf(slice: TextSlice): TextSlice {
    const standIn = this.standIns.get(slice.node)
    if (!standIn) return slice
    return { node: standIn.node, start: standIn.start + slice.start, end: standIn.start + slice.end }
  }

  dataOf(node: Text): string {
    return this.painted.get(node)?.text.text ?? node.data
  }

  /** Where a character of a text node of the page stands now. */
  locate(node: Text, offset: number): { node: Text; offset: number } {
    let found = { node, offset }
    for (const run of this.painted.get(node)?.text.runs() ?? []) {
      if (run.start > offset) break
      found = { node: run.node, offset: offset - run.start }
    }
    return found
  }

  private mark(plans: readonly TextPlan[]): void {
    const texts = plans.map(({ node, strokes }) => ({ text: node.data, strokes }))
    const grounds = new Map(plans.flatMap(({ strokes, ground }) => strokes.map((stroke) => [stroke, ground])))
    const marks = new Map<Stroke, Element>()
    const scratch = this.document.implementation.createHTMLDocument('')
    const cut = cutWithMarkJs(scratch, texts, (mark, stroke) => {
      describe(mark, stroke, grounds.get(stroke)!)
      marks.set(stroke, mark)
    })
    for (const [index, { node, strokes, ground }] of plans.entries()) {
      const text = new MarkedText(node, texts[index]!.text, cut[index]!)
      for (const stroke of strokes) {
        const mark = marks.get(stroke)
        if (mark) this.strokes.set(mark, { stroke, text })
      }
      for (const run of text.runs()) {
        if (run.node !== node) this.standIns.set(run.node, { node, start: run.start })
      }
      this.painted.set(node, { text, signature: signatureOf(strokes) + ground })
    }
  }
}

/** Sets what the styles and screen readers go by. */
function describe(mark: HTMLElement, { layers, begins }: Stroke, ground: string): void {
  const top = layers.at(-1)!
  mark.removeAttribute('data-markjs')
  mark.setAttribute(ATTRIBUTES.look, top.look)
  if (ground !== 'light') mark.setAttribute(ATTRIBUTES.ground, ground)
  const cue = begins.map((layer) => layer.cue).filter((said) => said !== null)
  if (cue.length > 0) mark.setAttribute(ATTRIBUTES.cue, cue.join(', '))
  const quotation = begins.find(({ look }) => isQuotationLook(look))
  if (quotation) mark.setAttribute(ATTRIBUTES.start, quotation.look)
}
