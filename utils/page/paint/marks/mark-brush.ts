import type { TextSlice } from '../../extract/article-text'
import type { Brush, TextPlan } from '../brush'
import { keepSelection } from '../keep-selection'
import { isQuotationLook } from '../looks'
import { type OriginalText, type Stroke, signatureOf } from '../strokes'
import { ATTRIBUTES } from './attributes'
import { cutWithMarkJs } from './cut-with-mark-js'
import { MarkedText } from './marked-text'

/** Texts cut in one scratch document. */
const TEXTS_PER_SCRATCH = 64

/** Paints with mark elements, made by mark.js. */
export class MarkBrush implements Brush, OriginalText {
  private readonly painted = new Map<Text, { text: MarkedText; signature: string }>()
  /** Text nodes that ever stood in for a node of the page: articles may be read while they do. */
  private readonly standIns = new WeakMap<Text, { node: Text; start: number }>()
  private readonly strokes = new WeakMap<Element, { stroke: Stroke; text: MarkedText }>()

  constructor(private readonly document: Document) {}

  paint(plans: readonly TextPlan[]): void {
    const changed = plans.filter(({ node, strokes, ground }) => {
      return this.painted.get(node)?.signature !== signatureOf(strokes) + ground
    })
    if (changed.length === 0) return
    this.change(() => {
      let scratch: Document | null = null
      changed.forEach((plan, index) => {
        if (index % TEXTS_PER_SCRATCH === 0) scratch = this.document.implementation.createHTMLDocument('')
        this.restore(plan.node)
        this.mark(scratch!, plan)
      })
    })
  }

  erase(nodes: Iterable<Text>): void {
    const own = [...nodes].filter((node) => this.painted.has(node))
    if (own.length > 0) this.change(() => own.forEach((node) => void this.restore(node)))
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

  private mark(scratch: Document, { node, strokes, ground }: TextPlan): void {
    const data = node.data
    const marks: [HTMLElement, Stroke][] = []
    const cut = cutWithMarkJs(scratch, data, strokes, (mark, stroke) => {
      describe(mark, stroke, ground)
      marks.push([mark, stroke])
    })
    const text = new MarkedText(node, data, strokes, cut)
    for (const [mark, stroke] of marks) this.strokes.set(mark, { stroke, text })
    for (const run of text.runs())
      if (run.node !== node) this.standIns.set(run.node, { node, start: run.start })
    this.painted.set(node, { text, signature: signatureOf(strokes) + ground })
  }

  private change(change: () => void): void {
    keepSelection(this.document, this, (node, offset) => this.locate(node, offset), change)
  }
}

/** Sets what the styles and screen readers go by. */
function describe(mark: HTMLElement, { layers, begins }: Stroke, ground: string): void {
  const top = layers.at(-1)!
  const under = layers.at(-2)
  mark.removeAttribute('data-markjs')
  mark.setAttribute(ATTRIBUTES.look, top.look)
  if (under) mark.setAttribute(ATTRIBUTES.under, under.look)
  if (ground !== 'light') mark.setAttribute(ATTRIBUTES.ground, ground)
  const cue = begins.map((layer) => layer.cue).filter((said) => said !== null)
  if (cue.length > 0) mark.setAttribute(ATTRIBUTES.cue, cue.join(', '))
  const quotation = begins.find(({ look }) => isQuotationLook(look))
  if (quotation) mark.setAttribute(ATTRIBUTES.start, quotation.look)
}
