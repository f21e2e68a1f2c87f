import type { Token } from './document'

const TOKEN =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s\p{L})|\p{L}[\p{L}\p{M}\p{N}]*(?:[-\u2010\u2011]\p{L}[\p{L}\p{M}\p{N}]*|['’]\p{L}+)*|\p{N}+(?:[.,]\p{N}+)*|''|``|\.{2,}|\S/gu
const CLITIC = /^(.+?)(['’]s|['’]re|['’]ve|['’]ll|['’]d|['’]m|n['’]t)$/iu

/**
 * Cuts a line into words, numbers and punctuation. A possessive ’s or a contracted verb is a token of its own.
 *
 * @param line text without line breaks
 * @param offset where the line begins in the document, UTF-16 code units
 */
export function* tokenize(line: string, offset: number): Generator<Token> {
  for (const match of line.matchAll(TOKEN)) {
    const start = offset + match.index
    const clitic = CLITIC.exec(match[0])
    if (!clitic) {
      yield { text: match[0], start, end: start + match[0].length }
      continue
    }
    const middle = start + clitic[1]!.length
    yield { text: clitic[1]!, start, end: middle }
    yield { text: clitic[2]!, start: middle, end: middle + clitic[2]!.length }
  }
}
