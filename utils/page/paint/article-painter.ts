import type { Finding } from '../../findings'
import type { ArticleBlock, ArticleText } from '../extract/article-text'
import type { TextPlan } from './brush'
import { BrushChoice } from './brush-choice'
import { Grounds } from './ground'
import { endFlash, flash } from './highlights/flash'
import { HighlightBrush } from './highlights/highlight-brush'
import { type Layer, layersByBlock, toLayers } from './layers'
import { MarkBrush } from './marks/mark-brush'
import { removeCopies } from './marks/remove-copies'
import type { Painter, PainterOptions, PlaceRef } from './painter'
import { ReadingOrder } from './reading-order'
import { refsAt } from './refs-at'
import { scrollTo } from './scroll-to'
import { Slices } from './slices'
import { type Stroke, strokesOf } from './strokes'
import { commonRoots, type Touches, TouchGuard } from './touch-guard'
import { TextSafety } from './unsafe-text'
import { visibleFirst } from './visible-first'

/** Places painted between two looks at the clock. */
const PLACES_PER_CHUNK = 32

/** Paints one article: decides what is painted where, when and with which brush. */
export class ArticlePainter implements Painter {
  private readonly marks: MarkBrush
  private readonly highlights = new HighlightBrush()
  private readonly choice: BrushChoice
  private readonly guard: TouchGuard
  private findings: readonly Finding[] = []
  private order = new ReadingOrder([])
  private layers = new Map<ArticleBlock, Layer[]>()
  /** What is planned for each text node, as far as the present painting has come. */
  private planned = new Map<Text, Stroke[]>()
  private run = new AbortController()
  private readonly signals = new WeakSet<AbortSignal>()

  constructor(
    private article: ArticleText,
    private readonly options: PainterOptions,
  ) {
    this.marks = new MarkBrush(document)
    this.choice = new BrushChoice(options.mode)
    const originalOf = (node: Node) =>
      this.marks.originalOf(node) ?? (this.highlights.isPainted(node as Text) ? (node as Text) : null)
    this.guard = new TouchGuard(originalOf, (touches) => this.onTouched(touches))
    this.useArticle(article)
  }

  useArticle(article: ArticleText): void {
    this.article = article
    this.watch()
  }

  async paint(findings: readonly Finding[], signal: AbortSignal): Promise<void> {
    this.run.abort()
    if (signal.aborted) return this.clear()
    if (!this.signals.has(signal)) {
      this.signals.add(signal)
      signal.addEventListener('abort', () => this.clear(), { once: true })
    }
    const run = new AbortController()
    this.run = run
    this.watch()
    this.findings = findings
    this.order = new ReadingOrder(findings)
    this.layers = layersByBlock(toLayers(findings, this.options.cue), this.article.blocks)
    this.planned = new Map()
    const old = new Set([...this.marks.nodes(), ...this.highlights.nodes()])
    if (old.size === 0) this.quietly(() => removeCopies(document, () => false))
    const concerned = this.article.blocks.filter((block) => old.size > 0 || this.layers.has(block))
    const { visible, rest } = visibleFirst(concerned)
    const slices = new Slices(run.signal)
    this.paintFirst(visible)
    for (const chunk of this.chunks(rest)) {
      if (!(await slices.next())) return
      this.paintBlocks(chunk)
    }
    this.erase([...old].filter((node) => !this.planned.has(node)))
  }

  release(elements: readonly Element[]): void {
    const nodes = [...this.marks.nodes(), ...this.highlights.nodes()]
    this.erase(nodes.filter((node) => elements.some((element) => element.contains(node))))
  }

  clear(): void {
    this.run.abort()
    this.guard.stop()
    endFlash()
    this.quietly(() => {
      this.marks.erase(this.marks.nodes())
      this.highlights.erase(this.highlights.nodes())
      removeCopies(document, () => false)
    })
    this.planned.clear()
  }

  reveal(findingId: string, place: number): boolean {
    const range = this.rangeOf({ findingId, place })
    if (!range) return false
    this.order.goTo({ findingId, place })
    scrollTo(range)
    flash(range)
    return true
  }

  step(direction: 'next' | 'previous'): PlaceRef | null {
    const ref = this.order.step(direction, () => this.firstOffsetInView())
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
    const range = document.createRange()
    range.setStart(start.node, start.offset)
    range.setEnd(end.node, end.offset)
    return range
  }

  /** Paints what is in view; falls back to highlights when marks move the page's layout. */
  private paintFirst(visible: readonly ArticleBlock[]): void {
    const elements = [...new Set(visible.map(({ element }) => element))]
    const heights = () => elements.map((element) => element.getBoundingClientRect().height)
    const before = this.choice.canFallBack ? heights() : []
    for (const chunk of this.chunks(visible)) this.paintBlocks(chunk)
    if (!this.choice.canFallBack) return
    const after = heights()
    if (before.every((height, index) => Math.abs(height - after[index]!) < 0.5)) return
    this.choice.fallBack()
    for (const chunk of this.chunks(visible)) this.paintBlocks(chunk)
  }

  private *chunks(blocks: readonly ArticleBlock[]): Generator<ArticleBlock[]> {
    let chunk: ArticleBlock[] = []
    let places = 0
    for (const block of blocks) {
      chunk.push(block)
      places += 1 + (this.layers.get(block)?.length ?? 0)
      if (places < PLACES_PER_CHUNK) continue
      yield chunk
      chunk = []
      places = 0
    }
    if (chunk.length > 0) yield chunk
  }

  /** Plans blocks, reading the page, then paints them, changing it. */
  private paintBlocks(blocks: readonly ArticleBlock[]): void {
    const nodes = new Set<Text>()
    const gone: Text[] = []
    for (const block of blocks) {
      const strokes = strokesOf(this.article, block, this.layers.get(block) ?? [], this.marks)
      for (const [node, own] of strokes) {
        const known = this.planned.get(node)
        this.planned.set(node, known ? [...known, ...own].sort((a, b) => a.start - b.start) : own)
        nodes.add(node)
      }
      for (const slice of this.article.slices(block.start, block.end)) {
        const { node } = this.marks.sliceOf(slice)
        if (!this.planned.has(node)) gone.push(node)
      }
    }
    this.paintNodes(nodes, gone)
  }

  private paintNodes(nodes: Iterable<Text>, gone: Text[]): void {
    const grounds = new Grounds()
    const safety = new TextSafety()
    const plans = { marks: [] as TextPlan[], highlights: [] as TextPlan[] }
    for (const node of nodes) {
      const strokes = this.planned.get(node)
      const parent = node.parentElement
      const brush = parent ? this.choice.brushFor(parent, safety) : null
      if (!strokes || !parent || !brush) gone.push(node)
      else plans[brush].push({ node, strokes, ground: grounds.of(parent) })
    }
    const nodesOf = (own: TextPlan[]) => own.map(({ node }) => node)
    this.quietly(() => {
      this.marks.erase([...gone, ...nodesOf(plans.highlights)])
      this.highlights.erase([...gone, ...nodesOf(plans.marks)])
      this.marks.paint(plans.marks)
      this.highlights.paint(plans.highlights)
    })
  }

  private erase(nodes: Text[]): void {
    this.quietly(() => {
      this.marks.erase(nodes)
      this.highlights.erase(nodes)
    })
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
    this.paintNodes(unchanged, [])
  }

  private watch(): void {
    this.guard.watch(commonRoots(this.article.blocks.map(({ element }) => element)))
  }

  private firstOffsetInView(): number {
    const { blocks } = this.article
    return (blocks.find(({ element }) => element.getBoundingClientRect().bottom > 0) ?? blocks[0])?.start ?? 0
  }

  private quietly(change: () => void): void {
    const guarded = () => this.guard.quietly(change)
    if (this.options.quietly) this.options.quietly(guarded)
    else guarded()
  }
}
