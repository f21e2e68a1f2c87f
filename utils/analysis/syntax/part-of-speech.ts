import type { TextDocument } from '../text/document'
import { feature, hashString } from './hash'

/** Parts of speech: the Penn Treebank's, with those joined that no feature needs apart. Index = code. */
export const PARTS = [
  'NN', 'NNS', 'NNP', 'JJ', 'RB', 'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'MD', 'TO', 'IN', 'DT', 'PRP',
  'PRP$', 'CD', 'CC', 'WP', 'WRB', 'POS', 'RP', 'EX', 'PUNCT',
] as const // biome-ignore format: a table
export type Part = (typeof PARTS)[number]
/** Code of a part of speech. */
export const PART = Object.fromEntries(PARTS.map((name, code) => [name, code])) as Record<Part, number>

/** Words that are nearly always one part of speech, and a weight row (one weight a part) for each feature. */
export interface PartOfSpeechModel {
  /** Part code of words that need no look at their neighbors. */
  lexicon: Map<string, number>
  /** 2^bits rows of `PARTS.length - 1` weights. */
  weights: Int8Array | Float32Array
  bits: number
}

export const CLASSES = PARTS.length - 1
export const MAX_FEATURES = 20
const IS_WORD = /[\p{L}\p{N}]/u

/** What the tagger looks at of each token, worked out once. */
export interface Words {
  lower: string[]
  word: Int32Array
  suffix: Int32Array
  shape: Uint8Array
  /** Word class (fine), or 0. */
  fine: Uint16Array
}

/** Looks up the class of a word (1 …), 0 for a word never seen. */
export interface Classes {
  fine(word: string): number
}

/** Hashes of the words of a document. */
export function readWords(document: TextDocument, classes: Classes | null): Words {
  const { tokens } = document
  const n = tokens.length
  const words: Words = {
    lower: new Array(n),
    word: new Int32Array(n),
    suffix: new Int32Array(n),
    shape: new Uint8Array(n),
    fine: new Uint16Array(n),
  }
  const seen = new Map<string, [string, number, number, number, number]>()
  for (let i = 0; i < n; i++) {
    const text = tokens[i]!.text
    let known = seen.get(text)
    if (!known) {
      const lower = text.toLowerCase().replace(/’/g, "'")
      known = [
        lower,
        hashString(lower),
        hashString(`-${lower.slice(-3)}`),
        shapeOf(text),
        classes?.fine(lower) ?? 0,
      ]
      seen.set(text, known)
    }
    words.lower[i] = known[0]
    words.word[i] = known[1]
    words.suffix[i] = known[2]
    words.shape[i] = known[3]
    words.fine[i] = known[4]
  }
  return words
}

/** 0 punctuation, 1 lower case, 2 Capitalized, 3 ALL CAPITALS, 4 number, 5 hyphenated, 6 mIxed, 7 clitic */
function shapeOf(text: string): number {
  if (!IS_WORD.test(text)) return 0
  if (/^['’]/u.test(text)) return 7
  if (/^[\p{N}.,]+$/u.test(text)) return 4
  if (text.includes('-')) return 5
  const lower = text.toLowerCase()
  if (text === lower) return 1
  if (text === text.toUpperCase()) return text.length === 1 ? 2 : 3
  return text[0] !== lower[0] ? 2 : 6
}

/** Features of token `i` for the tagger; `first` and `end` bound its sentence. */
export function partFeatures(
  words: Words,
  tags: Uint8Array,
  i: number,
  first: number,
  end: number,
  out: Uint32Array,
): number {
  const { word, suffix, shape, fine } = words
  const before = i > first ? tags[i - 1]! : 30
  const before2 = i > first + 1 ? tags[i - 2]! : 30
  const w = word[i]!
  const previous = i > first ? word[i - 1]! : 0
  const next = i + 1 < end ? word[i + 1]! : 0
  const start = i === first ? 1 : 0
  let n = 0
  out[n++] = feature(1, w)
  out[n++] = feature(2, w, before)
  out[n++] = feature(3, suffix[i]!, shape[i]!, start)
  out[n++] = feature(4, suffix[i]!, before)
  out[n++] = feature(5, before, before2)
  out[n++] = feature(6, previous, w)
  out[n++] = feature(7, next, w)
  out[n++] = feature(8, previous)
  out[n++] = feature(9, next)
  out[n++] = feature(10, i + 1 < end ? suffix[i + 1]! : 0, before)
  out[n++] = feature(11, i + 2 < end ? word[i + 2]! : 0)
  out[n++] = feature(12, before, before2, next)
  out[n++] = feature(13, shape[i]!, before, i + 1 < end ? shape[i + 1]! : 9)
  out[n++] = feature(15, fine[i]!, before)
  out[n++] = feature(16, fine[i]!, suffix[i]!)
  out[n++] = feature(17, i + 1 < end ? fine[i + 1]! : 0, fine[i]!)
  out[n++] = feature(14, i > first + 1 ? word[i - 2]! : 0, before)
  return n
}

const isNoun = (tag: number): boolean =>
  tag === PART.NN || tag === PART.NNS || tag === PART.NNP || tag === PART.PRP

const features = new Uint32Array(MAX_FEATURES)
const scores = new Int32Array(CLASSES)

/** Tags each token with the code of its part of speech, from left to right. */
export function tagPartsOfSpeech(document: TextDocument, words: Words, model: PartOfSpeechModel): Uint8Array {
  const { lower, shape } = words
  const tags = new Uint8Array(document.tokens.length)
  for (const { firstToken, endToken } of document.sentences) {
    for (let i = firstToken; i < endToken; i++) {
      if (shape[i] === 0) {
        tags[i] = PART.PUNCT
        continue
      }
      const known = shape[i] === 2 ? undefined : model.lexicon.get(lower[i]!)
      tags[i] = known ?? likeliest(model, partFeatures(words, tags, i, firstToken, endToken, features))
      // "the student alleged years of": after a noun a word in -ed is a verb, not an adjective.
      if (tags[i] === PART.JJ && i > firstToken && isNoun(tags[i - 1]!) && lower[i]!.endsWith('ed'))
        tags[i] = PART.VBD
      if (isPluralAfterAll(words, tags, i, firstToken)) {
        tags[i - 1] = PART.NNS
        if (tags[i] === PART.VBG && !lower[i]!.endsWith('ing'))
          tags[i] = likeliest(model, partFeatures(words, tags, i, firstToken, endToken, features))
      }
    }
  }
  return tags
}

/** "and markets expect": in front of another verb a word in -s is a noun in the plural, not a verb. */
function isPluralAfterAll(words: Words, tags: Uint8Array, i: number, first: number): boolean {
  const tag = tags[i]!
  const isFiniteVerb = tag >= PART.VBD && tag <= PART.MD && tag !== PART.VBN
  if (!isFiniteVerb || i <= first + 1 || tags[i - 1] !== PART.VBZ) return false
  return tags[i - 2] === PART.CC || words.lower[i - 2] === ','
}

/** The part of speech with the highest score, by the first `count` features. */
function likeliest({ weights, bits }: PartOfSpeechModel, count: number): number {
  const mask = (1 << bits) - 1
  scores.fill(0)
  for (let k = 0; k < count; k++) {
    const row = (features[k]! & mask) * CLASSES
    for (let c = 0; c < CLASSES; c++) scores[c]! += weights[row + c]!
  }
  let top = 0
  for (let c = 1; c < CLASSES; c++) if (scores[c]! > scores[top]!) top = c
  return top
}
