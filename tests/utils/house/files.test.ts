import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFiles } from '../../../scripts/files'
import { ROOT } from '../../../scripts/root'
import { sourcesIn } from './sources'

/** Files that may be longer than 200 lines, and why. */
const LONG: Record<string, string> = {
  'utils/analysis/numbers/grammar/read-number.ts': 'one grammar, read from top to bottom',
  'utils/analysis/numbers/lexicon/units.ts': 'a list of units',
}

describe('files', () => {
  it('are short enough to be read at once, lists and named exceptions apart', () => {
    const long = sourcesIn('entrypoints', 'components', 'utils', 'training', 'scripts')
      .filter(({ path, text }) => text.split('\n').length > 201 && !(path in LONG))
      .map(({ path, text }) => `${path}: ${text.split('\n').length} lines`)
    expect(long).toEqual([])
  })

  it('name no path of a developer’s machine and no download host', () => {
    // Written in pieces, so that this file does not find itself.
    const banned = new RegExp(
      [
        `/${'work'}/`,
        `/${'home'}/[a-z]`,
        `C:\\\\${'Users'}`,
        `${'registry'}\\.[a-z]+\\.`,
        `"${'resolved'}":`,
      ].join('|'),
    )
    const found = projectFiles()
      .filter((path) => !/\.(png|bin|pdf|ico|gz)$/.test(path))
      .flatMap((path) => {
        const lines = readFileSync(join(ROOT, path), 'utf8').split('\n')
        const line = lines.findIndex((text) => banned.test(text))
        return line < 0 ? [] : [`${path}:${line + 1}: ${lines[line]!.trim().slice(0, 100)}`]
      })
    expect(found).toEqual([])
  })
})

describe('package.json', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))

  it('asks for exact versions', () => {
    const loose = Object.entries<string>({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    )
    expect(loose).toEqual([])
  })

  it('lets no package run a script when it is installed', () => {
    const denied = Object.keys(manifest.allowScripts).filter((name) => manifest.allowScripts[name] === false)
    const scripted = Object.entries<{ hasInstallScript?: boolean; optional?: boolean }>(lock.packages)
      .filter(([path, entry]) => path !== '' && entry.hasInstallScript && !entry.optional)
      .map(([path]) => path.replace(/^.*node_modules\//, ''))
    expect(scripted.filter((name) => !denied.includes(name))).toEqual([])
  })
})
