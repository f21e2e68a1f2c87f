/** Lints the built Firefox package as its store does. Fails on errors, and on warnings that nobody has explained. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './root'

/** Warnings that are known and harmless, and why. */
const EXPLAINED: Record<string, string> = {
  UNSAFE_VAR_ASSIGNMENT:
    'Preact’s own code for a property that none of our components uses (tests/utils/house/safety.test.ts)',
}

interface Finding {
  code: string
  message: string
  file?: string
}

const run = spawnSync(
  join(ROOT, 'node_modules/.bin/web-ext'),
  ['lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery', '--output', 'json'],
  { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' },
)
const { errors, warnings }: { errors: Finding[]; warnings: Finding[] } = JSON.parse(run.stdout)
const unexplained = warnings.filter(({ code }) => !(code in EXPLAINED))
for (const { code, message, file } of [...errors, ...unexplained])
  console.error(`${code} ${file ?? ''}: ${message}`)
for (const code of new Set(warnings.map((warning) => warning.code))) {
  if (code in EXPLAINED) console.log(`warning ${code}: ${EXPLAINED[code]}`)
}
console.log(`${errors.length} errors, ${unexplained.length} unexplained warnings`)
process.exitCode = errors.length + unexplained.length === 0 ? 0 : 1
