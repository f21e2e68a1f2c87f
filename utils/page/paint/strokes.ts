import type { Span } from '../../analysis/analysis'
import type { ArticleText, TextSlice } from '../extract/article-text'
import { cutPieces, type Layer } from './layers'

/** What is painted on one run of characters of one text node. Offsets into the node's text as the page wrote it. */
export interface Stroke extends Span {
  /** Undermost first, never empty. */
  layers: readonly Layer[]
  /** The layers that begin here: they carry the cue, and a quotation its bar. */
  begins: readonly Layer[]
}

/** The text nodes as the page wrote them, whatever stands in their place while they are painted. */
export interface OriginalText {
  /** The same characters as a run of a text node of the page; the same slice when it is one already. */
  sliceOf(slice: TextSlice): TextSlice
  /** What the page wrote into one of its text nodes. */
  dataOf(node: Text): string
}

/**
 * What is to be painted on each text node of a block.
 *
 * @param layers the layers of the block, in text order
 */
export function strokesOf(
  article: ArticleText,
  block: Span,
  layers: readonly Layer[],
  original: OriginalText,
): Map<Text, Stroke[]> {
  const strokes = new Map<Text, Stroke[]>()
  const begun = new Set<Layer>()
  for (const piece of cutPieces(layers)) {
    const start = Math.max(piece.start, block.start)
    const end = Math.min(piece.end, block.end)
    if (start >= end) continue
    const slices = article.slices(start, end).map((slice) => original.sliceOf(slice))
    const texts = slices.map((slice) => original.dataOf(slice.node).slice(slice.start, slice.end))
    // The page may have rewritten the text since it was read: other words than those found are not painted.
    if (bare(texts.join('')) !== bare(article.text.slice(start, end))) continue
    for (const { node, ...run } of slices) {
      // White space between elements is not painted: a mark there could break lists and tables.
      if (original.dataOf(node).trim() === '') continue
      const begins = piece.layers.filter((layer) => !begun.has(layer) && layer.start >= block.start)
      for (const layer of begins) begun.add(layer)
      const stroke = { ...run, layers: piece.layers, begins }
      const known = strokes.get(node)
      if (known) known.push(stroke)
      else strokes.set(node, [stroke])
    }
  }
  return strokes
}

/** Text without what reading a page normalizes: white space and invisible characters. */
const bare = (text: string): string => text.replace(/[\s\u00ad\u200b\u200e\u200f\u2060\ufeff]+/g, '')

/** A text that is the same exactly when two lists of strokes look the same. */
export function signatureOf(strokes: readonly Stroke[]): string {
  return strokes
    .map(({ start, end, layers, begins }) => {
      const over = layers.map(({ findingId, place, look }) => `${findingId}/${place}/${look}`)
      const begin = begins.map(({ findingId, place, cue }) => `${findingId}/${place}/${cue}`)
      return `${start}-${end} ${over.join()} ${begin.join()}`
    })
    .join('\n')
}
