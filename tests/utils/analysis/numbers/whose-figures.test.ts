import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Analyse, createAnalyzer } from '../../../../utils/analysis/analyse'
import { loadModels } from '../../../../utils/analysis/models'

let analyse: Analyse
beforeAll(async () => {
  analyse = createAnalyzer(await loadModels((file) => readFile(`assets/models/${file}`)))
})

/** Each claim's core with the name of who states it. */
function claimants(text: string): [string, string | null][] {
  const { numbers, sources } = analyse(text)
  return numbers.map(({ core, attributedTo }) => [
    text.slice(core.start, core.end),
    sources.find(({ id }) => id === attributedTo)?.name ?? null,
  ])
}

describe('whose a figure is, by the clause it stands in', () => {
  it.each<[string, [string, string | null][]]>([
    ['Lifeguards put the number of swimmers at 640.', [['640', 'Lifeguards']]],
    ['The biologists found the stock shrank by 12%.', [['12%', 'The biologists']]],
    ['The cabins, Brandt said on Friday, cost $90 a night.', [['$90', 'Brandt']]],
    ['Its rescue team reports contact with 45 hikers this week.', [['45', 'Its rescue team']]],
    ['Some 31 wells ran dry, a council survey shows.', [['31', 'a council survey']]],
    [
      'The auditors reported that Norra owes $3m, and the survey says the firm “runs 64 shops abroad.”',
      [
        ['$3m', 'The auditors'],
        ['64', 'the survey'],
      ],
    ],
    ['A clinic in the valley reported 29 patients.', [['29', 'A clinic in the valley']]],
    [
      'Two people briefed on the merger put the cost at up to $90m.',
      [['$90m', 'Two people briefed on the merger']],
    ],
    [
      'The ministry says 300 wells are dry, but farmers believe the figure is nearer 900.',
      [
        ['300', 'The ministry'],
        ['900', 'farmers'],
      ],
    ],
    [
      'Organizers claimed a crowd of 20,000; police put it at between 4,000 and 5,000.',
      [
        ['20,000', 'Organizers'],
        ['4,000 and 5,000', 'police'],
      ],
    ],
    [
      'Corvin Air said sales were €3bn, missing the €3.4bn that analysts had forecast.',
      [
        ['€3bn', 'Corvin Air'],
        ['€3.4bn', 'analysts'],
      ],
    ],
    [
      'Income was ¥2trn, above the ¥1.9trn analysts had expected.',
      [
        ['¥2trn', null],
        ['¥1.9trn', 'analysts'],
      ],
    ],
    ['Some 1,450 lamps are broken, an inspector alleged.', [['1,450', 'an inspector']]],
    ['The star is 4.2 light years away, astronomers calculate.', [['4.2 light years', 'astronomers']]],
    [
      'Orrin Mills, which employs 430 people here, posted a loss of $12m.',
      [
        ['430', null],
        ['$12m', 'Orrin Mills'],
      ],
    ],
    ['Statewide, the budget was cut by $9 million, said Tom Reyes, an aide.', [['$9 million', 'Tom Reyes']]],
    ['Tom Reyes’s claim that 40 boats had sunk was false.', [['40', 'Tom Reyes']]],
    ['Take this finding: 27 mills paid no tax.', [['27', 'this finding']]],
    ['Prosecutors accused him of hiding $3 million.', [['$3 million', 'Prosecutors']]],
    ['The council disputed that, saying only four had been lost.', [['four', 'The council']]],
    ['Some 40 shops are shut, says a report seen by the paper.', [['40', 'a report']]],
    ['Hospitals admitted 340 patients.', [['340', null]]],
    ['The pill cut the risk by 40%, the authors write.', [['40%', 'the authors']]],
    ['The app has 2 million users, the firm boasts on page 3.', [['2 million', 'the firm']]],
    [
      'A jury awarded her $6.1 million; the clinic, its lawyers said, had offered $400,000.',
      [
        ['$6.1 million', null],
        ['$400,000', 'its lawyers'],
      ],
    ],
    ['A Quill poll gives her 33 per cent.', [['33 per cent', 'A Quill poll']]],
    ['The office got 2,300 letters, page 14 of the report says.', [['2,300', 'page 14 of the report']]],
    ['The mayor has promised 400 homes a year.', [['400', 'The mayor']]],
    ['By the museum’s own count, 7,300 visitors came.', [['7,300', 'the museum']]],
    [
      'The dam lost 40% of its water, the regional governor wrote on her channel.',
      [['40%', 'the regional governor']],
    ],
  ])('%s', (sentence, expected) => {
    expect(claimants(sentence)).toEqual(expected)
  })

  it('is nobody where people only do something, or are told of', () => {
    expect(
      claimants(
        'Divers found 14 coins near the wreck. The shot put the visitors on course for 60 points.',
      ).every(([, name]) => name === null),
    ).toBe(true)
    expect(claimants('The $14 million fine was set by the league, which argued that it was fair.')).toEqual([
      ['$14 million', null],
    ])
    expect(claimants('The person most reported (in 63 calls) was held.')).toEqual([['63', null]])
  })
})
