import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '@/utils/i18n'
import { readCatalog } from '../support/messages'

const languages = Object.keys(LANGUAGES) as Language[]
const english = readCatalog('en')
const keys = Object.keys(english)

/** All of our own source that can show words. */
const source = ['components', 'entrypoints', 'utils']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.(?:tsx?|html)$/.test(file))
  .concat('wxt.config.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

/** What a translation must keep: `{name}` and `<b>`. */
const markers = (message: string) =>
  [...message.matchAll(/\{\w+\}|<\/?[a-z-]+>/g)].map(([marker]) => marker).sort()

describe.each(languages)('the messages in %s', (language) => {
  const catalog = readCatalog(language)

  it('are complete and no more than the English ones', () => {
    expect(Object.keys(catalog).sort()).toEqual([...keys].sort())
  })

  it('all say something, with the same values and stresses as in English', () => {
    const said = (key: string) => catalog[key]?.message.trim() ?? ''
    expect(keys.filter((key) => said(key) === '')).toEqual([])
    expect(Object.fromEntries(keys.map((key) => [key, markers(said(key))]))).toEqual(
      Object.fromEntries(keys.map((key) => [key, markers(english[key]!.message)])),
    )
  })

  it('have no dollar sign, which browsers take for a placeholder', () => {
    expect(keys.filter((key) => catalog[key]?.message.includes('$'))).toEqual([])
  })

  it('name their own language', () => {
    expect(catalog.languageCode?.message).toBe(language)
  })
})

describe('the source', () => {
  it('uses every message', () => {
    const unused = keys.filter((key) => {
      const stem = key.replace(/_(?:one|other)$/, '')
      return !new RegExp(`['"\`](?:${key}|${stem})['"\`]|__MSG_${key}__`).test(source)
    })
    expect(unused).toEqual([])
  })

  it('asks for no message that is missing', () => {
    const asked = [
      ...[...source.matchAll(/\bt\('(\w+)'/g)].map((match) => match[1]!),
      ...[...source.matchAll(/getMessage\('(\w+)'/g)].map((match) => match[1]!),
      ...[...source.matchAll(/__MSG_(\w+?)__/g)].map((match) => match[1]!),
      ...[...source.matchAll(/\bplural\('(\w+)'/g)].flatMap((match) => [
        `${match[1]}_one`,
        `${match[1]}_other`,
      ]),
    ]
    expect(asked.length).toBeGreaterThan(100)
    expect([...new Set(asked)].filter((key) => !(key in english))).toEqual([])
  })
})
