import type { ArticleBlock, ArticleText } from '../extract/article-text'
import { Frames, type Slices } from '../slices'
import { Alike } from './alike'
import type { TextPlan } from './brush'
import type { BrushChoice } from './brush-choice'
import { type Ground, Grounds } from './ground'
import type { HighlightBrush } from './highlights/highlight-brush'
import { followView } from './in-view'
import type { Layer } from './layers'
import type { MarkBrush } from './marks/mark-brush'
import { type Stroke, signatureOf, strokesOf } from './strokes'
import { TextSafety } from './text-safety'
import { visibleFirst } from './visible-first'

/** Places that are planned, or painted, between two looks at the clock. */
const PLACES_PER_STEP = 48
/** Marks that come into the page between two frames: their styles and layout cost the browser some 0.1 ms each. */
const MARKS_PER_FRAME = 160

/** What painting works with. */
export interface Tools {
  marks: MarkBrush
  highlights: HighlightBrush
  choice: BrushChoice
  /** Runs a change of the page that is not the page's own. */
  quietly(change: () => void): void
}

/** What the page's styles say, asked for once. */
interface Looks {
  grounds: Grounds
  safety: TextSafety
}

function newLooks(): Looks {
  const alike = new Alike()
  return { grounds: new Grounds(alike), safety: new TextSafety(alike) }
}

/** What is to be painted on some blocks. */
interface Plan {
  marks: TextPlan[]
  highlights: TextPlan[]
  /** Text nodes that show something and shall show nothing. */
  gone: Text[]
}

/** One painting of an article: which text nodes get what, and in which order. */
export class Painting {
  private readonly planned = new Map<Text, Stroke[]>()
  private readonly old: Set<Text>

  constructor(
    private readonly article: ArticleText,
    private readonly layers: ReadonlyMap<ArticleBlock, readonly Layer[]>,
    private readonly tools: Tools,
  ) {
    this.old = new Set([...tools.marks.nodes(), ...tools.highlights.nodes()])
  }

  /**
   * Paints what is in view at once, everything else in slices. All of the rest is planned before any of it is
   * painted: planning asks for styles, and asking after each change would make the browser compute them each time.
   */
  async paint(slices: Slices): Promise<void> {
    const blocks = this.article.blocks.filter((block) => this.old.size > 0 || this.layers.has(block))
    if (!(await slices.next())) return
    const { visible, rest } = visibleFirst(blocks)
    if (!(await slices.next())) return
    this.paintVisible(visible)
    const plans: Plan[] = []
    const looks = newLooks()
    for (const step of this.steps(rest)) {
      if (!(await slices.next())) return
      plans.push(this.plan(step, looks))
    }
    const frames = new Frames(MARKS_PER_FRAME)
    for (const plan of plans) {
      await frames.makeRoomFor(plan.marks.reduce((sum, { strokes }) => sum + strokes.length, 0))
      if (!(await slices.next())) return
      this.show(plan)
    }
    this.show({ marks: [], highlights: [], gone: [...this.old].filter((node) => !this.planned.has(node)) })
  }

  /** Paints what is in view, and only that, until the signal aborts. */
  paintInView(signal: AbortSignal): void {
    const { article, layers, old } = this
    const nodesIn = new Map<ArticleBlock, readonly Text[]>()
    const moved = (coming: readonly ArticleBlock[], leaving: readonly ArticleBlock[]) => {
      const gone = leaving.flatMap((block) => nodesIn.get(block) ?? [])
      for (const node of gone) this.planned.delete(node)
      const plan = this.plan(coming, newLooks(), (block, nodes) => nodesIn.set(block, nodes))
      const left = [...old].filter((node) => !this.planned.has(node))
      this.show({ ...plan, gone: [...plan.gone, ...gone, ...left] })
      old.clear()
    }
    followView(
      article.blocks.filter((block) => layers.has(block)),
      moved,
      signal,
    )
  }

  /** Paints text nodes anew as they were planned, after the page has touched them. */
  repaint(nodes: readonly Text[]): void {
    this.show(this.planNodes(nodes, [], newLooks()))
  }

  /** Paints blocks in one go; with highlights, when marks turn out to move the page's layout. */
  private paintVisible(blocks: readonly ArticleBlock[]): void {
    const { choice } = this.tools
    const paint = () => this.show(this.plan(blocks, newLooks()))
    if (!choice.canFallBack) {
      paint()
      return
    }
    const elements = [...new Set(blocks.map(({ element }) => element))]
    const heights = () => elements.map((element) => element.getBoundingClientRect().height)
    const before = heights()
    paint()
    const after = heights()
    if (before.every((height, index) => Math.abs(height - after[index]!) < 0.5)) return
    choice.fallBack()
    this.planned.clear()
    paint()
  }

  private *steps(blocks: readonly ArticleBlock[]): Generator<ArticleBlock[]> {
    let step: ArticleBlock[] = []
    let places = 0
    for (const block of blocks) {
      step.push(block)
      places += 1 + (this.layers.get(block)?.length ?? 0)
      if (places < PLACES_PER_STEP) continue
      yield step
      step = []
      places = 0
    }
    if (step.length > 0) yield step
  }

  private plan(
    blocks: readonly ArticleBlock[],
    looks: Looks,
    note: (block: ArticleBlock, nodes: Text[]) => void = () => {},
  ): Plan {
    const nodes = new Set<Text>()
    const gone: Text[] = []
    for (const block of blocks) {
      const strokes = strokesOf(this.article, block, this.layers.get(block) ?? [], this.tools.marks)
      for (const [node, own] of strokes) {
        const known = this.planned.get(node)
        this.planned.set(node, known ? [...known, ...own].sort((a, b) => a.start - b.start) : own)
        nodes.add(node)
      }
      note(block, [...strokes.keys()])
      if (this.old.size === 0) continue
      for (const slice of this.article.slices(block.start, block.end)) {
        const { node } = this.tools.marks.sliceOf(slice)
        if (this.old.has(node) && !this.planned.has(node)) gone.push(node)
      }
    }
    return this.planNodes([...nodes], gone, looks)
  }

  private planNodes(nodes: readonly Text[], gone: Text[], { grounds, safety }: Looks): Plan {
    const plan: Plan = { marks: [], highlights: [], gone }
    for (const node of nodes) {
      const strokes = this.planned.get(node)
      const parent = node.parentElement
      const beginsMarked = strokes?.[0]?.start === 0
      const brush = parent && this.tools.choice.brushFor(parent, beginsMarked, safety)
      if (!strokes || !parent || !brush) plan.gone.push(node)
      else plan[brush].push(planText(node, strokes, grounds.of(parent), this.tools.marks.dataOf(node)))
    }
    return plan
  }

  private show({ marks: marked, highlights: highlighted, gone }: Plan): void {
    const { marks, highlights, quietly } = this.tools
    const nodesOf = (plans: readonly TextPlan[]) => plans.map(({ node }) => node)
    // The page may have rewritten text since it was planned.
    const isSame = ({ node, data }: TextPlan) => marks.dataOf(node) === data && node.isConnected
    quietly(() => {
      marks.erase([...gone, ...nodesOf(highlighted)])
      highlights.erase([...gone, ...nodesOf(marked)])
      marks.paint(marked.filter(isSame))
      highlights.paint(highlighted.filter(isSame))
    })
  }
}

function planText(node: Text, strokes: readonly Stroke[], ground: Ground, data: string): TextPlan {
  return { node, strokes, ground, data, signature: `${ground} ${signatureOf(strokes)}` }
}
