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

/** Stands between two blocks. */
const BREAK = '\n\n'

/** What a block was made from. */
export interface BlockSource {
  kind: BlockKind
  element: Element
  pieces: readonly Piece[]
}

/**
 * Writes the article's text block by block and keeps where each character stands. The text of a block is put to the
 * others when it is complete: cutting and adding at a text of the article's length would cost its square.
 */
export class TextMapBuilder {
  readonly blocks: ArticleBlock[] = []
  private readonly sources: BlockSource[] = []
  private readonly texts: string[] = []
  private readonly segments: Segment[] = []
  /** Where the present block begins in the text, and what it holds so far. */
  private start = 0
  private block = ''

  /** Adds a block; one whose pieces show nothing is left out. */
  add(kind: BlockKind, element: Element, pieces: readonly Piece[]): void {
    const last = this.blocks.at(-1)
    this.start = last ? last.end + BREAK.length : 0
    this.block = ''
    for (const piece of pieces) this.addPiece(piece)
    this.trimEnd()
    if (this.block === '') return
    this.texts.push(this.block)
    this.blocks.push({ kind, start: this.start, end: this.start + this.block.length, element })
    this.sources.push({ kind, element, pieces })
  }

  build(): ArticleText {
    return new MappedText(this.texts.join(BREAK), this.blocks, this.segments, this.sources)
  }

  private addPiece(piece: Piece): void {
    const last = this.block.at(-1) ?? '\n'
    if (typeof piece === 'string') {
      if (this.block === '') return
      if (piece === ' ' ? !/\s/.test(last) : last !== '\n') {
        if (piece === '\n') this.trimEnd()
        this.block += piece
      }
      return
    }
    for (const { from, text } of shownStretches(piece.data, last === ' ' || last === '\n' || last === '\t')) {
      const at = this.start + this.block.length
      this.segments.push({ start: at, end: at + text.length, node: piece, from })
      this.block += text
    }
  }

  /** Takes trailing white space off the block, and off the segments that hold it. */
  private trimEnd(): void {
    this.block = this.block.trimEnd()
    const end = this.start + this.block.length
    for (let last = this.segments.at(-1); last !== undefined && last.end > end; last = this.segments.at(-1)) {
      if (last.start < end) {
        last.end = end
        return
      }
      this.segments.pop()
    }
  }
}

const sourcesByText = new WeakMap<ArticleText, readonly BlockSource[]>()

/** What each block of an article was made from, in the order of its blocks. */
export const sourcesOf = (article: ArticleText): readonly BlockSource[] => sourcesByText.get(article) ?? []

class MappedText implements ArticleText {
  private readonly byNode = new Map<Text, Segment[]>()

  constructor(
    readonly text: string,
    readonly blocks: ArticleBlock[],
    private readonly segments: readonly Segment[],
    sources: readonly BlockSource[],
  ) {
    sourcesByText.set(this, sources)
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
