import { parentElementOf } from '../detect/ancestors'
import { isInline } from '../detect/elements'
import type { Candidate, CandidateKind } from './candidate'
import type { Piece } from './text-map'
import { Visibility } from './visible'

/** Where in the walk a piece of text was met. */
export interface RunContext {
  kind: CandidateKind
  inLink: boolean
  inTime: boolean
  inRoot: boolean
}

/** A paragraph of at least so many characters is part of the body, not of what leads to it. */
const MIN_BODY = 200

/** Joins text nodes into runs: all text between two block boundaries, or between two pairs of line breaks. */
export class RunBuilder {
  readonly candidates: Candidate[] = []
  readonly visibility = new Visibility()
  /** A paragraph of the body has come: what follows leads to nothing any more. */
  bodyHasBegun = false
  private open: Candidate | null = null
  private breaks = 0

  addBreak(): void {
    this.breaks++
  }

  addText(node: Text, element: Element, context: RunContext): void {
    const chars = node.data.trim().length
    if (chars === 0) {
      // White space between two words in elements of their own still parts them.
      this.open?.pieces.push(node)
      return
    }
    const block = blockOf(element)
    // Words hidden inside a line that is shown are for screen readers or for scripts.
    if (block !== element && !this.visibility.isShown(element) && this.visibility.isShown(block)) return
    this.applyBreaks()
    this.open ??= this.newCandidate(block, context)
    this.open.pieces.push(node)
    this.open.chars += chars
    if (context.inLink) this.open.linkChars += chars
    if (context.inTime) this.open.timeChars += chars
  }

  addWhole(
    element: Element,
    content: Pick<Candidate, 'pieces' | 'chars' | 'linkChars'>,
    context: RunContext,
  ): void {
    this.close()
    this.candidates.push({ ...this.newCandidate(element, context), ...content })
  }

  close(): void {
    if (this.open !== null) this.candidates.push(this.open)
    if (this.open?.kind === 'paragraph' && this.open.chars >= MIN_BODY) this.bodyHasBegun = true
    this.open = null
    this.breaks = 0
  }

  private newCandidate(element: Element, { kind, inRoot }: RunContext): Candidate {
    const hiddenBy = this.visibility.hiddenBy(element)
    return {
      element,
      kind,
      pieces: [],
      chars: 0,
      linkChars: 0,
      timeChars: 0,
      inRoot,
      hiddenBy,
      beforeGap: false,
    }
  }

  /** Two line breaks part paragraphs; one ends a line only where a sentence ends, else it is a space. */
  private applyBreaks(): void {
    if (this.breaks > 1) this.close()
    else if (this.breaks === 1) this.open?.pieces.push(endsSentence(this.open.pieces) ? '\n' : ' ')
    this.breaks = 0
  }
}

function blockOf(element: Element): Element {
  let at = element
  for (let above = parentElementOf(at); above !== null && isInline(at); above = parentElementOf(at))
    at = above
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
