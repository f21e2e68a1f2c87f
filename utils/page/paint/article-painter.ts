import type { Finding } from '../../findings'
import { commonRoots } from '../common-roots'
import type { ArticleText } from '../extract/article-text'
import { Slices } from '../slices'
import { BrushChoice } from './brush-choice'
import { Grounds } from './ground'
import { endFlash, flash } from './highlights/flash'
import { HighlightBrush } from './highlights/highlight-brush'
import { layersByBlock, toLayers, withQuotationMarks } from './layers'
import { MarkBrush } from './marks/mark-brush'
import { removeCopies } from './marks/remove-copies'
import type { Painter, PainterOptions, PlaceRef } from './painter'
import { Painting } from './painting'
import { ReadingOrder } from './reading-order'
import { refsAt } from './refs-at'
import { scrollTo } from './scroll-to'
import { type Touches, TouchGuard } from './touch-guard'
import { watchTheme } from './watch-theme'

/** Paints one article with marks, highlights, or each where it disturbs the page less. */
export class ArticlePainter implements Painter {
  private readonly marks = new MarkBrush(document)
  private readonly highlights = new HighlightBrush()
  private readonly choice: BrushChoice
  private readonly guard: TouchGuard
  private findings: readonly Finding[] = []
  /** Made when the reader first steps. */
  private order: ReadingOrder | null = null
  private painting: Painting | null = null
  /** One for all questions: every range there is slows down every change of the page until it is collected. */
  private readonly range = document.createRange()
  private run = new AbortController()
  private listening = new AbortController()
  private readonly signals = new WeakSet<AbortSignal>()

  constructor(
    private article: ArticleText,
    private readonly options: PainterOptions,
  ) {
    this.choice = new BrushChoice(options.mode)
    const originalOf = (node: Node) =>
      this.marks.originalOf(node) ?? (this.highlights.isPainted(node as Text) ? (node as Text) : null)
    this.guard = new TouchGuard(originalOf, (touches) => this.onTouched(touches))
  }

  setArticle(article: ArticleText): void {
    this.article = article
    if (this.painting) this.watch()
  }

  async paint(findings: readonly Finding[], signal: AbortSignal): Promise<void> {
    this.run.abort()
    if (signal.aborted) {
      this.clear()
      return
    }
    this.clearOnAbort(signal)
    if (!this.painting) {
      this.watch()
      this.listen(signal)
      this.quietly(() => removeCopies(document, () => false))
    }
    this.run = new AbortController()
    const slices = new Slices(this.run.signal)
    this.findings = findings
    this.order = null
    const { article, marks, highlights, choice } = this
    const places = withQuotationMarks(toLayers(findings, this.options.cue), article.text)
    const layers = layersByBlock(places, article.blocks)
    const quietly = (change: () => void) => this.quietly(change)
    this.painting = new Painting(article, layers, { marks, highlights, choice, quietly })
    this.paintAgainLater(signal)
    if (this.options.inViewOnly) this.painting.paintInView(this.run.signal)
    else await this.painting.paint(slices)
  }

  settle(): void {
    this.quietly(() => {})
  }

  clear(): void {
    this.run.abort()
    endFlash()
    this.quietly(() => {
      this.marks.erase(this.marks.nodes())
      this.highlights.erase(this.highlights.nodes())
      removeCopies(document, () => false)
    })
    this.guard.stop()
    this.listening.abort()
    this.marks.selection.stop()
    this.range.setEnd(document, 0)
    this.painting = null
  }

  reveal(findingId: string, place: number): boolean {
    const range = this.rangeOf({ findingId, place })
    if (!range) return false
    this.inOrder().goTo({ findingId, place })
    scrollTo(range)
    flash(range)
    return true
  }

  step(direction: 'next' | 'previous'): PlaceRef | null {
    const ref = this.inOrder().step(direction, () => this.firstOffsetInView())
    return ref && this.reveal(ref.findingId, ref.place) ? ref : null
  }

  findingsAt(x: number, y: number): PlaceRef[] {
    return refsAt(x, y, this.marks, this.highlights)
  }

  rangeOf({ findingId, place }: PlaceRef): Range | null {
    const at = this.findings.find(({ id }) => id === findingId)?.places[place]
    const slices = at ? this.article.slices(at.start, at.end).map((slice) => this.marks.sliceOf(slice)) : []
    const first = slices[0]
    const last = slices.at(-1)
    if (!first || !last || !slices.every(({ node }) => node.isConnected)) return null
    const start = this.marks.locate(first.node, first.start)
    const end = this.marks.locate(last.node, last.end)
    if (start.offset > start.node.length || end.offset > end.node.length) return null
    const { range } = this
    range.setStart(start.node, start.offset)
    range.setEnd(end.node, end.offset)
    return range
  }

  /** Where marks have to wait for the page's framework, they come when it is done. */
  private paintAgainLater(signal: AbortSignal): void {
    const wait = this.choice.waitsFor
    if (wait === null) return
    const timer = setTimeout(() => void this.paint(this.findings, signal), wait)
    this.run.signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
  }

  private inOrder(): ReadingOrder {
    this.order ??= new ReadingOrder(this.findings)
    return this.order
  }

  /** The page has touched painted text: it gets its own nodes back, and we paint there without touching them. */
  private onTouched({ nodes, added }: Touches): void {
    const unchanged: Text[] = []
    this.quietly(() => {
      for (const [node, isWritten] of nodes) {
        if (node.parentElement) this.choice.noteTouch(node.parentElement)
        const isSame = this.marks.isPainted(node) ? this.marks.restore(node, isWritten) : !isWritten
        this.highlights.erase([node])
        if (isSame && node.isConnected) unchanged.push(node)
      }
      for (const element of added) {
        if (element.isConnected) removeCopies(element, (mark) => this.marks.strokeOf(mark) !== undefined)
      }
    })
    this.painting?.repaint(unchanged)
  }

  private watch(): void {
    this.marks.selection.start()
    this.guard.watch(commonRoots(this.article.blocks.map(({ element }) => element)))
  }

  /** What the page and the reader do that painting has to follow, until everything is cleared. */
  private listen(signal: AbortSignal): void {
    this.listening = new AbortController()
    const own = { signal: this.listening.signal }
    document.addEventListener('copy', () => this.onCopy(), { ...own, capture: true })
    const element = this.article.blocks[0]?.element
    if (!element) return
    const groundOf = () => new Grounds().of(element)
    watchTheme(groundOf, () => void this.paint(this.findings, signal), this.listening.signal)
  }

  /** What is copied is the page's text in the page's markup: marks leave the selection until it has been read. */
  private onCopy(): void {
    const selection = document.getSelection()
    if (!selection || selection.isCollapsed) return
    const ranges = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index))
    const isCopied = (node: Text) => ranges.some((range) => range.intersectsNode(node.parentNode ?? node))
    const nodes = [...this.marks.nodes()].filter(isCopied)
    this.quietly(() => this.marks.erase(nodes))
    setTimeout(() => this.painting?.repaint(nodes))
  }

  private clearOnAbort(signal: AbortSignal): void {
    if (this.signals.has(signal)) return
    this.signals.add(signal)
    signal.addEventListener('abort', () => this.clear(), { once: true })
  }

  private firstOffsetInView(): number {
    const { blocks } = this.article
    const block = blocks.find(({ element }) => element.getBoundingClientRect().bottom > 0) ?? blocks[0]
    return block?.start ?? 0
  }

  private quietly(change: () => void): void {
    const guarded = () => this.guard.quietly(change)
    if (this.options.quietly) this.options.quietly(guarded)
    else guarded()
  }
}
