import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../../scripts/root'
import { importsOf, SHIPPED, type Source, sourcesIn, withoutComments } from './sources'

/** Every import from a folder that leads into one of the others, as 'file → import'. */
function leadingInto(sources: Source[], forbidden: RegExp): string[] {
  return sources.flatMap((source) =>
    importsOf(source)
      .filter((target) => forbidden.test(target))
      .map((target) => `${source.path} → ${target}`),
  )
}

describe('arrows run one way', () => {
  it('from entrypoints to components to utils, never back', () => {
    expect(leadingInto(sourcesIn('utils'), /^(components|entrypoints)\//)).toEqual([])
    expect(leadingInto(sourcesIn('components'), /^entrypoints\//)).toEqual([])
  })

  it('never from what is shipped to training, scripts or tests', () => {
    expect(leadingInto(sourcesIn(...SHIPPED), /^(training|scripts|tests)\//)).toEqual([])
  })

  it('never out of the pure core', () => {
    const core = sourcesIn('utils/analysis')
    expect(core.length).toBeGreaterThan(5)
    expect(leadingInto(core, /^(?!utils\/analysis\/)/)).toEqual([])
  })

  it('and the core has no browser, no clock, no chance and no network', () => {
    const outside =
      /\b(window|browser|chrome|globalThis|navigator|localStorage|process|fetch|setTimeout|performance)\b\s*[.(]|\bDate\.now|\bnew Date\b|\bMath\.random/
    const found = sourcesIn('utils/analysis').flatMap(({ path, text }) => {
      const match = withoutComments(text).match(outside)
      return match ? [`${path}: ${match[0]}`] : []
    })
    expect(found).toEqual([])
  })

  it('only to packages that are dependencies', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    const allowed = new Set([...Object.keys(dependencies), 'wxt'])
    const strangers = sourcesIn(...SHIPPED).flatMap((source) =>
      importsOf(source)
        .filter((target) => !/^(entrypoints|components|utils|assets|public|package\.json|#)/.test(target))
        .map((target) => target.match(/^(@[^/]+\/)?[^/]+/)![0])
        .filter((name) => !allowed.has(name))
        .map((name) => `${source.path} → ${name}`),
    )
    expect(strangers).toEqual([])
  })
})
