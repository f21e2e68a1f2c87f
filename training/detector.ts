/**
 * Fits the weights of the article detector on the development pages and writes them to
 * `utils/page/detect/weights.ts`: `npx tsx training/detector.ts`. Prints what the detector reaches on pages of sites
 * it was not fitted on (ten-fold cross-validation, a site's pages all in one fold), and on the pages themselves.
 */
import { writeFileSync } from 'node:fs'
import { openOfflinePages } from '../scripts/in-page/offline-pages'
import type { Facts, readFacts } from '../tests/quality/pages/in-page'
import { groupOf, type PageGroup } from '../tests/quality/pages/page-groups'
import { readPages } from '../tests/quality/pages/saved-pages'
import { KINDS, type Kind } from '../utils/page/detect/features'
import { fitLogistic, probability } from './detector/logistic'
import { reachOf } from './detector/reach'
import { siteOf } from './detector/site'

const FOLDS = 10
/** Strength of the ridge penalty; 1 to 4 give the same cross-validated F1 within half a point. */
const RIDGE = 2
const THRESHOLD = 0.5

interface Row {
  facts: Facts
  isArticle: boolean
  site: string
  group: PageGroup
}

const rows: Row[] = []
const pages = await openOfflinePages(new URL('../tests/quality/pages/in-page.ts', import.meta.url), {
  scripts: false,
})
for (const saved of readPages()) {
  const facts = await pages.visit(saved, (call) => call<typeof readFacts>('readFacts'))
  rows.push({ facts, isArticle: saved.isArticle, site: siteOf(saved), group: groupOf(saved) })
}
await pages.close()

/** All facts of any page, with the kind of evidence they belong to. */
const names = KINDS.flatMap((kind) =>
  [...new Set(rows.flatMap(({ facts }) => Object.keys(facts[kind])))].map((name) => ({ kind, name })),
)
report('cross-validated by site', crossValidate())
const model = fitModel(rows)
report(
  'fitted on all',
  rows.map((row) => predict(model, row)),
)
writeWeights(model)

function fitModel(train: Row[]): number[] {
  // Many pages of one site must not count as many sites.
  const pagesOf = new Map<string, number>()
  const key = (row: Row) => `${row.site} ${row.isArticle}`
  for (const row of train) pagesOf.set(key(row), (pagesOf.get(key(row)) ?? 0) + 1)
  return fitLogistic(
    train.map((row) => vector(row)),
    train.map((row) => (row.isArticle ? 1 : 0)),
    train.map((row) => 1 / Math.sqrt(pagesOf.get(key(row))!)),
    RIDGE,
  )
}

function vector(row: Row): number[] {
  return [...names.map(({ kind, name }) => row.facts[kind][name] ?? 0), 1]
}

function predict(weights: number[], row: Row): number {
  return probability(weights, vector(row))
}

function crossValidate(): number[] {
  const sites = [...new Set(rows.map(({ site }) => site))].sort()
  const foldOf = new Map(sites.map((site, index) => [site, index % FOLDS]))
  const predicted: number[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitModel(rows.filter(({ site }) => foldOf.get(site) !== fold))
    rows.forEach((row, index) => {
      if (foldOf.get(row.site) === fold) predicted[index] = predict(weights, row)
    })
  }
  return predicted
}

function report(title: string, predicted: number[]): void {
  const taken = predicted.map((value) => value >= THRESHOLD)
  const count = (test: (row: Row, taken: boolean) => boolean) =>
    rows.filter((row, index) => test(row, taken[index]!)).length
  const hits = count((row, yes) => row.isArticle && yes)
  const f1 = (2 * hits) / (count((row) => row.isArticle) + count((_, yes) => yes))
  console.log(`${title}: F1 ${f1.toFixed(3)}`)
  for (const group of new Set(rows.map((row) => row.group))) {
    const all = count((row) => row.group === group)
    const yes = count((row, isTaken) => row.group === group && isTaken)
    console.log(`  ${group}: taken for an article ${yes} of ${all} (${(yes / all).toFixed(3)})`)
  }
}

function writeWeights(weights: number[]): void {
  const entries = names
    .map(({ kind, name }, index) => ({ kind, name, weight: Number(weights[index]!.toFixed(2)) }))
    .filter(({ weight }) => Math.abs(weight) >= 0.05)
    .sort((a, b) => b.weight - a.weight)
  const reach = (kind: Kind) => reachOf(entries.filter((entry) => entry.kind === kind)).join(', ')
  writeFileSync(
    new URL('../utils/page/detect/weights.ts', import.meta.url),
    `import type { Kind } from './features'

// Made by \`training/detector.ts\`; not to be edited by hand.

/** Points for and against a page being an article. */
export const BIAS = ${Number(weights.at(-1)!.toFixed(2))}

/** The fewest and the most points that all facts of one kind can come to. */
export const REACH: Readonly<Record<Kind, readonly [least: number, most: number]>> = {
${KINDS.map((kind) => `  ${kind}: [${reach(kind)}],\n`).join('')}}

export const WEIGHTS: Readonly<Record<string, number>> = {
${entries.map(({ name, weight }) => `  ${quote(name)}: ${weight},\n`).join('')}}
`,
  )
}

function quote(name: string): string {
  return /^\w+$/.test(name) ? name : `'${name}'`
}
