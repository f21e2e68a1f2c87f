import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import nlp from 'compromise'
import { ROOT } from '../../scripts/root'
import { loadModels } from '../../utils/analysis/models'
import { findPeople } from '../../utils/analysis/people/find-people'
import { findSources } from '../../utils/analysis/sources/find-sources'
import { parseDocument } from '../../utils/analysis/text/document'
import type { Rows } from '../quality/row'
import { makeArticle } from './people/article'

/** Every figure is the best of so many runs: other work on the machine only adds. */
const RUNS = 5

/** How fast people and what they say are found, beside compromise's parse of the same text, and how the time grows. */
export const rows: Rows = async () => {
  const models = await loadModels((file) => readFile(join(ROOT, 'assets/models', file)))
  const find = (text: string): number => {
    const document = parseDocument(text)
    return findSources(document, findPeople(document, models), models).quotes.length
  }
  const text = makeArticle(10_000)
  const long = makeArticle(160_000)
  const ours = fastest(() => find(text))
  const oursLong = fastest(() => find(long))
  const theirs = fastest(() => nlp(text).length)
  return [
    {
      measure: 'people and who says so: words a second of CPU, against compromise’s parse of the same text',
      reference: '1 ×',
      bar: 3,
      goal: 10,
      value: theirs / ours,
      unit: ' ×',
    },
    {
      measure: 'people and who says so: 160,000 words against 10,000',
      bar: 18,
      goal: 16,
      value: oursLong / ours,
      lowerIsBetter: true,
      unit: ' ×',
    },
  ]
}

/** Milliseconds of CPU of the fastest run. */
function fastest(work: () => number): number {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < RUNS; run++) {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}
