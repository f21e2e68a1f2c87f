import type { Span } from '../analysis'
import { splitBlocks } from './lines'
import { splitSentences } from './sentences'
import { TokenPool } from './token-pool'
import { scanLine } from './tokens'

/** A word, number or punctuation mark. `text` is the literal slice of the document. */
export interface Token extends Span {
  text: string
}

/** A sentence or block: its characters, and its tokens as a half-open range of indexes. */
export interface TokenRange extends Span {
  firstToken: number
  endToken: number
}

/** A headline, paragraph, caption or list item; the analysed text joins blocks by a blank line. */
export interface Block extends TokenRange {
  firstSentence: number
  endSentence: number
}

/** The article text cut into blocks, sentences and tokens, once for all detectors. */
export interface TextDocument {
  text: string
  tokens: Token[]
  sentences: TokenRange[]
  blocks: Block[]
}

/**
 * Cuts a text into blocks (at line breaks, unless a sentence goes on after them), sentences and tokens.
 *
 * @param text the article, any Unicode text; never throws
 * @param pool makes the tokens; the document is valid until the next one is parsed with the same pool
 */
export function parseDocument(text: string, pool = new TokenPool()): TextDocument {
  const document: TextDocument = { text, tokens: [], sentences: [], blocks: [] }
  const { tokens, sentences, blocks } = document
  pool.reset()
  for (const { start, end } of splitBlocks(text)) {
    const firstToken = tokens.length
    const firstSentence = sentences.length
    scanLine(text, start, end, 0, tokens, pool)
    if (tokens.length === firstToken) continue
    for (const sentence of splitSentences(tokens, firstToken, tokens.length)) sentences.push(sentence)
    blocks.push({
      start: tokens[firstToken]!.start,
      end: tokens[tokens.length - 1]!.end,
      firstToken,
      endToken: tokens.length,
      firstSentence,
      endSentence: sentences.length,
    })
  }
  return document
}
