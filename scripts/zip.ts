/**
 * `npm run zip [-- chrome firefox …]`: builds and packs the extension for the stores, and its sources for those who
 * review it, in `.output/`. The same sources give the same bytes.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { filesOf, projectFiles } from './files'
import { ROOT } from './root'
import { BROWSERS, buildPackage, type TargetBrowser } from './wxt'
import { pack } from './zip/pack'

const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

function write(what: string, bytes: Buffer): void {
  const path = join(ROOT, '.output', `${name}-${version}-${what}.zip`)
  writeFileSync(path, bytes)
  const hash = createHash('sha256').update(bytes).digest('hex')
  console.log(`${relative(ROOT, path)}  ${(bytes.length / 1000).toFixed(1)} kB  sha256 ${hash}`)
}

const asked = process.argv.slice(2)
const unknown = asked.filter((browser) => !BROWSERS.includes(browser as TargetBrowser))
if (unknown.length > 0) {
  console.error(`No such package: ${unknown.join(', ')}. There are ${BROWSERS.join(', ')}.`)
  process.exit(2)
}
for (const browser of asked.length > 0 ? (asked as TargetBrowser[]) : BROWSERS) {
  const folder = buildPackage(browser)
  write(browser, await pack(folder, filesOf(folder)))
}
// Unpacked sources are no checkout: they build the packages, and need not pack themselves.
if (existsSync(join(ROOT, '.git'))) write('sources', await pack(ROOT, projectFiles()))
