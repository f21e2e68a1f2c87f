/**
 * `npm test`: everything that has to hold before a change may land, one step after the other. A failing step does
 * not stop the ones after it. The last line is `N passed, N failed`: single tests where a step has them, otherwise
 * one for the step.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from './browsers/find-browser'
import { ROOT } from './root'

interface Count {
  passed: number
  failed: number
}

const REPORTS = join(ROOT, 'test-output')

/** Runs one of the tools in node_modules with its output shown; true when it ends well. */
function tool(name: string, ...words: string[]): boolean {
  // A test runner's NODE_ENV or a caller's would change what is built.
  const { NODE_ENV: _, ...env } = process.env
  const run = spawnSync(join(ROOT, 'node_modules/.bin', name), words, {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  return run.status === 0
}

function one(good: boolean): Count {
  return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Runs one of the projects of vitest.config.ts and counts its tests. */
function vitest(project: 'unit' | 'package' | 'browser'): Count {
  const report = join(REPORTS, `${project}.json`)
  rmSync(report, { force: true })
  const good = tool(
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  )
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
    // A file that cannot be loaded fails the run without a failing test: it counts as one.
    return { passed: numPassedTests, failed: good ? numFailedTests : Math.max(1, numFailedTests) }
  } catch {
    return one(false)
  }
}

async function browsersThere(): Promise<Count> {
  try {
    for (const name of ['chromium', 'firefox'] as const) console.log(`${name}: ${await findBrowser(name)}`)
    return one(true)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return one(false)
  }
}

const STEPS: [name: string, run: () => Count | Promise<Count>][] = [
  ['types', () => one(tool('tsc', '--noEmit'))],
  ['style', () => one(tool('biome', 'check', '--error-on-warnings', '.'))],
  ['package for Chrome', () => one(tool('wxt', 'build', '-b', 'chrome', '--mv3'))],
  ['package for Edge', () => one(tool('wxt', 'build', '-b', 'edge', '--mv3'))],
  // The one whose reviewers build it themselves: once here, and once from the sources package alone.
  ['package for Firefox, twice', () => one(tool('tsx', 'scripts/zip.ts', 'firefox', '--check'))],
  ['package for Safari', () => one(tool('wxt', 'build', '-b', 'safari', '--mv3'))],
  ['add-on lint', () => one(tool('tsx', 'scripts/lint-add-on.ts'))],
  ['licenses', () => one(tool('tsx', 'scripts/third-party.ts', '--check'))],
  ['unit tests', () => vitest('unit')],
  ['shape of the packages', () => vitest('package')],
  ['browsers', browsersThere],
  ['tests in real browsers', () => vitest('browser')],
]

mkdirSync(REPORTS, { recursive: true })
const total: Count = { passed: 0, failed: 0 }
const failedSteps: string[] = []
for (const [name, run] of STEPS) {
  console.log(`\n── ${name}`)
  const started = Date.now()
  const { passed, failed } = await run()
  total.passed += passed
  total.failed += failed
  if (failed > 0) failedSteps.push(name)
  console.log(
    `── ${name}: ${failed === 0 ? 'passed' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  )
}
if (failedSteps.length > 0) console.log(`\nfailed: ${failedSteps.join(', ')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
