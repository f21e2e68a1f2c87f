import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './root'

/** The packages that tests and demo load. */
export type Package = 'chrome-mv3' | 'firefox-mv3'

const SOURCES = ['entrypoints', 'components', 'utils', 'assets', 'public', 'wxt.config.ts', 'package.json']

/**
 * Builds a package unless it is newer than everything it is made from.
 *
 * @returns the absolute path of the unpacked package
 * @throws Error with what WXT said, when the build fails
 */
export function buildOnce(name: Package): string {
  const folder = join(ROOT, '.output', name)
  const manifest = join(folder, 'manifest.json')
  const changed = Math.max(...SOURCES.map((source) => lastChange(join(ROOT, source))))
  if (existsSync(manifest) && statSync(manifest).mtimeMs > changed) return folder
  runWxt('build', '-b', name.replace('-mv3', ''), '--mv3')
  return folder
}

function runWxt(...words: string[]): void {
  // A process of its own: a test runner's NODE_ENV would make another package than the one that is shipped.
  const { NODE_ENV: _, ...env } = process.env
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs')
  const run = spawnSync(process.execPath, [wxt, ...words], { cwd: ROOT, env, encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`wxt ${words.join(' ')} failed\n${run.stdout}${run.stderr}`)
}

/** Milliseconds since the epoch of the newest change in a file or folder; a removed file changes its folder. */
function lastChange(path: string): number {
  if (!existsSync(path)) return 0
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))))
}
