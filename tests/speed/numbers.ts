import Recognizers from '@microsoft/recognizers-text-number'
import WithUnit from '@microsoft/recognizers-text-number-with-unit'
import { findNumbers } from '../../utils/analysis/numbers/find-numbers'
import { parseDocument } from '../../utils/analysis/text/document'
import type { Row, Rows } from '../quality/row'

/** Every figure is the best of so many runs: other work on the machine only adds. */
const RUNS = 5
const MEGABYTE = 2 ** 20
/** Characters for the comparison; on longer texts Recognizers falls further behind, being worse than linear. */
const ARTICLE = 8000

const PROSE = [
  'The harbor board approved a new ferry terminal on Tuesday after two years of argument, and said the work would cost about $48 million, up 12 percent from the first estimate. The terminal is to open in 2027.',
  'Ms. Oduya, 44, who runs the island clinic, said the crossing was the only way most of her patients reached the mainland. “We lose a day for every appointment,” she said. “Some of them simply stop coming.”',
  'More than 6,300 people live on the islands, the census office says, and one in five is over 70. The old pier handled 410,000 passengers last year, nearly double the number it was built for, according to the board.',
  'Opponents of the plan say that dredging the channel to a depth of 9.5 metres would harm the oyster beds, which cover some 300 hectares. The board rejected a smaller design by a vote of 7-2 in May.',
  'The shipping line has promised to keep fares below £6 for residents. It runs between eight and twelve crossings a day in summer, and as few as three in the winter months, when the wind often closes the route.',
  'No one on the board would say who first proposed the terminal, or why the tender went out before the survey was finished. The minutes of that meeting are missing from the archive, and the clerk who took them has retired.',
]
  .map((paragraph) => `${paragraph}\n\n`)
  .join('')

/** How fast quantities are read: ratios from one run. */
export const rows: Rows = async () => {
  const article = textOf(PROSE, ARTICLE)
  const ours = best(() => read(article))
  const theirs = best(() => readWithRecognizers(article), 2)
  const prose = best(() => read(textOf(PROSE, MEGABYTE)))
  const hostile = ['7', ',', '1,', '123,', '1 ', 'million ', 'one hundred and ', '$', '5.'].map((piece) =>
    best(() => read(textOf(piece, MEGABYTE)), 2),
  )
  const all: Row[] = [
    {
      measure: 'reading an article, times as fast as Recognizers-Text',
      reference: '1 ×',
      bar: 50,
      goal: 200,
      value: theirs / ours,
      unit: ' ×',
    },
    {
      measure: '1 MB of figures, commas or "million", the slowest, against 1 MB of prose',
      bar: 1,
      goal: 1,
      value: Math.max(...hostile) / prose,
      lowerIsBetter: true,
      unit: ' ×',
    },
  ]
  return all
}

function read(text: string): void {
  findNumbers(parseDocument(text), [], [])
}

function readWithRecognizers(text: string): void {
  const { Culture, recognizeNumber, recognizePercentage } = Recognizers
  recognizeNumber(text, Culture.English)
  recognizePercentage(text, Culture.English)
  WithUnit.recognizeCurrency(text, Culture.English)
  WithUnit.recognizeDimension(text, Culture.English)
}

function textOf(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}

/** Milliseconds of the fastest run. */
function best(work: () => void, runs = RUNS): number {
  let fastest = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    work()
    fastest = Math.min(fastest, performance.now() - start)
  }
  return fastest
}
