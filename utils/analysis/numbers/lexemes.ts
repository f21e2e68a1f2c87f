/** What a lexeme is made of. */
export const WORD = 1
export const DIGITS = 2
export const SYMBOL = 3

/** What separates a lexeme from the one before it. */
export const NONE = 0
export const SPACE = 1
export const LINE = 2
/** A blank line, a tab (the next cell of a table) or the beginning of the text: no phrase reaches across. */
export const BREAK = 3

/**
 * The text as runs of letters, runs of ASCII digits and single symbols. Numbers need a finer cut than words do
 * ("$4.2bn", "F-16", "12-year-old"), so this is separate from the tokens of the document. Indexes outside the
 * text give empty lexemes, which lets the grammar look ahead and back without checking.
 */
export interface Lexemes {
  text: string
  count: number
  kinds: number[]
  starts: number[]
  ends: number[]
  gaps: number[]
  /** The literal text in lower case, with ’ written as '. */
  words: string[]
}

/** Cuts a text into lexemes, in time linear in its length. */
export function scanLexemes(text: string): Lexemes {
  const lexemes: Lexemes = { text, count: 0, kinds: [], starts: [], ends: [], gaps: [], words: [] }
  let gap = BREAK
  let tabbed = false
  let position = 0
  while (position < text.length) {
    const code = text.charCodeAt(position)
    const separator = separatorOf(code)
    if (separator !== NONE) {
      // a row of a table ends with its line
      gap = separator === LINE && tabbed ? BREAK : widerGap(gap, separator)
      tabbed = code === 0x09 || (tabbed && separator !== LINE)
      position++
      continue
    }
    const start = position
    let kind = SYMBOL
    if (isDigit(code)) {
      kind = DIGITS
      do position++
      while (isDigit(text.charCodeAt(position)))
    } else if (isLetter(code)) {
      kind = WORD
      position = endOfWord(text, position)
    } else {
      position += isHighSurrogate(code) && position + 1 < text.length ? 2 : 1
    }
    lexemes.kinds.push(kind)
    lexemes.starts.push(start)
    lexemes.ends.push(position)
    lexemes.gaps.push(gap)
    lexemes.words.push(normalize(text.slice(start, position), kind))
    gap = NONE
  }
  lexemes.count = lexemes.kinds.length
  return lexemes
}

/** The lexeme in lower case, or '' outside the text. */
export function wordAt(lexemes: Lexemes, index: number): string {
  return lexemes.words[index] ?? ''
}

/** The lexeme as written, or '' outside the text. */
export function literalAt(lexemes: Lexemes, index: number): string {
  return index >= 0 && index < lexemes.count
    ? lexemes.text.slice(lexemes.starts[index], lexemes.ends[index])
    : ''
}

/** What separates the lexeme from the one before; a break outside the text. */
export function gapBefore(lexemes: Lexemes, index: number): number {
  return lexemes.gaps[index] ?? BREAK
}

export function isWord(lexemes: Lexemes, index: number): boolean {
  return lexemes.kinds[index] === WORD
}

export function isDigits(lexemes: Lexemes, index: number): boolean {
  return lexemes.kinds[index] === DIGITS
}

export function isCapitalized(lexemes: Lexemes, index: number): boolean {
  if (lexemes.kinds[index] !== WORD) return false
  const first = lexemes.text[lexemes.starts[index]!]!
  return first !== first.toLowerCase()
}

/**
 * Whether a phrase may run on from `index - 1` to `index`: inside a line, or over a line break in the middle of a
 * sentence (the next line goes on in lower case or with a figure).
 */
export function runsOn(lexemes: Lexemes, index: number): boolean {
  const gap = gapBefore(lexemes, index)
  if (gap < LINE) return true
  if (gap === BREAK) return false
  return (
    lexemes.kinds[index] === WORD && !isCapitalized(lexemes, index) && lexemes.kinds[index - 1] !== SYMBOL
  )
}

function separatorOf(code: number): number {
  if (code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x3000) return SPACE
  if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return LINE
  if (code === 0x09) return BREAK
  if ((code >= 0x2000 && code <= 0x200d) || code === 0xfeff || code === 0x0b || code === 0x0c) return SPACE
  return NONE
}

function widerGap(gap: number, separator: number): number {
  if (gap === LINE && separator === LINE) return BREAK
  return Math.max(gap, separator)
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

const LETTER = /[\p{L}\p{M}]/u

function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  if (isHighSurrogate(code)) return false
  return code !== 0xaa && code !== 0xba && LETTER.test(String.fromCharCode(code))
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

/** A word goes on over an apostrophe between letters ("city’s", "O’Brien"), not over a hyphen. */
function endOfWord(text: string, start: number): number {
  let position = start
  for (;;) {
    do position++
    while (position < text.length && isLetter(text.charCodeAt(position)))
    const code = text.charCodeAt(position)
    const apostrophe = code === 0x27 || code === 0x2019
    if (!apostrophe || position + 1 >= text.length || !isLetter(text.charCodeAt(position + 1)))
      return position
  }
}

function normalize(literal: string, kind: number): string {
  if (kind !== WORD) return literal
  const lower = literal.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}
