import type { Row } from './row'
import { figure, score } from './score'

const GOLD = 'newsroom/gold-dev.jsonl'

/** People: found, told apart, and said who they are. */
export async function rows(): Promise<Row[]> {
  const scores = await score('people', GOLD)
  return [
    {
      measure: `people, ${GOLD}: exact mentions F1`,
      reference: 'compromise 0.58, trial 0.91',
      bar: 0.94,
      goal: 0.97,
      value: figure(scores, 'mentions, exact span', 'F1'),
    },
    {
      measure: 'who is who, B-cubed F1',
      reference: 'compromise 0.58',
      bar: 0.95,
      goal: 0.98,
      value: figure(scores, 'who is who, B-cubed', 'F1'),
    },
    {
      measure: 'roles with half of the words right',
      reference: '0',
      bar: 0.75,
      goal: 0.9,
      value: figure(scores, 'roles (half of the words shared)', 'share'),
    },
  ]
}
