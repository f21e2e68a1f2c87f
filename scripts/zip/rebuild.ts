import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import JSZip from 'jszip'
import { ROOT } from '../root'

/**
 * Unpacks the sources package into an empty folder and builds packages there, by the commands that the README gives.
 *
 * @param browsers the packages to build
 * @param options `install`: runs `npm ci`, which needs the network, instead of using the dependencies of this checkout
 * @returns the bytes of each package by its file name
 * @throws Error with what a command said, when it fails
 */
export async function rebuild(
  sources: Buffer,
  browsers: readonly string[],
  { install }: { install: boolean },
): Promise<Map<string, Buffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'sourcelight-sources-'))
  try {
    await unpack(sources, folder)
    if (install) npm(folder, 'ci', '--no-audit', '--no-fund')
    else symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction')
    npm(folder, 'run', 'zip', '--', ...browsers)
    const output = join(folder, '.output')
    const packages = readdirSync(output).filter((name) => name.endsWith('.zip'))
    return new Map(packages.map((name) => [name, readFileSync(join(output, name))]))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function unpack(archive: Buffer, folder: string): Promise<void> {
  const { files } = await JSZip.loadAsync(archive)
  for (const [name, file] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, await file.async('nodebuffer'))
  }
}

function npm(cwd: string, ...words: string[]): void {
  // A test runner's NODE_ENV would make another package than the one that is shipped.
  const { NODE_ENV: _, ...env } = process.env
  const run = spawnSync('npm', words, { cwd, env, encoding: 'utf8', shell: process.platform === 'win32' })
  if (run.status !== 0) throw new Error(`npm ${words.join(' ')} failed\n${run.stdout}${run.stderr}`)
}
