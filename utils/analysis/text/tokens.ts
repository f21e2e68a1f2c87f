import { classAt, DIGIT, IGNORABLE, LETTER, MARK, SPACE, UPPER, widthAt } from './characters'
import type { Token } from './document'
import { TokenPool } from './token-pool'

const HYPHENS = new Set(['-', '\u2010', '\u2011'])
const CLITIC_TAILS = new Set(['s', 're', 've', 'll', 'd', 'm'])

/**
 * Cuts a line into words, numbers and punctuation.
 *
 * A word keeps its inner hyphens, apostrophes and invisible characters ("El-Hassan", "O’Neill"); a possessive ’s or
 * a contracted verb is a token of its own; initials and dotted abbreviations keep their periods ("J.", "U.S.").
 *
 * @param line text without line breaks; any Unicode text
 * @param offset where the line begins in the document, UTF-16 code units
 */
export function* tokenize(line: string, offset: number): Generator<Token> {
  const tokens: Token[] = []
  scanLine(line, 0, line.length, offset, tokens)
  yield* tokens
}

/**
 * Appends the tokens of `text.slice(from, to)` to `into`; the faster form of {@link tokenize}.
 *
 * @param offset added to every offset into `text`
 * @param pool makes the tokens; one for all lines of a document
 */
export function scanLine(
  text: string,
  from: number,
  to: number,
  offset: number,
  into: Token[],
  pool = new TokenPool(),
): void {
  let index = from
  while (index < to) {
    const kind = classAt(text, index)
    if (kind === SPACE || kind === IGNORABLE) {
      index++
      continue
    }
    let end: number
    if (kind === UPPER || kind === LETTER) {
      end = abbreviationEnd(text, index, to, kind)
      if (end === index) {
        end = dottedEnd(text, wordEnd(text, index, to), to)
        const clitic = cliticStart(text, index, end)
        if (clitic < end) {
          into.push(pool.take(text, index, clitic, offset), pool.take(text, clitic, end, offset))
          index = end
          continue
        }
      }
    } else if (kind === DIGIT) end = numberEnd(text, index, to)
    else end = punctuationEnd(text, index, to)
    into.push(pool.take(text, index, end, offset))
    index = end
  }
}

const isLetter = (kind: number): boolean => kind === UPPER || kind === LETTER

/** The end of "U.S.", "a.m.", "Ph.D." or of an initial "J.", or `start` when the word is none of these. */
function abbreviationEnd(text: string, start: number, to: number, kind: number): number {
  let end = start
  while (end + 1 < to && text.charCodeAt(end + 1) === 46 && isLetter(classAt(text, end))) end += 2
  if (end - start >= 4) return end
  if (end - start === 2) {
    if (kind !== UPPER) return start
    const next = classAt(text, end)
    if (next === SPACE) return text.charAt(start) !== 'I' && isLetter(classAt(text, end + 1)) ? end : start
    return next === UPPER ? end : start
  }
  return text.startsWith('Ph.D.', start) && start + 5 <= to ? start + 5 : start
}

function wordEnd(text: string, start: number, to: number): number {
  let index = start + widthAt(text, start)
  let end = index
  while (index < to) {
    const kind = classAt(text, index)
    if (kind >= DIGIT) {
      index += widthAt(text, index)
      end = index
    } else if (kind === IGNORABLE) index++
    else if (joins(text, index, end, to)) index++
    else break
  }
  return end
}

/** The end of "D-N.C.": letters with periods go on after a hyphen and one letter. */
function dottedEnd(text: string, end: number, to: number): number {
  if (text.charAt(end) !== '.' || !HYPHENS.has(text.charAt(end - 2)) || end + 2 >= to) return end
  if (classAt(text, end + 1) !== UPPER || text.charAt(end + 2) !== '.') return end
  return end + 3
}

/** Whether the character at `index` is a hyphen or apostrophe inside a word. */
function joins(text: string, index: number, end: number, to: number): boolean {
  if (index !== end || index + 1 >= to) return false
  const character = text.charAt(index)
  return (HYPHENS.has(character) || isApostrophe(character)) && isLetter(classAt(text, index + 1))
}

const isApostrophe = (character: string): boolean => character === "'" || character === '\u2019'

/** Where ’s, ’re, ’ve, ’ll, ’d, ’m or n’t begins at the end of a word, or `end`. */
function cliticStart(text: string, start: number, end: number): number {
  for (let index = end - 2; index > start && index >= end - 3; index--) {
    if (!isApostrophe(text.charAt(index))) continue
    const tail = text.slice(index + 1, end).toLowerCase()
    if (CLITIC_TAILS.has(tail)) return index
    if (tail === 't' && index - 1 > start && text.charAt(index - 1).toLowerCase() === 'n') return index - 1
  }
  return end
}

function numberEnd(text: string, start: number, to: number): number {
  let index = start
  for (;;) {
    while (index < to && (classAt(text, index) === DIGIT || classAt(text, index) === MARK)) {
      index += widthAt(text, index)
    }
    const character = text.charAt(index)
    if ((character === '.' || character === ',') && index + 1 < to && classAt(text, index + 1) === DIGIT)
      index++
    else return Math.min(index, to)
  }
}

/** Doubled quotation marks and runs of periods are one token; anything else stands alone. */
function punctuationEnd(text: string, start: number, to: number): number {
  const character = text.charAt(start)
  if (character === '.') {
    let end = start + 1
    while (end < to && text.charAt(end) === '.') end++
    return end
  }
  if ((character === "'" || character === '`') && start + 1 < to && text.charAt(start + 1) === character) {
    return start + 2
  }
  return start + widthAt(text, start)
}
