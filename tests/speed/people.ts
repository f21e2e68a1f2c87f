import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import nlp from 'compromise'
import { ROOT } from '../../scripts/root'
import { loadModels } from '../../utils/analysis/models'
import { findPeople } from '../../utils/analysis/people/find-people'
import { parseDocument } from '../../utils/analysis/text/document'
import { TokenPool } from '../../utils/analysis/text/token-pool'
import type { Rows } from '../quality/row'
import { makeArticle } from './people/article'

/** Every figure is the best of so many runs: other work on the machine only adds. */
const RUNS = 7

/** How fast people are found, beside compromise on the same text, and how the time grows with the text. */
export const rows: Rows = async () => {
  const models = await loadModels((file) => readFile(join(ROOT, 'assets/models', file)))
  const pool = new TokenPool()
  const find = (text: string): number => findPeople(parseDocument(text, pool), models).length
  const text = makeArticle(10_000)
  const sixteen = Array.from({ length: 16 }, (_, k) => makeArticle(10_000, k + 1))
  const long = makeArticle(160_000)
  let ours = Number.POSITIVE_INFINITY
  let oursLong = Number.POSITIVE_INFINITY
  let theirs = Number.POSITIVE_INFINITY
  // In turn, so that what else the machine does falls on all alike. Sixteen short articles hold as many words as the
  // long one, so that both pay for collecting their garbage.
  for (let run = 0; run < RUNS; run++) {
    const time = cpuTime(() => sixteen.reduce((found, article) => found + find(article), 0))
    ours = Math.min(ours, time / 16)
    oursLong = Math.min(
      oursLong,
      cpuTime(() => find(long)),
    )
  }
  for (let run = 0; run < 3; run++) {
    theirs = Math.min(
      theirs,
      cpuTime(() => nlp(text).people().out('array').length),
    )
  }
  return [
    {
      measure: 'people: words a second of CPU, against compromise people() on the same text',
      reference: '1 ×',
      bar: 5,
      goal: 20,
      value: theirs / ours,
      unit: ' ×',
    },
    {
      measure: 'people: 160,000 words against 10,000',
      bar: 18,
      goal: 16,
      value: oursLong / ours,
      lowerIsBetter: true,
      unit: ' ×',
    },
    {
      measure: 'people: words a second of CPU',
      bar: null,
      goal: null,
      value: Math.round((text.split(/\s+/).length / ours) * 1e6),
    },
  ]
}

/** CPU time of this process in microseconds. */
function cpuTime(work: () => number): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return user + system
}
