import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../../utils/analysis/analyse'
import { loadModels } from '../../../utils/analysis/models'

const models = await loadModels((file) =>
  readFile(new URL(`../../../assets/models/${file}`, import.meta.url)),
)
const analyse = createAnalyzer(models)

/** Milliseconds of CPU, the least of two runs: other work on the machine only adds. */
function cost(text: string): number {
  const runs = [0, 1].map(() => {
    const before = process.cpuUsage()
    analyse(text)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...runs)
}

const repeated = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length))

const SHORT = 10_000
const TIMES = 8
/** Eight times the text may take sixteen times as long, and a little for what a small text hides; 64 is quadratic. */
const MOST = TIMES * 2
const SLACK = 100

describe('time grows with the length of the text, whatever the text', () => {
  it.each([
    'said ',
    'officials said ',
    'he said the man said ',
    'speaking on condition of anonymity ',
    'An official said. ',
    'Alma Reyes ',
    '“',
    '"a" ',
    'A. ',
    'a',
    '1234567890',
    '12 ',
    '[[',
    'ALMA SAID NO ',
    'Alma”said“so.',
  ])('%j over and over', { timeout: 60_000 }, (unit) => {
    const short = cost(repeated(unit, SHORT))
    const long = cost(repeated(unit, SHORT * TIMES))
    expect(long).toBeLessThan(short * MOST + SLACK)
  })
})

it('holds more quotations than a call takes arguments', { timeout: 60_000 }, () => {
  expect(() => analyse(repeated('"a" ', 600_000))).not.toThrow()
})
