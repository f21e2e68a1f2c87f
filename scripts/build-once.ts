import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './root'
import { buildPackage, type TargetBrowser } from './wxt'

const SOURCES = ['entrypoints', 'components', 'utils', 'assets', 'public', 'wxt.config.ts', 'package.json']

/**
 * Builds a package unless it is newer than everything it is made from.
 *
 * @returns the absolute path of the unpacked package
 * @throws Error with what WXT said, when the build fails
 */
export function buildOnce(name: `${TargetBrowser}-mv3`): string {
  const folder = join(ROOT, '.output', name)
  const manifest = join(folder, 'manifest.json')
  const changed = Math.max(...SOURCES.map((source) => lastChange(join(ROOT, source))))
  if (existsSync(manifest) && statSync(manifest).mtimeMs > changed) return folder
  return buildPackage(name.replace('-mv3', '') as TargetBrowser)
}

/** Milliseconds since the epoch of the newest change in a file or folder; a removed file changes its folder. */
function lastChange(path: string): number {
  if (!existsSync(path)) return 0
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))))
}
