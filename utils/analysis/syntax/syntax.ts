import type { TextDocument } from '../text/document'
import { type Chunk, findNounChunks } from './noun-chunks'
import {
  type Classes,
  type PartOfSpeechModel,
  readWords,
  tagPartsOfSpeech,
  type Words,
} from './part-of-speech'
import { pairQuotationMarks, type Quoted } from './quotation-marks'

/** A document with what the detectors need to know of its grammar, one entry a token. */
export interface Syntax {
  document: TextDocument
  words: Words
  tags: Uint8Array
  chunks: Chunk[]
  /** Index into `chunks`, or -1. */
  chunkOf: Int32Array
  quoted: Quoted[]
  /** Index into `quoted` of the outermost quotation around a token (marks not included), or -1. */
  quoteOf: Int32Array
  /** The outermost quotations of each block. */
  quotedIn: Quoted[][]
  sentenceOf: Int32Array
  blockOf: Int32Array
}

export function readSyntax(
  document: TextDocument,
  model: PartOfSpeechModel,
  classes: Classes | null,
): Syntax {
  const n = document.tokens.length
  const words = readWords(document, classes)
  const tags = tagPartsOfSpeech(document, words, model)
  const chunks = findNounChunks(document, words, tags)
  const quoted = pairQuotationMarks(document)
  const blockOf = fill(
    n,
    document.blocks.map((b) => [b.firstToken, b.endToken]),
  )
  const quotedIn: Quoted[][] = document.blocks.map(() => [])
  for (const q of quoted) if (q.depth === 0) quotedIn[blockOf[q.firstToken]!]!.push(q)
  return {
    document,
    quotedIn,
    words,
    tags,
    chunks,
    chunkOf: fill(
      n,
      chunks.map((chunk) => [chunk.first, chunk.end]),
    ),
    quoted,
    quoteOf: fill(
      n,
      quoted.map((q) => (q.depth === 0 ? [q.firstToken, q.endToken] : [0, 0])),
    ),
    sentenceOf: fill(
      n,
      document.sentences.map((s) => [s.firstToken, s.endToken]),
    ),
    blockOf,
  }
}

function fill(n: number, ranges: [number, number][]): Int32Array {
  const of = new Int32Array(n).fill(-1)
  ranges.forEach(([from, to], index) => {
    of.fill(index, from, to)
  })
  return of
}
