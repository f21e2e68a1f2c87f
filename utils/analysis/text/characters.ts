/** What a UTF-16 code unit is to the tokenizer. */
export const SPACE = 0
/** Invisible: soft hyphen, zero-width characters, byte-order mark, directional marks. Never ends a word. */
export const IGNORABLE = 1
export const OTHER = 2
export const DIGIT = 3
export const MARK = 4
export const UPPER = 5
/** Lowercase and caseless letters. */
export const LETTER = 6

const TABLE_SIZE = 0x3000
/** Not looked up yet. The table fills as characters come, so that loading this module costs nothing. */
const UNKNOWN = 255
const table = new Uint8Array(TABLE_SIZE).fill(UNKNOWN)

function classify(character: string): number {
  if (/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/.test(character)) return IGNORABLE
  if (/\s/.test(character)) return SPACE
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return UPPER
  if (/\p{L}/u.test(character)) return LETTER
  if (/\p{M}/u.test(character)) return MARK
  if (/\p{N}/u.test(character)) return DIGIT
  return OTHER
}

/**
 * The class of the character at a place of a text. Surrogate pairs are read as one character at their first unit.
 *
 * @param text any text
 * @param index offset in UTF-16 code units; past the end counts as space
 */
export function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index)
  if (code < TABLE_SIZE) {
    if (table[code] === UNKNOWN) table[code] = classify(String.fromCharCode(code))
    return table[code]!
  }
  if (Number.isNaN(code)) return SPACE
  return classify(String.fromCodePoint(text.codePointAt(index)!))
}

/** How many code units the character at `index` takes: 2 for a well-formed surrogate pair, else 1. */
export function widthAt(text: string, index: number): number {
  const code = text.charCodeAt(index)
  if (code < 0xd800 || code > 0xdbff) return 1
  const next = text.charCodeAt(index + 1)
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1
}
