import {
  CLASSES,
  type Classes,
  MAX_FEATURES,
  PART,
  type PartOfSpeechModel,
  partFeatures,
  readWords,
  type Words,
} from '../../utils/analysis/syntax/part-of-speech'
import { parseDocument, type TextDocument } from '../../utils/analysis/text/document'
import { type GoldArticle, type SilverArticle, seeded, shuffle } from './corpus'

const JOINED: Record<string, keyof typeof PART> = {
  NNPS: 'NNP', JJR: 'JJ', JJS: 'JJ', RBR: 'RB', RBS: 'RB', PDT: 'DT', WDT: 'WP', 'WP$': 'WP', UH: 'RB', FW: 'NN', LS: 'CD', SYM: 'NN',
} // biome-ignore format: a table

interface Example {
  document: TextDocument
  words: Words
  gold: Int8Array
}

/** Silver parts of speech laid over our own tokens; -1 where they do not meet. */
export function align(document: TextDocument, silver: SilverArticle): Int8Array {
  const gold = new Int8Array(document.tokens.length).fill(-1)
  // "Mr." is one token there and two here: the beginning decides.
  const at = new Map(silver.sentences.flat().map(([start, , tag]) => [start, tag]))
  document.tokens.forEach((token, i) => {
    const tag = at.get(token.start)
    if (tag !== undefined) gold[i] = PART[JOINED[tag] ?? (tag as keyof typeof PART)] ?? -1
  })
  return gold
}

/** Trains the tagger: an averaged perceptron, with a lexicon of words that are nearly always one part. */
export function trainPartOfSpeech(
  articles: GoldArticle[],
  silver: SilverArticle[],
  classes: Classes,
  bits = 16,
  epochs = 5,
): PartOfSpeechModel {
  const texts = new Map(articles.map((article) => [article.id, article.text]))
  const examples: Example[] = silver
    .filter((s) => texts.has(s.id))
    .map((s) => {
      const document = parseDocument(texts.get(s.id)!)
      return { document, words: readWords(document, classes), gold: align(document, s) }
    })
  const lexicon = readLexicon(examples)
  const size = (1 << bits) * CLASSES
  const weights = new Float32Array(size)
  const totals = new Float64Array(size)
  const stamps = new Int32Array(size)
  const features = new Uint32Array(MAX_FEATURES)
  const scores = new Float64Array(CLASSES)
  const random = seeded(7)
  const mask = (1 << bits) - 1
  let step = 0
  const update = (at: number, by: number): void => {
    totals[at]! += (step - stamps[at]!) * weights[at]!
    stamps[at] = step
    weights[at]! += by
  }
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { document, words, gold } of shuffle([...examples], random)) {
      const tags = new Uint8Array(document.tokens.length)
      for (const { firstToken, endToken } of document.sentences) {
        for (let i = firstToken; i < endToken; i++) {
          if (words.shape[i] === 0) {
            tags[i] = PART.PUNCT
            continue
          }
          const known = lexicon.get(words.lower[i]!)
          if (known !== undefined && words.shape[i] !== 2) {
            tags[i] = known
            continue
          }
          const n = partFeatures(words, tags, i, firstToken, endToken, features)
          scores.fill(0)
          for (let k = 0; k < n; k++) {
            const row = (features[k]! & mask) * CLASSES
            for (let c = 0; c < CLASSES; c++) scores[c]! += weights[row + c]!
          }
          let top = 0
          for (let c = 1; c < CLASSES; c++) if (scores[c]! > scores[top]!) top = c
          tags[i] = top
          const right = gold[i]!
          if (right < 0 || right === PART.PUNCT) continue
          step++
          if (right === top) continue
          for (let k = 0; k < n; k++) {
            const row = (features[k]! & mask) * CLASSES
            update(row + right, 1)
            update(row + top, -1)
          }
        }
      }
    }
  }
  for (let at = 0; at < size; at++) totals[at]! += (step - stamps[at]!) * weights[at]!
  let largest = 0
  for (let at = 0; at < size; at++) largest = Math.max(largest, Math.abs(totals[at]!))
  const magnitudes = Float64Array.from(totals, Math.abs)
    .filter((x) => x > 0)
    .sort()
  const scale = (magnitudes[Math.floor(magnitudes.length * 0.999)] ?? largest) / 127
  const quantized = new Int8Array(size)
  for (let at = 0; at < size; at++)
    quantized[at] = Math.max(-127, Math.min(127, Math.round(totals[at]! / scale)))
  return { lexicon, weights: quantized, bits }
}

function readLexicon(examples: Example[]): Map<string, number> {
  const counts = new Map<string, Map<number, number>>()
  for (const { words, gold } of examples) {
    words.lower.forEach((word, i) => {
      if (gold[i]! < 0 || gold[i] === PART.PUNCT || words.shape[i] === 2) return
      const of = counts.get(word) ?? new Map<number, number>()
      of.set(gold[i]!, (of.get(gold[i]!) ?? 0) + 1)
      counts.set(word, of)
    })
  }
  const lexicon = new Map<string, number>()
  for (const word of [...counts.keys()].sort()) {
    const of = [...counts.get(word)!].sort((a, b) => b[1] - a[1])
    const total = of.reduce((sum, [, n]) => sum + n, 0)
    if (total >= 15 && of[0]![1] / total >= 0.985) lexicon.set(word, of[0]![0])
  }
  return lexicon
}
