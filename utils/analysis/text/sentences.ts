import { AFTER_NAME, BEFORE_NAME, BEFORE_NUMBER, OPENERS, SAYING } from './abbreviations'
import { classAt, DIGIT, LETTER, UPPER } from './characters'
import type { Token, TokenRange } from './document'

const CLOSING = new Set(['”', '’', '"', "'", "''", ')', ']', '»', '›'])
const QUOTE_END = new Set(['”', '’', '"', "'", "''", '»', '›'])

/** Tokens; what goes on longer without an end (a table, a flood of words) is cut, so that no rule reads on forever. */
const LONGEST = 250

/**
 * Cuts the tokens of one block into sentences.
 *
 * A period after an abbreviation, an initial or a number ends a sentence only when the next word opens one; a
 * question inside quotation marks stays with the words that say who asks it.
 *
 * @param tokens all tokens of the document
 * @param from first token of the block
 * @param to end of the block, half-open
 */
export function* splitSentences(tokens: Token[], from: number, to: number): Generator<TokenRange> {
  let first = from
  for (let i = from; i < to; i++) {
    if (i - first >= LONGEST) {
      yield range(tokens, first, i)
      first = i
    }
    if (!mayEnd(tokens, i, from, to)) continue
    let last = i
    while (last + 1 < to && isClosing(tokens, last + 1, to)) last++
    if (last + 1 < to && !opens(tokens, last + 1, last > i && QUOTE_END.has(tokens[last]!.text), to)) {
      i = last
      continue
    }
    yield range(tokens, first, last + 1)
    first = last + 1
    i = last
  }
  if (first < to) yield range(tokens, first, to)
}

/** Whether a sentence may end with token `i`, closing marks aside. */
function mayEnd(tokens: Token[], i: number, from: number, to: number): boolean {
  const { text } = tokens[i]!
  const last = text.charCodeAt(text.length - 1)
  if (last === 33 || last === 63 || last === 0x2026 || text === '..' || text === '...') return true
  if (last !== 46) return false
  const next = tokens[i + 1]
  if (text.length === 1) {
    const before = i > from ? tokens[i - 1]! : null
    if (!before || before.end !== tokens[i]!.start) return true
    if (next && next.start === tokens[i]!.end && isWordCharacter(next.text))
      return classAt(next.text, 0) === UPPER
    if (BEFORE_NAME.has(before.text)) return false
    if (BEFORE_NUMBER.has(before.text) && next && classAt(next.text, 0) === DIGIT) return false
    return AFTER_NAME.has(before.text) ? endsAbbreviation(tokens, i, to) : true
  }
  return classAt(text, 0) < DIGIT || endsAbbreviation(tokens, i, to)
}

const isWordCharacter = (text: string): boolean => classAt(text, 0) >= DIGIT

/** "U.S.", "J.", "Inc.": the sentence ends with the line, before a quotation, or when the next word opens a sentence. */
function endsAbbreviation(tokens: Token[], i: number, to: number): boolean {
  const next = tokens[i + 1]
  if (i + 1 >= to || !next) return true
  if (isWordCharacter(next.text)) return OPENERS.has(next.text)
  return next.text === '“' || CLOSING.has(next.text)
}

/** Closing marks right after the end; a straight quotation mark closes unless a word follows it at once. */
function isClosing(tokens: Token[], i: number, to: number): boolean {
  const { text, start, end } = tokens[i]!
  if (!CLOSING.has(text) || start !== tokens[i - 1]!.end) return false
  return (
    (text !== '"' && text !== "'") ||
    i + 1 >= to ||
    tokens[i + 1]!.start > end ||
    !isWordCharacter(tokens[i + 1]!.text)
  )
}

/** Whether a sentence can begin with token `i`. */
function opens(tokens: Token[], i: number, afterQuote: boolean, to: number): boolean {
  const { text } = tokens[i]!
  if (text === ',' || text === ';' || text === ':' || text === ')' || text === '/') return false
  const first = classAt(text, 0)
  if (first === LETTER) return text !== text.toLowerCase()
  if (!afterQuote || first !== UPPER) return true
  for (let j = i; j < to && j < i + 4; j++) {
    if (SAYING.has(tokens[j]!.text)) return j === i
    if (classAt(tokens[j]!.text, 0) !== UPPER) return true
  }
  return true
}

function range(tokens: Token[], firstToken: number, endToken: number): TokenRange {
  return { start: tokens[firstToken]!.start, end: tokens[endToken - 1]!.end, firstToken, endToken }
}
