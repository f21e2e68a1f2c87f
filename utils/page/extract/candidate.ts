import type { BlockKind } from './article-text'
import type { Piece } from './text-map'

/** What a run of text may be: a kind of block, or a date line, which is none. */
export type CandidateKind = BlockKind | 'date'

/** A run of text on the page that may become a block of the article. */
export interface Candidate {
  /** The block element that the run stands in; runs between `<br>`s share one. */
  element: Element
  kind: CandidateKind
  pieces: Piece[]
  /** Characters of text, and how many of them stand in links and in `<time>`. */
  chars: number
  linkChars: number
  timeChars: number
  /** Part of the running text's own container (not of what stands between it and the headline). */
  inRoot: boolean
  /** The outermost element that hides it, or null when it is shown. */
  hiddenBy: Element | null
  /** Something that is not the article stood right after it and was left out. */
  beforeGap: boolean
}

/** The text of a candidate as a reader sees it, white space collapsed. */
export function textOf(candidate: Candidate): string {
  let text = ''
  for (const piece of candidate.pieces) text += typeof piece === 'string' ? piece : piece.data
  return text.replace(/\s+/g, ' ').trim()
}
