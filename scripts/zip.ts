/**
 * `npm run zip [-- chrome firefox …]`: builds and packs the extension for the stores, and its sources for those who
 * review it, in `.output/`. The same sources give the same bytes.
 *
 * `--check` then builds the packages once more from the unpacked sources, in an empty folder with the dependencies of
 * this one, and fails when a byte differs. `--check=install` installs the dependencies there first, as a reviewer does.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { filesOf, projectFiles } from './files'
import { ROOT } from './root'
import { BROWSERS, buildPackage, type TargetBrowser } from './wxt'
import { pack } from './zip/pack'
import { rebuild } from './zip/rebuild'

const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
const fileName = (what: string) => `${name}-${version}-${what}.zip`

function write(what: string, bytes: Buffer): void {
  const path = join(ROOT, '.output', fileName(what))
  writeFileSync(path, bytes)
  const hash = createHash('sha256').update(bytes).digest('hex')
  console.log(`${relative(ROOT, path)}  ${(bytes.length / 1000).toFixed(1)} kB  sha256 ${hash}`)
}

const words = process.argv.slice(2)
const check = words.find((word) => /^--check(=install)?$/.test(word))
const asked = words.filter((word) => word !== check)
const unknown = asked.filter((browser) => !BROWSERS.includes(browser as TargetBrowser))
if (unknown.length > 0) {
  console.error(`No such package: ${unknown.join(', ')}. There are ${BROWSERS.join(', ')}.`)
  process.exit(2)
}
const browsers = asked.length > 0 ? (asked as TargetBrowser[]) : BROWSERS

const packages = new Map<string, Buffer>()
for (const browser of browsers) {
  const folder = buildPackage(browser)
  const bytes = await pack(folder, filesOf(folder))
  packages.set(fileName(browser), bytes)
  write(browser, bytes)
}
// Unpacked sources are no checkout: they build the packages, and need not pack themselves.
const sources = existsSync(join(ROOT, '.git')) ? await pack(ROOT, projectFiles()) : null
if (sources) write('sources', sources)

if (check && sources) {
  const rebuilt = await rebuild(sources, browsers, { install: check === '--check=install' })
  for (const [file, bytes] of packages) {
    const isSame = rebuilt.get(file)?.equals(bytes) === true
    console.log(`${file}: ${isSame ? 'the same bytes' : 'OTHER BYTES'} from the sources package`)
    if (!isSame) process.exitCode = 1
  }
}
