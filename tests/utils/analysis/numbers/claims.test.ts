import { describe, expect, it } from 'vitest'
import { findNumbers } from '../../../../utils/analysis/numbers/find-numbers'
import { parseDocument } from '../../../../utils/analysis/text/document'

const find = (text: string) => findNumbers(parseDocument(text), [], [])
const spans = (text: string) => find(text).numbers.map(({ start, end }) => text.slice(start, end))

describe('the span of a claim', () => {
  it.each([
    ['Nearly 30 percent of the island’s wells ran dry.', 'Nearly 30 percent of the island’s wells'],
    ['They won a $12 million grant for it.', '$12 million grant'],
    ['The bank paid over €3bn in damages to clients.', 'over €3bn in damages'],
    ['He got a 14-year prison sentence.', '14-year prison sentence'],
    ['Tens of thousands of farm workers went home.', 'Tens of thousands of farm workers'],
    ['Rents rose by 9.5% here.', 'rose by 9.5%'],
    ['She earns $31 an hour.', '$31 an hour'],
    ['Between 40 and 60 Greek and Turkish sailors came.', 'Between 40 and 60 Greek and Turkish sailors'],
    ['One in five pupils stayed away.', 'One in five pupils'],
    ['The senate backed it in a 52-47 vote on Monday.', '52-47 vote'],
    ['The reef lies 25 miles away.', '25 miles away'],
    ['It needs at least four engineers.', 'at least four engineers'],
    ['The fee has nearly doubled since then.', 'nearly doubled'],
  ])('%s', (sentence, span) => {
    expect(spans(sentence)).toEqual([span])
  })
})

describe('no claims', () => {
  it.each([
    'Two men walked in and sat down.',
    'It opened on 12 June 2014, or 6/12/14, at 7.30pm.',
    'Three people briefed on the plan spoke to us.',
    'He lives at 221 Baker Street, Room 14, and drives a Boeing 737.',
    'Call 020 7946 0958 or +1-555-010-1234.',
    'The 21st match ended 6-4, 7-5 under Article 50 of the rules.',
    'Two days later the 15-year-old turned 16.',
    'The iPhone 14’s camera beat the F-16 at the G7, five years ago.',
    'The Fortune 500 met on 9/11 in the 1990s about Catch-22.',
    'She was among the top 20, No. 7 on page 12.',
    'One of his neighbors said that one would think so.',
  ])('%s', (sentence) => {
    expect(spans(sentence)).toEqual([])
  })
})

describe('value, unit, bound and change', () => {
  const first = (text: string) => find(text).numbers[0]

  it.each([
    ['Some 1.2 million tonnes were lost.', { value: 1.2e6, unit: 'tonne', bound: '~', kind: 'measure' }],
    ['Sales fell 4% in May.', { value: 4, unit: 'percent', change: 'down', kind: 'change' }],
    ['It grew to at most 200 square kilometres.', { value: 200, unit: 'square kilometre', bound: '<=' }],
    ['Rates went up 25 basis points.', { value: 25, unit: 'basis point', change: 'up' }],
    [
      'There were 12 deaths per 100,000 people.',
      { value: 12, kind: 'rate', unit: 'death per 100,000 people' },
    ],
    ['Two-thirds of voters agreed.', { value: 2 / 3, kind: 'fraction', unit: 'voter' }],
    ['Fewer than 300 seals remain.', { value: 300, bound: '<', unit: 'seal', kind: 'count' }],
    ['They raised $10 to $15 billion.', { value: [10e9, 15e9], unit: 'USD', kind: 'money' }],
    ['The herd shrank threefold.', { value: 3, kind: 'change' }],
  ])('%s', (sentence, expected) => {
    expect(first(sentence)).toMatchObject(expected)
  })

  it('keeps the two numbers of a change apart, with the unit they share', () => {
    const { numbers } = find('The wait fell from 9 weeks to 7.')
    expect(numbers.map(({ value, unit }) => [value, unit])).toContainEqual([9, 'week'])
    const { quantities } = find('He went from 95 kilos to 81 in a year.')
    expect(quantities.slice(0, 2).map(({ value, unit }) => [value, unit])).toEqual([
      [95, 'kilogram'],
      [81, 'kilogram'],
    ])
  })

  it('holds ages and scores as quantities only', () => {
    const { numbers, quantities } = find('Ida Holm, 51, saw them win 3-1.')
    expect(numbers).toEqual([])
    expect(quantities.map(({ value, unit }) => [value, unit])).toEqual([
      [51, 'year of age'],
      [[3, 1], null],
    ])
  })
})
