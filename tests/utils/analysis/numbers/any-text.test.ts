import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNumbers } from '../../../../utils/analysis/numbers/find-numbers'
import { parseDocument } from '../../../../utils/analysis/text/document'

/** Pieces that the grammar looks for, strung together at random. */
const piece = fc.constantFrom(
  ...'1 12 2019 94,000 3.5 1/2 half a an one two dozen hundred million billions of and to in - – % percent $ € £ US A$ EUR pounds km miles per a year old 5bn 7m k th , . ( ) " ’s between more than at least up to up by rose fell people men killed Section Fortune May 3:15 p.m. COVID-19 doubled threefold times e10 ^ x × 𝟘 ½ \n \t'.split(
    ' ',
  ),
)
const hostile = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '))
const close = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

function check(text: string): void {
  const { numbers, quantities } = findNumbers(parseDocument(text), [], [])
  let last = 0
  for (const { start, end, core, value } of numbers) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
    expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
    expect(core.start).toBeGreaterThanOrEqual(start)
    expect(core.end).toBeLessThanOrEqual(end)
    for (const one of [value].flat()) expect(Number.isFinite(one)).toBe(true)
    last = end
  }
  last = 0
  for (const { start, end } of quantities) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
    last = end
  }
}

describe('findNumbers on any text', () => {
  it('gives sorted, trimmed spans that do not overlap, with finite values', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), check))
    fc.assert(fc.property(hostile, check), { numRuns: 2000 })
    fc.assert(fc.property(close, check), { numRuns: 2000 })
  })

  it('keeps a multiple apart from the number it is joined to', () => {
    const texts = [
      '94,000-doubled 94,000–doubled 5bn–billions',
      '12 half times per year',
      '5bn people per threefold an pounds',
    ]
    for (const text of texts) expect(() => check(text)).not.toThrow()
  })

  it('does not depend on what stands before and after the block', () => {
    const sentence = 'The quarry sold 4,200 tonnes of slate for £1.3m.'
    const alone = findNumbers(parseDocument(sentence), [], []).numbers
    const around = `Notes\n\n${sentence}\n\nMore`
    const inside = findNumbers(parseDocument(around), [], []).numbers
    expect(inside.map(({ start, end }) => around.slice(start, end))).toEqual(
      alone.map(({ start, end }) => sentence.slice(start, end)),
    )
  })
})
