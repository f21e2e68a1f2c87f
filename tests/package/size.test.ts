import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesOf } from '../../scripts/files'
import { gzippedSize, manifestOf, PACKAGES, packageFolder, sizeOf } from './built'

const KB = 1000

/** What the packages may weigh; raised only on purpose, with the reason in the commit. */
const BUDGET = {
  /** On every page a reader opens, gzipped. */
  contentScript: 20 * KB,
  /** The whole package without its models, each file gzipped as a zip does it. */
  withoutModels: 150 * KB,
  /** The trained models, gzipped. */
  models: 4000 * KB,
}

const isModel = (file: string) => file.endsWith('.bin')

describe.each(PACKAGES)('%s', (name) => {
  const folder = packageFolder(name)
  const files = filesOf(folder)
  const gzipped = (some: string[]) => some.reduce((sum, file) => sum + gzippedSize(join(folder, file)), 0)

  it(`brings at most ${BUDGET.contentScript / KB} kB to a page that is no article`, () => {
    const scripts: { js?: string[]; css?: string[] }[] = manifestOf(name).content_scripts ?? []
    const injected = scripts.flatMap(({ js = [], css = [] }) => [...js, ...css])
    expect(injected).not.toEqual([])
    expect(gzipped(injected)).toBeLessThanOrEqual(BUDGET.contentScript)
  })

  it(`weighs at most ${BUDGET.withoutModels / KB} kB without its models`, () => {
    expect(gzipped(files.filter((file) => !isModel(file)))).toBeLessThanOrEqual(BUDGET.withoutModels)
  })

  it('holds models within their budget, and nothing that is not needed', () => {
    expect(gzipped(files.filter(isModel))).toBeLessThanOrEqual(BUDGET.models)
    expect(files.filter((file) => /\.(map|ts|tsx|md)$|(^|\/)\./.test(file))).toEqual([])
    for (const file of files) expect(sizeOf(join(folder, file)), file).toBeGreaterThan(0)
  })
})
