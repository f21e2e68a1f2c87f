import { describe, expect, it } from 'vitest'
import { findNumbers } from '../../../../utils/analysis/numbers/find-numbers'
import { parseDocument } from '../../../../utils/analysis/text/document'

const find = (text: string) => findNumbers(parseDocument(text), [], [])
const claims = (text: string) => find(text).numbers.map((number) => text.slice(number.start, number.end))

describe('findNumbers', () => {
  it('takes the approximator and what is counted into the span', () => {
    const text = 'More than 12,500 Danish nurses walked out on Monday.'
    const [number] = find(text).numbers
    expect(text.slice(number!.start, number!.end)).toBe('More than 12,500 Danish nurses')
    expect(text.slice(number!.core.start, number!.core.end)).toBe('12,500')
    expect(number).toMatchObject({ kind: 'count', value: 12500, unit: 'nurse', bound: '>', change: null })
  })

  it('reads money, percentages and measures with their unit', () => {
    const { numbers } = find('The bridge cost £4.2bn, 18 per cent over budget, for 3 kilometres of road.')
    expect(numbers.map(({ kind, value, unit }) => [kind, value, unit])).toEqual([
      ['money', 4.2e9, 'GBP'],
      ['percentage', 18, 'percent'],
      ['measure', 3, 'kilometre'],
    ])
  })

  it('leaves dates, times, ages, scores, labels and names alone', () => {
    expect(claims('On 3 May 2019 at 9:15 a.m. Rosa Diaz, 51, saw the F-16 over Route 66.')).toEqual([])
    expect(claims('Harlow won 3-1 after COVID-19 closed Section 12 in the 1990s.')).toEqual([])
  })
})
