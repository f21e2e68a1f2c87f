import { scoreSentences } from './own-sentences'
import { scoreSpecs } from './recognizers-specs'
import type { Row } from './row'
import { figure, score, shippedAnalyzer } from './score'

const NONE = 'no claimant invented, of those that have none'

/** Numeric claims: found, bounded, and whose they are. */
export async function rows(): Promise<Row[]> {
  const claims = await score('numbers', 'newsroom/gold-dev.jsonl')
  const quantities = await score('quantities', 'numbers/newsquant-dev.jsonl')
  const specs = scoreSpecs()
  const own = await sentenceRows()
  const others = 'CQE 92.0 / 85.6, quantulum3 73.0 / 47.2'
  return [
    {
      measure: 'numeric claims, cores F1',
      reference: 'expression 0.52',
      bar: 0.88,
      goal: 0.95,
      value: figure(claims, 'numeric claims, overlap of cores', 'F1'),
    },
    {
      measure: 'exact spans of those found',
      bar: 0.7,
      goal: 0.85,
      value: figure(claims, 'exact span, of those found'),
    },
    {
      measure: 'claimant right',
      bar: 0.75,
      goal: 0.9,
      value: figure(claims, 'claimant right, of those that have one', 'share'),
    },
    { measure: 'none invented', bar: 0.92, goal: 0.97, value: figure(claims, NONE, 'share') },
    {
      measure: 'quantities, value F1',
      reference: others,
      bar: 0.9,
      goal: 0.95,
      value: figure(quantities, 'values', 'F1'),
    },
    {
      measure: 'quantities, value with unit F1',
      reference: others,
      bar: 0.82,
      goal: 0.9,
      value: figure(quantities, 'value with unit', 'F1'),
    },
    {
      measure: 'specs of Recognizers-Text, value right',
      reference: 'itself 0.93-1.00',
      bar: 0.9,
      goal: 0.98,
      value: specs && specs.right / specs.all,
    },
    ...own,
  ]
}

/** Sentences of our own; the README says which figures to expect of text that nobody read. */
async function sentenceRows(): Promise<Row[]> {
  const scored = scoreSentences('news.txt', await shippedAnalyzer())
  const row = (measure: string, { right, of }: { right: number; of: number }): Row => ({
    measure: `sentences of our own, all read: ${measure}`,
    bar: null,
    goal: null,
    value: right / of,
  })
  return [
    row('claims found', scored.found),
    row('exact spans', scored.exact),
    row('claimant right', scored.claimant),
  ]
}
