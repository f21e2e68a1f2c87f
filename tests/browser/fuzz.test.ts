import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type OfflinePages, openOfflinePages } from '../../scripts/in-page/offline-pages'
import { ROOT } from '../../scripts/root'
import type { prepare, run } from './fuzz/in-page'

/** Pages generated, FUZZ_PAGES=10000 for the full round, and how many of them share one document. */
const PAGES = Number(process.env.FUZZ_PAGES ?? 2_000)
const BATCH = 500

let pages: OfflinePages
beforeAll(async () => {
  pages = await openOfflinePages(new URL('./fuzz/in-page.ts', import.meta.url), { scripts: false })
})
afterAll(() => pages?.close())

it(
  `takes ${PAGES} generated pages through detection, extraction, analysis, painting and clearing unharmed`,
  async () => {
    const folder = join(ROOT, 'assets/models')
    const files = readdirSync(folder).filter((name) => name.endsWith('.bin'))
    const models = Object.fromEntries(
      files.map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
    )
    let painted = 0
    for (let from = 0; from < PAGES; from += BATCH) {
      const batch = await pages.visit(
        { html: '<!doctype html><body>', url: 'https://example.invalid/story' },
        async (call) => {
          await call<typeof prepare>('prepare', models)
          return call<typeof run>('run', from, Math.min(from + BATCH, PAGES))
        },
      )
      expect(batch.wrong).toEqual([])
      painted += batch.painted
    }
    // A run that paints next to nothing would prove next to nothing.
    expect(painted).toBeGreaterThan(PAGES)
  },
  600_000 + PAGES * 200,
)
