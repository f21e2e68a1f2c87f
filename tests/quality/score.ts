import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../../scripts/root'
import { type Analyse, createAnalyzer } from '../../utils/analysis/analyse'
import { loadModels } from '../../utils/analysis/models'
import { SHARED } from './shared'

/** What the scorer says: for each measure its figures. */
export type Scores = Record<string, Record<string, number>>

let analyzer: Promise<Analyse> | undefined

/** The analyzer with the models as they are shipped, loaded once a run. */
export function shippedAnalyzer(): Promise<Analyse> {
  analyzer ??= loadModels((file) => readFile(join(ROOT, 'assets/models', file))).then(createAnalyzer)
  return analyzer
}

/**
 * Analyzes a corpus with the shipped models and runs the shared scorer over the result.
 *
 * @param task what the scorer is to score: people, unnamed, attribution …
 * @param corpus path of the gold data inside `../shared/corpora`
 */
export async function score(task: string, corpus: string): Promise<Scores> {
  const gold = join(SHARED, 'corpora', corpus)
  const analyse = await shippedAnalyzer()
  const predictions = readFileSync(gold, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
    .map(({ id, text }) => JSON.stringify({ id, ...analyse(text) }))
  const folder = mkdtempSync(join(tmpdir(), 'sourcelight-score-'))
  try {
    const predicted = join(folder, 'predicted.jsonl')
    writeFileSync(predicted, predictions.join('\n'))
    const output = execFileSync(process.execPath, [join(SHARED, 'eval/score.mjs'), task, gold, predicted], {
      encoding: 'utf8',
    })
    const lines = output.split('\n').filter((line) => line.startsWith('{'))
    return Object.assign({}, ...lines.map((line) => JSON.parse(line)))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A figure of the scorer; null when it gave none. A measure with a single figure is that figure. */
export function figure(scores: Scores, measure: string, name?: string): number | null {
  const found: unknown = name === undefined ? scores[measure] : scores[measure]?.[name]
  return typeof found === 'number' ? found : null
}
