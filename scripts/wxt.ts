import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './root'

/** The browsers for which a package is made. */
export const BROWSERS = ['chrome', 'edge', 'firefox', 'safari'] as const
export type TargetBrowser = (typeof BROWSERS)[number]

/**
 * Builds the package of one browser as it is shipped.
 *
 * @returns the absolute path of the unpacked package
 * @throws Error with what WXT said, when the build fails
 */
export function buildPackage(browser: TargetBrowser): string {
  // A process of its own: a test runner's NODE_ENV would make another package than the one that is shipped.
  const { NODE_ENV: _, ...env } = process.env
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs')
  const run = spawnSync(process.execPath, [wxt, 'build', '-b', browser, '--mv3'], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  })
  if (run.status !== 0) throw new Error(`building for ${browser} failed\n${run.stdout}${run.stderr}`)
  return join(ROOT, '.output', `${browser}-mv3`)
}
