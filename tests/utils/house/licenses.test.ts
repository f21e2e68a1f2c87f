import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesOf } from '../../../scripts/files'
import { ROOT } from '../../../scripts/root'
import { DATA } from '../../../training/data'
import { sourcesIn } from './sources'

/** Files of these kinds are drawn and written by us. */
const OUR_OWN = /\.(css|svg|md)$|^icon\/\d+\.png$|^_locales\/\w+\/messages\.json$/

const learned = new Set<string>(Object.values(DATA).flatMap(({ into }) => into))

describe('the list of data', () => {
  it('names every file that is shipped and not written by us', () => {
    const files = ['assets', 'public'].flatMap((folder) =>
      filesOf(join(ROOT, folder))
        .filter((file) => !OUR_OWN.test(file))
        .map((file) => `${folder}/${file}`),
    )
    expect(files.length).toBeGreaterThan(0)
    expect(files.filter((file) => !learned.has(file))).toEqual([])
  })

  it('names no file that is not there', () => {
    expect([...learned].filter((file) => !existsSync(join(ROOT, file)))).toEqual([])
  })

  it('names all that training reads', () => {
    const read = sourcesIn('training').flatMap(({ text }) =>
      [...text.matchAll(/\.\.\/shared\/(?:corpora\/)?([\w-]+)/g)].map((match) => match[1]!),
    )
    expect(read).toContain('polnear')
    // The folder itself; what is read in it is of the type `DataName`.
    const named = read.filter((name) => name !== 'corpora')
    expect(named.filter((name) => !(name in DATA))).toEqual([])
  })

  it('is in THIRD_PARTY.md, with the packages that the product depends on', () => {
    const written = readFileSync(join(ROOT, 'THIRD_PARTY.md'), 'utf8')
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    const names = [...Object.keys(dependencies), ...Object.values(DATA).map(({ name }) => name)]
    expect(names.filter((name) => !written.includes(`| ${name} |`))).toEqual([])
  })
})
