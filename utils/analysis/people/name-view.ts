import type { TextDocument } from '../text/document'
import { Shape, type Word, type WordTable } from './words'

/** How a block is written. */
export const Style = { plain: 0, titleCase: 1, allCapitals: 2 } as const

/** The document as the name tagger sees it: a word object for each token, and where names can be. */
export interface NameView {
  words: Word[]
  /** 1 where a name can be: capitalized words and the particles between them. All else is no name. */
  candidate: Uint8Array
  /** For each candidate the first token and the end of its run of candidates. */
  runStart: Int32Array
  runEnd: Int32Array
  /** First token and end of the sentence of each token. */
  sentenceStart: Int32Array
  sentenceEnd: Int32Array
  /** 1 for the first word of a sentence, marks aside. */
  opensSentence: Uint8Array
  style: Uint8Array
  /** Hashes of the words that occur in lowercase. */
  lowercase: Set<number>
}

export function viewNames(document: TextDocument, table: WordTable): NameView {
  const count = document.tokens.length
  const view: NameView = {
    words: new Array(count),
    candidate: new Uint8Array(count),
    runStart: new Int32Array(count),
    runEnd: new Int32Array(count),
    sentenceStart: new Int32Array(count),
    sentenceEnd: new Int32Array(count),
    opensSentence: new Uint8Array(count),
    style: new Uint8Array(count),
    lowercase: new Set(),
  }
  for (let i = 0; i < count; i++) {
    const word = table.get(document.tokens[i]!.text)
    view.words[i] = word
    if (word.shape === Shape.lower) view.lowercase.add(word.hash)
  }
  for (const { firstToken, endToken } of document.blocks)
    view.style.fill(styleOf(view, firstToken, endToken), firstToken, endToken)
  for (const { firstToken, endToken } of document.sentences) viewSentence(view, firstToken, endToken)
  return view
}

/** A headline in title case or capitals says little by its capitals. */
function styleOf({ words }: NameView, from: number, to: number): number {
  let letters = 0
  let capital = 0
  let all = 0
  for (let i = from; i < to; i++) {
    const { shape } = words[i]!
    if (shape === Shape.number || shape === Shape.punctuation) continue
    letters++
    if (words[i]!.capital) capital++
    if (shape === Shape.allCapitals) all++
  }
  if (letters < 3) return Style.plain
  if (all >= letters * 0.7) return Style.allCapitals
  return capital >= letters * 0.6 ? Style.titleCase : Style.plain
}

function viewSentence(view: NameView, from: number, to: number): void {
  const { words, candidate } = view
  view.sentenceStart.fill(from, from, to)
  view.sentenceEnd.fill(to, from, to)
  let first = from
  while (first < to && words[first]!.shape === Shape.punctuation) first++
  if (first < to) view.opensSentence[first] = 1
  for (let i = to - 1; i >= from; i--) {
    const word = words[i]!
    if (word.capital) candidate[i] = 1
    else if (word.shape === Shape.particle && i + 1 < to && candidate[i + 1] === 1) candidate[i] = 1
  }
  for (let start = from; start < to; ) {
    let end = start
    while (end < to && candidate[end] === 1) end++
    view.runStart.fill(start, start, end)
    view.runEnd.fill(end, start, end)
    start = Math.max(end, start + 1)
  }
}
