import type { TextDocument } from '../text/document'
import { isPersonNoun } from './nouns'
import { PART, type Words } from './part-of-speech'

/** A noun phrase without what follows its head: tokens from `first` to `end` (half-open), and its head word. */
export interface Chunk {
  first: number
  end: number
  head: number
}

const INSIDE = new Set([
  PART.NN, PART.NNS, PART.NNP, PART.JJ, PART.DT, PART.PRP$, PART.CD, PART.POS, PART.VBG, PART.VBN, PART.RB,
]) // biome-ignore format: a list
const NOUN = new Set([PART.NN, PART.NNS, PART.NNP, PART.CD])
const OPENS = new Set([PART.DT, PART.PRP$, PART.CD])

/** Cuts the sentences of a document into noun chunks, in text order; the tags decide. */
export function findNounChunks(document: TextDocument, words: Words, tags: Uint8Array): Chunk[] {
  const chunks: Chunk[] = []
  for (const { firstToken, endToken } of document.sentences) {
    let i = firstToken
    while (i < endToken) {
      const tag = tags[i]!
      if (tag === PART.PRP || tag === PART.EX) {
        chunks.push({ first: i, end: i + 1, head: i })
        i++
      } else if (INSIDE.has(tag) && tag !== PART.POS) {
        const end = chunkEnd(words, tags, i, endToken)
        if (end > i) chunks.push({ first: i, end, head: end - 1 })
        i = Math.max(end, i + 1)
      } else i++
    }
  }
  return chunks
}

/** End of the chunk that begins at `first`, or `first` when there is none. */
function chunkEnd(words: Words, tags: Uint8Array, first: number, limit: number): number {
  let end = first
  for (let i = first; i < limit; i++) {
    const tag = tags[i]!
    if (i > first && words.lower[i] === 'close' && words.lower[i + 1] === 'to') break
    if (NOUN.has(tag) || isNounAfterAll(words, tags, i, limit)) {
      end = i + 1
      continue
    }
    if (!INSIDE.has(tag)) {
      // "Ronald J. Smith Jr." and "St. Paul": a full stop inside a name; "U.S.-led" is one token.
      if (tags[i - 1] === PART.NNP && words.lower[i] === '.' && tags[i + 1] === PART.NNP && i + 1 < limit)
        continue
      break
    }
    if (OPENS.has(tag) && end > first && end === i && tags[i - 1] !== PART.POS) break
    const participle = tag === PART.VBG || tag === PART.VBN || tag === PART.RB
    if (participle && end === i && (end > first || i === first)) break
  }
  // "a general who", "the accused said": an adjective stands for the noun.
  if (end === first && tags[first] === PART.DT && tags[first + 1] === PART.JJ && first + 2 < limit) {
    const behind = tags[first + 2]!
    if (behind === PART.WP || (behind >= PART.VBD && behind <= PART.MD && behind !== PART.VBG))
      return first + 2
  }
  if (end === first && (tags[first] === PART.DT || tags[first] === PART.JJ)) {
    const lone =
      /^(?:some|many|others|most|all|both|several|those|these|this|that|few|another|any|each|one)$/u
    return lone.test(words.lower[first]!) && tags[first] !== PART.RB ? first + 1 : first
  }
  return end
}

/** "said one official in": a word for a person that the tagger took for an adjective, with no noun behind it. */
function isNounAfterAll(words: Words, tags: Uint8Array, i: number, limit: number): boolean {
  if (tags[i] !== PART.JJ) return false
  const next = i + 1 < limit ? tags[i + 1]! : PART.PUNCT
  return (
    !NOUN.has(next) && ![PART.JJ, PART.CC, PART.VBG, PART.VBN].includes(next) && isPersonNoun(words.lower[i]!)
  )
}
