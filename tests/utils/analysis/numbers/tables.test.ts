import { describe, expect, it } from 'vitest'
import { findNumbers } from '../../../../utils/analysis/numbers/find-numbers'
import { parseDocument } from '../../../../utils/analysis/text/document'

const table = [
  'Town\tVotes\tTurnout (%)\tBudget ($m)\tYear\tArea (km²)\tMedian age',
  'Harlow\t1,204\t45.2\t3.4\t2019\t12\t41',
  'epping\t1987\t9\t0.5\t2020\t30\t38',
].join('\n')

describe('figures in tables', () => {
  const { numbers } = findNumbers(parseDocument(`Results\n\n${table}\n\nThe rest follows.`), [], [])

  it('take unit and scale from the head of their column', () => {
    expect(numbers.slice(0, 4).map(({ kind, value, unit }) => [kind, value, unit])).toEqual([
      ['count', 1204, 'vote'],
      ['percentage', 45.2, 'percent'],
      ['money', 3.4e6, 'USD'],
      ['measure', 12, 'square kilometre'],
    ])
  })

  it('are no years where the column counts something, nor claims where it labels the row', () => {
    expect(numbers.some(({ value, unit }) => value === 1987 && unit === 'vote')).toBe(true)
    expect(numbers.some(({ value }) => value === 2019 || value === 41)).toBe(false)
  })

  it('do not run on into the next row', () => {
    const text = 'Fruit\tBoxes\nplums\t12\nlarge pears\t30'
    const { numbers } = findNumbers(parseDocument(text), [], [])
    expect(numbers.map(({ start, end }) => text.slice(start, end))).toEqual(['12', '30'])
  })
})
