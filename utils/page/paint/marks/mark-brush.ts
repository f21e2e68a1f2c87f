import type { TextSlice } from '../../extract/article-text'
import type { Brush, TextPlan } from '../brush'
import { isQuotationLook } from '../looks'
import { type PaintedText, SelectionKeeper } from '../selection-keeper'
import type { Stroke } from '../strokes'
import { ATTRIBUTES } from './attributes'
import { cutWithMarkJs } from './cut-with-mark-js'
import { MarkedText } from './marked-text'

/** Calls of mark.js in one scratch document: the iterators that it leaves there go away with it. */
const CALLS_PER_SCRATCH = 16

/**
 * Text nodes that stood in for a node of the page while it was marked: an article that was read meanwhile names them.
 * Shared by all painters of a page, which come and go with the reader's settings.
 */
const formerStandIns = new WeakMap<Node, { node: Text; start: number }>()

/** Paints with mark elements, made by mark.js. */
export class MarkBrush implements Brush, PaintedText {
  private readonly painted = new Map<Text, { text: MarkedText; signature: string }>()
  /** Everything of ours in the page: marks, their text nodes, and those between them. */
  private readonly ours = new Map<Node, MarkedText>()
  private scratch: Document | null = null
  private calls = 0
  /** Keeps the reader's selection while text nodes are cut up and put together. */
  readonly selection: SelectionKeeper

  constructor(private readonly document: Document) {
    this.selection = new SelectionKeeper(document, this)
  }

  paint(plans: readonly TextPlan[]): void {
    const changed = plans.filter(({ node, signature }) => this.painted.get(node)?.signature !== signature)
    if (changed.length === 0) return
    this.selection.keep(new Set(changed.map(({ node }) => node)), () => {
      for (const { node } of changed) this.restore(node)
      this.mark(changed)
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
    for (const run of painted.text.runs())
      if (run.node !== node) formerStandIns.set(run.node, { node, start: run.start })
    for (const piece of painted.text.all()) this.ours.delete(piece)
    return painted.text.restore(pageWrote)
  }

  /** What a mark of ours stands for; undefined for other elements, copies of our marks among them. */
  strokeOf(mark: Element): Stroke | undefined {
    return this.ours.get(mark)?.strokeOf(mark)
  }

  /** The page's text node behind a mark of ours, or behind a text node that stands in for it. */
  originalOf(node: Node): Text | null {
    return this.painted.has(node as Text) ? (node as Text) : (this.ours.get(node)?.node ?? null)
  }

  sliceOf(slice: TextSlice): TextSlice {
    const text = this.ours.get(slice.node)
    const standIn = text
      ? { node: text.node, start: text.startOf(slice.node) }
      : formerStandIns.get(slice.node)
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
    const texts = plans.map(({ data, strokes }) => ({ text: data, strokes }))
    const cut = cutWithMarkJs(
      () => this.scratchDocument(),
      texts,
      (mark, stroke, index) => describe(mark, stroke, plans[index]!.ground),
    )
    for (const [index, { node, data, strokes, signature }] of plans.entries()) {
      const text = new MarkedText(node, data, strokes, cut[index]!)
      for (const piece of text.all()) this.ours.set(piece, text)
      this.painted.set(node, { text, signature })
    }
  }

  private scratchDocument(): Document {
    if (this.scratch === null || ++this.calls > CALLS_PER_SCRATCH) {
      this.scratch = this.document.implementation.createHTMLDocument('')
      this.calls = 0
    }
    return this.scratch
  }
}

/** Sets what the styles and screen readers go by. */
function describe(mark: HTMLElement, { layers, begins }: Stroke, ground: string): void {
  const top = layers.at(-1)!
  mark.removeAttribute('data-markjs')
  mark.setAttribute(ATTRIBUTES.look, top.look)
  if (ground !== 'light') mark.setAttribute(ATTRIBUTES.ground, ground)
  const cue = begins.map((layer) => layer.cue).filter((said) => said !== null)
  if (cue.length > 0) mark.setAttribute(ATTRIBUTES.cue, `${cue.join(', ')}: `)
  const quotation = begins.find(({ look }) => isQuotationLook(look))
  if (quotation) mark.setAttribute(ATTRIBUTES.start, quotation.look)
}
