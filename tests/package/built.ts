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

/** Bytes of a file after gzip, as a store or a network would carry it. */
export function gzippedSize(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length
}

export function sizeOf(path: string): number {
  return statSync(path).size
}
