import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT } from '../../scripts/root'
import { BROWSERS } from '../../scripts/wxt'

/** The packages that are published. */
export const PACKAGES = BROWSERS.map((browser) => `${browser}-mv3`)

/** Absolute path of an unpacked package; it has to be built before. */
export function packageFolder(name: string): string {
  const folder = join(ROOT, '.output', name)
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`${name} is not built: run npm test, or wxt build`)
  return folder
}

// biome-ignore lint/suspicious/noExplicitAny: a manifest is read as the browser reads it, whatever is in it
export function manifestOf(name: string): any {
  return JSON.parse(readFileSync(join(packageFolder(name), 'manifest.json'), 'utf8'))
}

const gzippedSizes = new Map<string, number>()

/** Bytes of a file after gzip, as a store or a network would carry it. Most files are the same in every package. */
export function gzippedSize(path: string): number {
  const content = readFileSync(path)
  const hash = createHash('sha1').update(content).digest('hex')
  const size = gzippedSizes.get(hash) ?? gzipSync(content, { level: 9 }).length
  gzippedSizes.set(hash, size)
  return size
}

export function sizeOf(path: string): number {
  return statSync(path).size
}
