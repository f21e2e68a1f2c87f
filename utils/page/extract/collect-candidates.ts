import { isDeclaredAside, isEditable, isInline, isNotText } from '../detect/elements'
import { isDeclaredHidden, isNamedNoise } from '../detect/noise'
import type { ArticleScope } from './article-scope'
import { kindOfName, kindOfTag } from './block-kind'
import type { Candidate, CandidateKind } from './candidate'
import { cardLists } from './card-lists'
import { labelOf } from './element-label'
import { formBoxes } from './form-boxes'
import { RunBuilder, type RunContext } from './run-builder'
import type { Steps } from './steps'
import { isDataTable, tablePieces } from './table'

const MAX_DEPTH = 400
/** Left-out text shorter than this leaves no gap that a label could have announced. */
const MIN_GAP = 40

/**
 * Walks the article's part of the page once and cuts its text into candidates, in reading order. What is named or
 * declared as something else than the article is left out, unless it holds most of the running text. Pauses after
 * each block.
 */
export function collectCandidates(scope: ArticleScope): Steps<Candidate[]> {
  return new Collector(scope).collect()
}

interface Context extends RunContext {
  depth: number
}

class Collector {
  private readonly runs = new RunBuilder()
  private readonly boxes: ReadonlySet<Element>

  constructor(private readonly scope: ArticleScope) {
    this.boxes = new Set([...formBoxes(scope.top, scope.held), ...cardLists(scope.top)])
  }

  *collect(): Steps<Candidate[]> {
    const { top, root } = this.scope
    const kind = kindOfTag(top) ?? 'paragraph'
    yield* this.walk(top, { kind, inLink: false, inTime: false, inRoot: root.contains(top), depth: 0 })
    this.runs.close()
    return this.runs.candidates
  }

  private *walk(element: Element, context: Context): Steps<void> {
    const parent: ParentNode & Node = element.shadowRoot ?? element
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3) this.runs.addText(node as Text, element, context)
      else if (node.nodeType === 1 && context.depth < MAX_DEPTH) yield* this.enter(node as Element, context)
    }
  }

  private *enter(child: Element, context: Context): Steps<void> {
    const { localName } = child
    if (localName === 'br') {
      this.runs.addBreak()
    } else if (isNotText(child) || localName === 'pre' || isEditable(child)) {
      // Nothing of it is the article's text.
    } else if (isInline(child)) {
      if (!isDeclaredHidden(child) && !isNamedNoise(child))
        yield* this.walk(child, inlineContext(context, localName))
    } else {
      this.runs.close()
      yield* this.enterBlock(child, { ...context, depth: context.depth + 1 })
      this.runs.close()
      yield
    }
  }

  private *enterBlock(block: Element, context: Context): Steps<void> {
    if (this.scope.isOutside(block)) return
    if (this.isNoise(block)) {
      this.markGap(block)
      return
    }
    const inRoot = context.inRoot || block === this.scope.root
    if (isDataTable(block))
      this.runs.addWhole(block, tablePieces(block), { ...context, kind: 'table', inRoot })
    else yield* this.walk(block, { ...context, kind: this.kindIn(block, context), inRoot })
  }

  private isNoise(block: Element): boolean {
    if (this.scope.isBody(block)) return false
    return (
      isDeclaredAside(block) ||
      this.boxes.has(block) ||
      isNamedNoise(block) ||
      labelOf(block) === 'pull-quote'
    )
  }

  /** Remembers that text was left out here: a label just before it belongs to what was left out. */
  private markGap(noise: Element): void {
    const last = this.runs.candidates.at(-1)
    if (last === undefined || (noise.textContent?.trim().length ?? 0) <= MIN_GAP) return
    if (this.runs.visibility.isShown(noise)) last.beforeGap = true
  }

  private kindIn(block: Element, context: Context): CandidateKind {
    if (block === this.scope.headline) return 'headline'
    const kind = kindOfTag(block)
    if (kind !== null) return kind
    if (context.kind !== 'paragraph' || this.scope.isBody(block)) return context.kind
    return kindOfName(block, !this.runs.bodyHasBegun) ?? context.kind
  }
}

const inlineContext = (context: Context, localName: string): Context => ({
  ...context,
  inLink: context.inLink || localName === 'a',
  inTime: context.inTime || localName === 'time',
  depth: context.depth + 1,
})
