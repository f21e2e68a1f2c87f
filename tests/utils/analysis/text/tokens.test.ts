import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../../../utils/analysis/text/document'
import { TokenPool } from '../../../../utils/analysis/text/token-pool'
import { tokenize } from '../../../../utils/analysis/text/tokens'

const words = (text: string) => [...tokenize(text, 0)].map((token) => token.text)

describe('tokenize', () => {
  it.each([
    ['Mr. Ito left.', ['Mr', '.', 'Ito', 'left', '.']],
    [
      'the U.S. envoy J.R. Moss and Amy P. Hall',
      ['the', 'U.S.', 'envoy', 'J.R.', 'Moss', 'and', 'Amy', 'P.', 'Hall'],
    ],
    ['at 7 a.m. sharp', ['at', '7', 'a.m.', 'sharp']],
    ['Vera Nowak, Ph.D., spoke', ['Vera', 'Nowak', ',', 'Ph.D.', ',', 'spoke']],
    ['part I. Next', ['part', 'I', '.', 'Next']],
    ['O’Dowd’s plan', ['O’Dowd', '’s', 'plan']],
    ["they don't and won’t", ['they', 'do', "n't", 'and', 'wo', 'n’t']],
    ['Al-Sayed Abu-Zaid', ['Al-Sayed', 'Abu-Zaid']],
    ['Øystein Ćosić met Nguyễn', ['Øystein', 'Ćosić', 'met', 'Nguyễn']],
    ['$3,400.50 and 4-year-old', ['$', '3,400.50', 'and', '4', '-', 'year-old']],
    ["''Fine,'' she said", ["''", 'Fine', ',', "''", 'she', 'said']],
    ['wait... what', ['wait', '...', 'what']],
    ['𝒜da 👍 go', ['𝒜da', '👍', 'go']],
  ])('cuts %s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('keeps invisible characters inside a word and drops them around it', () => {
    const text = '\u200BMar\u00ADchen\u200Bko\uFEFF won'
    expect(words(text)).toEqual(['Mar\u00ADchen\u200Bko', 'won'])
  })

  it('joins a letter and its combining accent', () => {
    expect(words('Jose\u0301 left')).toEqual(['Jose\u0301', 'left'])
  })
})

describe('parseDocument', () => {
  it('gives offsets into the whole text, and blocks at line breaks', () => {
    const text = 'A headline\n\nKim Reyes spoke. Nobody came.'
    const document = parseDocument(text)
    for (const token of document.tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
    expect(document.blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      'A headline',
      'Kim Reyes spoke. Nobody came.',
    ])
    expect(document.blocks[1]).toMatchObject({ firstSentence: 1, endSentence: 3 })
  })

  it('takes a sentence over a line break in its middle, and not over the rows of a table', () => {
    const blocks = (text: string) =>
      parseDocument(text).blocks.map(({ start, end }) => text.slice(start, end))
    expect(blocks('The mayor opened\nthe new bridge.\nAll cheered.')).toEqual([
      'The mayor opened\nthe new bridge.',
      'All cheered.',
    ])
    expect(blocks('town\tvotes\nharlow\t12')).toEqual(['town\tvotes', 'harlow\t12'])
  })

  it('covers any Unicode text with sorted, non-empty, trimmed tokens', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { tokens, sentences, blocks } = parseDocument(text)
        let end = 0
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(token.end).toBeGreaterThan(token.start)
          expect(text.slice(token.start, token.end)).toBe(token.text)
          expect(token.text).toBe(token.text.trim())
          end = token.end
        }
        expect(sentences.reduce((sum, s) => sum + s.endToken - s.firstToken, 0)).toBe(tokens.length)
        expect(blocks.reduce((sum, b) => sum + b.endSentence - b.firstSentence, 0)).toBe(sentences.length)
      }),
      { numRuns: 300 },
    )
  })
})

describe('TokenPool', () => {
  it('gives a document the same tokens whatever was parsed before', () => {
    const pool = new TokenPool()
    parseDocument('A long story about nothing. It goes on, and on.', pool)
    for (const text of ['Short.', 'The U.S. envoy didn’t call.\n\nNo one did.']) {
      expect(parseDocument(text, pool)).toEqual(parseDocument(text))
    }
  })

  it('never takes one spelling for another', () => {
    const pool = new TokenPool()
    const words = Array.from({ length: 50_000 }, (_, i) => (i * 7919).toString(36)).join(' ')
    expect(
      parseDocument(words, pool).tokens.every(({ text, start, end }) => words.slice(start, end) === text),
    ).toBe(true)
  })
})
