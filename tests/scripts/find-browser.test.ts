import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lookForBrowser } from '../../scripts/browsers/find-browser'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourcelight-browsers-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Writes a file as a browser would be installed, and gives its path. */
function install(place: string, name: string, mode = 0o755): string {
  mkdirSync(join(folder, place), { recursive: true })
  const path = join(folder, place, name)
  writeFileSync(path, '#!/bin/sh\n')
  chmodSync(path, mode)
  return path
}

describe('lookForBrowser', () => {
  it('takes the one that the environment names before any other', () => {
    const named = install('own', 'my-chromium')
    install('bin', 'chromium')
    expect(lookForBrowser('chromium', { CHROMIUM_PATH: named, PATH: join(folder, 'bin') })).toBe(named)
  })

  it('says so when the environment names none, instead of taking another', () => {
    install('bin', 'firefox')
    const plain = install('own', 'firefox', 0o644)
    const PATH = join(folder, 'bin')
    expect(() => lookForBrowser('firefox', { FIREFOX_PATH: join(folder, 'gone'), PATH })).toThrow(
      /FIREFOX_PATH.*gone/,
    )
    expect(() => lookForBrowser('firefox', { FIREFOX_PATH: plain, PATH })).toThrow(/FIREFOX_PATH/)
    expect(() => lookForBrowser('firefox', { FIREFOX_PATH: folder, PATH })).toThrow(/FIREFOX_PATH/)
  })

  it('prefers the better name to the earlier folder of PATH', () => {
    install('first', 'google-chrome')
    const better = install('second', 'chromium')
    const PATH = [join(folder, 'first'), join(folder, 'second')].join(delimiter)
    expect(lookForBrowser('chromium', { PATH })).toBe(better)
  })
})
