import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFiles } from '../../../scripts/files'
import { ROOT } from '../../../scripts/root'
import { sourcesIn } from './sources'

/** Most files have about 60 lines; longer than this one holds more than one concept. */
const TOO_LONG = 250

describe('files', () => {
  it('are short enough to be read at once', () => {
    const lengths = sourcesIn('entrypoints', 'components', 'utils', 'training', 'scripts').map(
      ({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }),
    )
    expect(lengths.filter(({ lines }) => lines > TOO_LONG)).toEqual([])
  })

  it('name no path of a developer’s machine and no download host', () => {
    // Written in pieces, so that this file does not find itself.
    const banned = new RegExp(
      [
        `/${'work'}/`,
        `/${'home'}/[a-z]`,
        `C:\\\\${'Users'}`,
        `${'registry'}\\.(npmjs|yarnpkg|[a-z]+\\.(com|org|io))`,
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

  it('locks the packages of every platform, not only of the one it was written on', () => {
    const packages = Object.values<{ optionalDependencies?: Record<string, string> }>(lock.packages)
    const named = packages.flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    const locked = new Set(Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, '')))
    expect(named.filter((name) => !locked.has(name))).toEqual([])
  })

  it('knows every package by its hash, but for the tools of platforms that the lock was not written on', () => {
    const unknown = Object.entries<{ integrity?: string }>(lock.packages)
      .filter(([path, { integrity }]) => path !== '' && !integrity?.startsWith('sha512-'))
      .map(([path]) => path)
    // SECURITY.md says why.
    expect(
      unknown.filter((path) => !/^node_modules\/@biomejs\/cli-(?!linux-(x64|arm64)$)/.test(path)),
    ).toEqual([])
  })

  it('lets no package run a script when it is installed', () => {
    expect(Object.values(manifest.allowScripts)).not.toContain(true)
    const denied = Object.keys(manifest.allowScripts).filter((name) => manifest.allowScripts[name] === false)
    const scripted = Object.entries<{ hasInstallScript?: boolean; optional?: boolean }>(lock.packages)
      .filter(([path, entry]) => path !== '' && entry.hasInstallScript && !entry.optional)
      .map(([path]) => path.replace(/^.*node_modules\//, ''))
    expect(scripted.filter((name) => !denied.includes(name))).toEqual([])
  })
})
