import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesOf } from '../../scripts/files'
import { gzippedSize, manifestOf, PACKAGES, packageFolder, sizeOf } from './built'

const KB = 1000

/** What the packages may weigh, gzipped; raised only on purpose, with the reason in the commit. */
const BUDGET = {
  /** On every page a reader opens. */
  contentScript: 10 * KB,
  /** More on articles. */
  reader: 40 * KB,
  /** The analysis and all else of the background, once for all tabs. */
  background: 105 * KB,
  /** Popup, side panel, options and first run, together. */
  pages: 51 * KB,
  /** Everything but the models. */
  withoutModels: 231 * KB,
  /** The trained models. */
  models: 2200 * KB,
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

  it(`brings at most ${BUDGET.reader / KB} kB more to an article`, () => {
    expect(gzipped(['reader.js'])).toBeLessThanOrEqual(BUDGET.reader)
  })

  it('keeps background and own pages within their budgets', () => {
    expect(gzipped(['background.js'])).toBeLessThanOrEqual(BUDGET.background)
    expect(gzipped(files.filter((file) => /^(chunks|assets)\/|\.html$/.test(file)))).toBeLessThanOrEqual(
      BUDGET.pages,
    )
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
