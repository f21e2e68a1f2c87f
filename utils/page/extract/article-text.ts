/** What part of the article a block is. */
export type BlockKind =
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'paragraph'
  | 'subheading'
  | 'caption'
  | 'list-item'
  | 'quote'
  | 'table'

/** A run of the analysed text that stands in one element of the page. */
export interface ArticleBlock {
  kind: BlockKind
  /** Offsets into `ArticleText.text`. */
  start: number
  end: number
  element: Element
}

/** A run of characters inside one text node. */
export interface TextSlice {
  node: Text
  /** Offsets into `node.data`. */
  start: number
  end: number
}

/** The article as the page shows it, and where each character stands in the document. */
export interface ArticleText {
  /** Blocks joined by a blank line; rows of a table by a line break, cells by a tab. */
  text: string
  blocks: ArticleBlock[]
  /** The text nodes that hold `text.slice(start, end)`, in order. */
  slices(start: number, end: number): TextSlice[]
  /** The offset into `text` of a place in the page, or null if it is not part of the article. */
  offsetOf(node: Text, offset: number): number | null
}
