import type { ArticleBlock, ArticleText, BlockKind, TextSlice } from './article-text'
import { shownStretches } from './normalize'

/** What a block is made of: text nodes, and the breaks the page shows between them. */
export type Piece = Text | '\n' | '\t' | ' '

/** A stretch of the text that stands, character by character, in one text node. */
interface Segment {
  start: number
  end: number
  node: Text
  /** Offset of `start` in the node. */
  from: number
}

/** Writes the article's text block by block and keeps where each character stands. */
export class TextMapBuilder {
  readonly blocks: ArticleBlock[] = []
  private text = ''
  private readonly segments: Segment[] = []

  /** Adds a block; one whose pieces show nothing is left out. */
  add(kind: BlockKind, element: Element, pieces: readonly Piece[]): void {
    const before = { length: this.text.length, segments: this.segments.length }
    if (this.text !== '') this.text += '\n\n'
    const start = this.text.length
    for (const piece of pieces) this.addPiece(piece, start)
    this.trimEnd(start)
    if (this.text.length > start) {
      this.blocks.push({ kind, start, end: this.text.length, element })
      return
    }
    this.text = this.text.slice(0, before.length)
    this.segments.length = before.segments
  }

  build(): ArticleText {
    return new MappedText(this.text, this.blocks, this.segments)
  }

  private addPiece(piece: Piece, start: number): void {
    const last = this.text.length > start ? this.text[this.text.length - 1]! : '\n'
    if (typeof piece === 'string') {
      if (this.text.length === start) return
      if (piece === ' ' ? !/\s/.test(last) : last !== '\n') {
        if (piece === '\n') this.trimEnd(start)
        this.text += piece
      }
      return
    }
    for (const { from, text } of shownStretches(piece.data, last === ' ' || last === '\n' || last === '\t')) {
      const at = this.text.length
      this.segments.push({ start: at, end: at + text.length, node: piece, from })
      this.text += text
    }
  }

  /** Takes trailing white space off the block, and off the segments that hold it. */
  private trimEnd(start: number): void {
    const length = start + this.text.slice(start).trimEnd().length
    this.text = this.text.slice(0, length)
    for (
      let last = this.segments.at(-1);
      last !== undefined && last.end > length;
      last = this.segments.at(-1)
    ) {
      if (last.start < length) {
        last.end = length
        return
      }
      this.segments.pop()
    }
  }
}

class MappedText implements ArticleText {
  private readonly byNode = new Map<Text, Segment[]>()

  constructor(
    readonly text: string,
    readonly blocks: ArticleBlock[],
    private readonly segments: readonly Segment[],
  ) {
    for (const segment of segments) {
      const known = this.byNode.get(segment.node)
      if (known === undefined) this.byNode.set(segment.node, [segment])
      else known.push(segment)
    }
  }

  slices(start: number, end: number): TextSlice[] {
    const slices: TextSlice[] = []
    for (let index = this.firstAfter(start); index < this.segments.length; index++) {
      const segment = this.segments[index]!
      if (segment.start >= end) break
      const from = segment.from + Math.max(start - segment.start, 0)
      const to = segment.from + Math.min(end, segment.end) - segment.start
      const last = slices.at(-1)
      if (last?.node === segment.node) last.end = to
      else slices.push({ node: segment.node, start: from, end: to })
    }
    return slices
  }

  offsetOf(node: Text, offset: number): number | null {
    const segments = this.byNode.get(node)
    if (segments === undefined) return null
    for (const segment of segments) {
      const within = offset - segment.from
      if (within < 0) return segment.start
      if (within < segment.end - segment.start) return segment.start + within
    }
    return segments.at(-1)!.end
  }

  /** Index of the first segment that ends after an offset. */
  private firstAfter(offset: number): number {
    let low = 0
    let high = this.segments.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.segments[middle]!.end <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

/**
 * Whether the map holds both ways: the slices of every block spell, in the live document, the block's own characters
 * (white space and invisible characters aside), and every slice leads back to its place in the text.
 */
export function checkMap(article: ArticleText): boolean {
  return article.blocks.every((block) => {
    const slices = article.slices(block.start, block.end)
    const spelt = slices.map(({ node, start, end }) => node.data.slice(start, end)).join('')
    if (bare(spelt) !== bare(article.text.slice(block.start, block.end))) return false
    return slices.every(({ node, start }) => {
      const offset = article.offsetOf(node, start)
      return offset !== null && sameCharacter(article.text[offset], node.data[start])
    })
  })
}

const bare = (text: string): string => text.replace(/[\s\u00ad\u200b\u200e\u200f\u2060\ufeff]+/g, '')
const sameCharacter = (a?: string, b?: string): boolean => a === b || (a === ' ' && /\s/.test(b ?? ''))
