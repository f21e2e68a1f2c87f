import { AFTER_NAME, BEFORE_NAME } from '../text/abbreviations'
import type { TextDocument } from '../text/document'
import { ArrayPool } from './array-pool'
import { Shape, type Word, type WordTable } from './words'

/** How a block is written. */
export const Style = { plain: 0, titleCase: 1, allCapitals: 2 } as const

/**
 * The document as the name tagger sees it: units, which are the tokens of the document, save that an abbreviation and
 * its period ("Sen.", "Jr.") are one.
 */
export interface NameView {
  /** Number of units; all arrays below are at least as long, and mean nothing beyond. */
  count: number
  words: Word[]
  /** First token and end of each unit. */
  firstToken: Int32Array
  endToken: Int32Array
  /** 1 where a name can be: capitalized words and the particles between them. All else is no name. */
  candidate: Uint8Array
  /** For each candidate the first unit and the end of its run of candidates. */
  runStart: Int32Array
  runEnd: Int32Array
  /** First unit and end of the sentence of each unit. */
  sentenceStart: Int32Array
  sentenceEnd: Int32Array
  /** 1 for the first word of a sentence, marks aside. */
  opensSentence: Uint8Array
  style: Uint8Array
  /** Hashes of the words that occur in lowercase. */
  lowercase: Set<number>
}

/** @param pool where the arrays come from; the view is valid until the pool is reset */
export function viewNames(document: TextDocument, table: WordTable, pool = new ArrayPool()): NameView {
  const { tokens, sentences, blocks } = document
  const most = tokens.length
  const id = table.nextView()
  const view: NameView = {
    count: 0,
    words: pool.words(most),
    firstToken: pool.int32(most),
    endToken: pool.int32(most),
    candidate: pool.uint8(most),
    runStart: pool.int32(most),
    runEnd: pool.int32(most),
    sentenceStart: pool.int32(most),
    sentenceEnd: pool.int32(most),
    opensSentence: pool.uint8(most),
    style: pool.uint8(most),
    lowercase: new Set(),
  }
  for (const block of blocks) {
    const blockStart = view.count
    for (let s = block.firstSentence; s < block.endSentence; s++) {
      const sentenceStart = view.count
      const { firstToken, endToken } = sentences[s]!
      for (let i = firstToken; i < endToken; ) {
        const { text, end } = tokens[i]!
        const period = i + 1 < endToken && tokens[i + 1]!.text === '.' && tokens[i + 1]!.start === end
        const joined = period && (BEFORE_NAME.has(text) || AFTER_NAME.has(text))
        const word = table.get(joined ? `${text}.` : text)
        if (word.shape === Shape.lower && word.seenIn !== id) {
          word.seenIn = id
          view.lowercase.add(word.hash)
        }
        view.words[view.count] = word
        view.firstToken[view.count] = i
        i += joined ? 2 : 1
        view.endToken[view.count++] = i
      }
      viewSentence(view, sentenceStart, view.count)
    }
    view.style.fill(styleOf(view, blockStart, view.count), blockStart, view.count)
  }
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
    if (word.capital) candidate[i] = word.shape === Shape.title ? 0 : 1
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
