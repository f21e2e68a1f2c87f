import { describe, expect, it } from 'vitest'
import { findNumbers } from '../../../../utils/analysis/numbers/find-numbers'
import { parseDocument } from '../../../../utils/analysis/text/document'

const find = (text: string) => findNumbers(parseDocument(text), [], [])
const spans = (text: string) => find(text).numbers.map(({ start, end }) => text.slice(start, end))
const units = (text: string) => find(text).numbers.map(({ value, unit }) => [value, unit])

describe('time beside a number is no part of it', () => {
  it.each([
    ['The port lost $4m last year.', ['$4m']],
    ['Rents reached €1,900 this month, a record.', ['€1,900']],
    ['Prices had risen 2.2% a month earlier.', ['risen 2.2%']],
    ['It sold 810 boats, against 640 boats a week earlier.', ['810 boats', '640 boats']],
    ['It cleared 910 cases, compared with 730 a year ago.', ['910 cases', '730']],
    ['The mercury fell to -8C overnight.', ['-8C']],
    ['Profit was $3m in the three months to 31 March.', ['$3m']],
    ['The herd lost 40 calves over four years.', ['40 calves']],
    ['The dig took over four years.', ['over four years']],
    ['The drug cut deaths by 40% over two seasons.', ['40%']],
    ['After 20 minutes it was over; they have 31 points from 16 games.', []],
    ['The 9/11 attacks and the 9/11 plotter came up 24/7.', []],
    ['It helps people under 30 and women over 50.', []],
    ['Okafor won in 71 minutes, in a Mk 4 car.', []],
    ['The ship has 900 cabin crew.', ['900 cabin crew']],
    ['One home in nine stands empty.', ['One home in nine']],
    ['One man in nine towns knew.', []],
    ['Members backed it by eight votes to five.', ['eight votes']],
    ['Ten-year bonds fell 2%.', ['fell 2%']],
    ['Ferries carry 300 cars a day.', ['300 cars a day']],
  ])('%s', (sentence, expected) => {
    expect(spans(sentence)).toEqual(expected)
  })
})

describe('a bare number takes its meaning from the words before it', () => {
  it.each([
    ['Divers put the toll at 17.', ['17']],
    ['Divers put the toll at seven.', ['seven']],
    ['The army says the number is closer to five.', ['closer to five']],
    ['The death toll stood at 12 on Friday.', ['12']],
    ['They found 31 sailors, six of them in critical condition.', ['31 sailors', 'six of them']],
    ['Inspectors said only four had been repaired.', ['only four']],
    ['It enrolled 2,310 women, of whom 188 dropped out.', ['2,310 women', '188']],
    ['A guard shot dead four people.', ['four people']],
    ['He sat at table nine and waited for two of them.', []],
  ])('%s', (sentence, expected) => {
    expect(spans(sentence)).toEqual(expected)
  })
})

describe('signs, letters and wording around a figure', () => {
  it.each([
    ['The margin is plus or minus 2.5 percentage points.', [[2.5, 'percentage point']]],
    ['The margin is ±3 points.', [[3, 'point']]],
    ['It was 1.7C warmer.', [[1.7, 'celsius']]],
    ['It costs 95c now.', [[95, 'cent']]],
    [
      'It fell from 14.2 per 100,000 people in 2001 to 9.8 per 100,000.',
      [
        [14.2, 'count per 100,000 people'],
        [9.8, 'count per 100,000'],
      ],
    ],
    [
      'The new dam is 2.5 times taller and twice as wide.',
      [
        [2.5, 'time'],
        [2, 'time'],
      ],
    ],
    ['Seas may rise by up to a metre.', [[1, 'metre']]],
    ['She won by 0.04 seconds.', [[0.04, 'second']]],
    [
      'Growth slowed from 3.9 to 3.1 percent.',
      [
        [3.9, 'percent'],
        [3.1, 'percent'],
      ],
    ],
    [
      'Debt fell from 24.2 to 21 billion euros.',
      [
        [24.2e9, 'EUR'],
        [21e9, 'EUR'],
      ],
    ],
    ['Crude cost $75 U.S. per barrel.', [[75, 'USD per barrel']]],
    ['The fare rose half a cent.', [[0.5, 'cent']]],
    ['It passed by a vote of six to three.', [[[6, 3], 'vote']]],
  ])('%s', (sentence, expected) => {
    expect(units(sentence)).toEqual(expected)
  })

  it('takes “up to” for a bound, not for growth', () => {
    const { numbers } = find('Winds of up to 90mph (145km/h) are likely.')
    expect(numbers.map(({ change, bound }) => [change, bound])).toEqual([
      [null, '<='],
      [null, '='],
    ])
  })

  it('reads no growth out of “ended up”, of another clause, or of more that follows', () => {
    const changes = (text: string) => find(text).numbers.map(({ change }) => change)
    expect(changes('She ended up spending twelve years there.')).toEqual([null])
    expect(changes('Those who lost their jobs were making $35,000.')).toEqual([null])
    expect(changes('Pilots flew 300 sorties delivering more than 850 bombs.')).toEqual([null, null])
  })

  it('takes a span of days for a date', () => {
    expect(find('It ran between 3 and 9 March, then 12 to 14 May and 3–5 June 2021.').quantities).toEqual([])
  })

  it('takes “estimated” behind its subject for the verb', () => {
    expect(spans('A count by the church estimated 4,000.')).toEqual(['4,000'])
    expect(spans('The march drew an estimated 4,000 people.')).toEqual(['an estimated 4,000 people'])
  })

  it('takes a whole run of ages, and a race by its length, for no claim', () => {
    expect(spans('Three women aged 19, 34 and 61 were held.')).toEqual([])
    expect(spans('Ruiz won the 1500m in 3:31.42 and the 4x100m relay.')).toEqual([])
  })

  it('takes what a rate is per into the span', () => {
    expect(spans('It was 38 per 1,000 live births.')).toEqual(['38 per 1,000 live births'])
  })

  it('takes “plus” before another sum for an addition, and the subject behind a sum for its own', () => {
    expect(spans('They paid £40m plus £5m in add-ons.')).toEqual(['£40m', '£5m in add-ons'])
    expect(spans('It beat the $9m analysts had hoped for.')).toEqual(['$9m'])
  })

  it('takes what a measure is of into the span', () => {
    expect(spans('Officers seized 40kg of cocaine.')).toEqual(['40kg of cocaine'])
    expect(spans('It is 2.5 times faster than before.')).toEqual(['2.5 times faster'])
  })
})
