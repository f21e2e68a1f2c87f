import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNumbers } from '../../../../utils/analysis/numbers/find-numbers'
import { parseDocument } from '../../../../utils/analysis/text/document'
import { inWords } from './number-words'

/** The value of the one quantity of a sentence. */
function readBack(sentence: string): unknown {
  const { quantities } = findNumbers(parseDocument(sentence), [], [])
  expect(quantities, sentence).toHaveLength(1)
  return quantities[0]!.value
}

const count = fc.integer({ min: 10_000, max: 999_999_999_999 })
const grouped = (value: number, mark: string) => String(value).replace(/\B(?=(?:\d{3})+$)/g, mark)

describe('numbers written out are read back', () => {
  it('with thousands marked by commas or hard spaces', () => {
    fc.assert(
      fc.property(count, fc.constantFrom(',', '\u00a0', '\u202f'), (value, mark) => {
        expect(readBack(`The fund bought ${grouped(value, mark)} shares of it.`)).toBe(value)
      }),
    )
  })

  it('with Indian grouping', () => {
    const indian = new Intl.NumberFormat('en-IN')
    fc.assert(
      fc.property(count, (value) => {
        expect(readBack(`The fund bought ${indian.format(value)} shares of it.`)).toBe(value)
      }),
    )
  })

  it('with decimals and a scale, spelled or abbreviated', () => {
    const scale = fc.constantFrom<[string, number]>(
      [' million', 1e6],
      [' billion', 1e9],
      ['bn', 1e9],
      [' mn', 1e6],
      ['tn', 1e12],
      [' lakh', 1e5],
      [' crore', 1e7],
      ['-million', 1e6],
    )
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 9999 }), scale, (tenths, [word, factor]) => {
        const value = readBack(`It cost $${(tenths / 10).toFixed(1)}${word} to build.`) as number
        expect(value / factor).toBeCloseTo(tenths / 10, 9)
      }),
    )
  })

  it('in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 999_999_999 }), fc.boolean(), (value, and) => {
        expect(readBack(`They counted ${inWords(value, and)} votes by hand.`)).toBe(value)
      }),
    )
  })

  it('as money in the notations of many countries', () => {
    const notation = fc.constantFrom(
      (n: string) => `$${n}`,
      (n: string) => `US$${n}`,
      (n: string) => `A$ ${n}`,
      (n: string) => `€${n}`,
      (n: string) => `£${n}`,
      (n: string) => `Rs. ${n}`,
      (n: string) => `EUR ${n}`,
      (n: string) => `${n} euros`,
      (n: string) => `${n} yen`,
      (n: string) => `${n} Swiss francs`,
      (n: string) => `CHF ${n}`,
    )
    fc.assert(
      fc.property(count, notation, (value, write) => {
        const sentence = `The mill paid ${write(grouped(value, ','))} for it.`
        expect(readBack(sentence)).toBe(value)
        const { numbers } = findNumbers(parseDocument(sentence), [], [])
        expect(numbers.map((number) => number.kind)).toEqual(['money'])
      }),
    )
  })

  it('as percentages', () => {
    const sign = fc.constantFrom('%', ' percent', ' per cent', ' %', ' pc')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), sign, (hundredths, word) => {
        const written = (hundredths / 100).toFixed(2)
        expect(readBack(`Turnout was ${written}${word} there.`)).toBe(Number(written))
      }),
    )
  })

  it('as ranges', () => {
    const write = fc.constantFrom(
      (a: number, b: number) => `between ${a} and ${b}`,
      (a: number, b: number) => `${a} to ${b}`,
      (a: number, b: number) => `${a}–${b}`,
      (a: number, b: number) => `${a}-${b}`,
    )
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 500 }),
        fc.integer({ min: 1, max: 400 }),
        write,
        (low, more, range) => {
          expect(readBack(`The march drew ${range(low, low + more)} people.`)).toEqual([low, low + more])
        },
      ),
    )
  })
})
