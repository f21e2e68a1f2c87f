import type { TextDocument } from '../text/document'
import { joinNames } from './join-names'
import { mendTags } from './mend-tags'
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
  /** The outermost quotations, in text order. */
  quotations: Quoted[]
  /** Index into `quotations` of the one around a token (marks not included), or -1. */
  quoteOf: Int32Array
  /** The quotations of each block. */
  quotedIn: Quoted[][]
  sentenceOf: Int32Array
  blockOf: Int32Array
}

/** Reads the grammar of a document. */
export function readSyntax(
  document: TextDocument,
  model: PartOfSpeechModel,
  classes: Classes | null,
): Syntax {
  const size = document.tokens.length
  const words = readWords(document, classes)
  const tags = tagPartsOfSpeech(document, words, model)
  const quotations = pairQuotationMarks(document).filter(({ depth }) => depth === 0)
  joinNames(document, quotations, words, tags)
  mendTags(quotations, words, tags)
  const chunks = findNounChunks(document, words, tags)
  const blockOf = indexOf(size, document.blocks)
  const quotedIn: Quoted[][] = document.blocks.map(() => [])
  for (const q of quotations) quotedIn[blockOf[q.firstToken]!]!.push(q)
  return {
    document,
    words,
    tags,
    chunks,
    chunkOf: indexOf(
      size,
      chunks.map(({ first, end }) => ({ firstToken: first, endToken: end })),
    ),
    quotations,
    quoteOf: indexOf(size, quotations),
    quotedIn,
    sentenceOf: indexOf(size, document.sentences),
    blockOf,
  }
}

/** For each token the index of the range that holds it, or -1. */
function indexOf(size: number, ranges: { firstToken: number; endToken: number }[]): Int32Array {
  const of = new Int32Array(size).fill(-1)
  for (let i = 0; i < ranges.length; i++) of.fill(i, ranges[i]!.firstToken, ranges[i]!.endToken)
  return of
}
