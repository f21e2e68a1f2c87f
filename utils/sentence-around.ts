import type { Span } from './analysis/analysis'
import { parseDocument } from './analysis/text/document'

/** A sentence cut at the words it is shown for. */
export interface Context {
  before: string
  words: string
  after: string
}

/**
 * The sentences of the text in which a place stands, cut at the place. Reads only the block around it.
 *
 * @param text the analysed text
 * @param place offsets into it
 */
export function sentenceAround(text: string, place: Span): Context {
  const blockStart = text.lastIndexOf('\n', place.start - 1) + 1
  const blockEnd = text.indexOf('\n', place.end)
  const block = text.slice(blockStart, blockEnd === -1 ? text.length : blockEnd)
  const start = place.start - blockStart
  const end = place.end - blockStart
  const { sentences } = parseDocument(block)
  const from = sentences.findLast((sentence) => sentence.start <= start)?.start ?? 0
  const to = sentences.find((sentence) => sentence.end >= end)?.end ?? block.length
  return { before: block.slice(from, start), words: block.slice(start, end), after: block.slice(end, to) }
}
