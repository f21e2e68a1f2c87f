import { isDeclaredAside, isEditable, isInline, isNotText } from '../detect/elements'
import { isDeclaredHidden, isNamedNoise } from '../detect/noise'
import type { ArticleScope } from './article-scope'
import {
  isNamedByline,
  isNamedCaption,
  isNamedDate,
  isNamedStandfirst,
  isPictureBox,
  isPullQuote,
  kindOf,
} from './block-kind'
import type { Candidate, CandidateKind } from './candidate'
import { cardLists } from './card-lists'
import { formBoxes } from './form-boxes'
import { isDataTable, tablePieces } from './table'
import type { Piece } from './text-map'
import { Visibility } from './visible'

const MAX_DEPTH = 400
/** Longer text is no byline, caption or standfirst whatever its name. */
const MAX_LABEL = 600
const MAX_DATE = 80

/**
 * Walks the article's part of the page once and cuts its text into candidates, in reading order. What is named or
 * declared as something else than the article is left out, unless it holds most of the running text.
 */
export function collectCandidates(scope: ArticleScope): Candidate[] {
  return new Collector(scope).collect()
}

interface Context {
  kind: CandidateKind
  inLink: boolean
  inRoot: boolean
  depth: number
}

class Collector {
  private readonly candidates: Candidate[] = []
  private readonly visibility = new Visibility()
  private open: Candidate | null = null
  private breaks = 0

  private readonly boxes: Set<Element>

  constructor(private readonly scope: ArticleScope) {
    this.boxes = new Set([...formBoxes(scope.top, scope.held), ...cardLists(scope.top)])
  }

  collect(): Candidate[] {
    const { top, root } = this.scope
    this.walk(top, { kind: kindOf(top) ?? 'paragraph', inLink: false, inRoot: root.contains(top), depth: 0 })
    this.close()
    return this.candidates
  }

  private walk(element: Element, context: Context): void {
    const parent: ParentNode & Node = element.shadowRoot ?? element
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3) this.addText(node as Text, element, context)
      else if (node.nodeType === 1 && context.depth < MAX_DEPTH) this.enter(node as Element, context)
    }
  }

  private enter(child: Element, context: Context): void {
    if (child.localName === 'br') {
      this.breaks++
      return
    }
    if (isNotText(child) || child.localName === 'pre' || isEditable(child)) return
    if (isInline(child)) {
      if (isDeclaredHidden(child) || isNamedNoise(child)) return
      this.walk(child, {
        ...context,
        inLink: context.inLink || child.localName === 'a',
        depth: context.depth + 1,
      })
      return
    }
    this.close()
    if (this.scope.isOutside(child)) return
    if (this.isNoise(child)) {
      this.markGap(child)
      return
    }
    const inRoot = context.inRoot || child === this.scope.root
    if (isDataTable(child)) this.addTable(child, inRoot, context.inLink)
    else this.walk(child, { ...context, kind: this.kindIn(child, context), inRoot, depth: context.depth + 1 })
    this.close()
  }

  private isNoise(element: Element): boolean {
    if (this.scope.isBody(element)) return false
    return (
      isDeclaredAside(element) || this.boxes.has(element) || isNamedNoise(element) || isPullQuote(element)
    )
  }

  /** Remembers that text was left out here: a label just before it belongs to what was left out. */
  private markGap(noise: Element): void {
    const last = this.candidates.at(-1)
    if (
      last !== undefined &&
      noise.checkVisibility?.() !== false &&
      (noise.textContent?.trim().length ?? 0) > 40
    )
      last.beforeGap = true
  }

  private kindIn(element: Element, context: Context): CandidateKind {
    if (element === this.scope.headline) return 'headline'
    const kind = kindOf(element)
    if (kind !== null) return kind
    if (context.kind !== 'paragraph' || this.scope.isBody(element)) return context.kind
    const chars = element.textContent?.length ?? 0
    if (chars === 0 || chars > MAX_LABEL) return context.kind
    if (isNamedCaption(element) || isPictureBox(element)) return 'caption'
    if (chars < 250 && isNamedByline(element)) return 'byline'
    if (chars < MAX_DATE && isNamedDate(element)) return 'date'
    if (!context.inRoot && isNamedStandfirst(element)) return 'standfirst'
    return context.kind
  }

  private addText(node: Text, element: Element, context: Context): void {
    const { data } = node
    const chars = data.trim().length
    if (chars === 0) {
      // White space between two words in elements of their own still parts them.
      this.open?.pieces.push(node)
      return
    }
    const shown = this.visibility.isShown(element)
    if (this.open !== null && this.open.shown !== shown) this.close()
    this.applyBreaks()
    if (this.open === null) {
      const { kind, inRoot } = context
      this.open = {
        element: blockOf(element),
        kind,
        pieces: [],
        chars: 0,
        linkChars: 0,
        inRoot,
        shown,
        beforeGap: false,
      }
    }
    this.open.pieces.push(node)
    this.open.chars += chars
    if (context.inLink) this.open.linkChars += chars
  }

  /** Two line breaks part paragraphs; one ends a line only where a sentence ends, else it is a space. */
  private applyBreaks(): void {
    if (this.breaks === 0) return
    if (this.open !== null) {
      if (this.breaks > 1) this.close()
      else this.open.pieces.push(endsSentence(this.open.pieces) ? '\n' : ' ')
    }
    this.breaks = 0
  }

  private addTable(table: Element, inRoot: boolean, inLink: boolean): void {
    const { pieces, chars, linkChars } = tablePieces(table)
    if (chars === 0) return
    const shown = this.visibility.isShown(table)
    this.candidates.push({
      element: table,
      kind: 'table',
      pieces,
      chars,
      linkChars: inLink ? chars : linkChars,
      inRoot,
      shown,
      beforeGap: false,
    })
  }

  private close(): void {
    if (this.open !== null) this.candidates.push(this.open)
    this.open = null
    this.breaks = 0
  }
}

function blockOf(element: Element): Element {
  let at = element
  while (isInline(at) && at.parentElement !== null) at = at.parentElement
  return at
}

function endsSentence(pieces: readonly Piece[]): boolean {
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index]!
    const text = (typeof piece === 'string' ? piece : piece.data).trimEnd()
    if (text !== '') return /[.!?…:;。]["'”’»)\]]*$/.test(text.slice(-6))
  }
  return false
}
