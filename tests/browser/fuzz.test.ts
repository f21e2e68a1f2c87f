import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../../scripts/browsers/find-browser'
import { QUIET } from '../../scripts/browsers/launch-chromium'
import { bundleForPage } from '../../scripts/in-page/bundle'
import { ROOT } from '../../scripts/root'
import type * as InPage from './fuzz/in-page'

declare const sourcelight: typeof InPage

/** So many pages in all, other ones for another FIRST_SEED. The bar is 10,000: FUZZ_PAGES=10000, a few minutes. */
const ALL = Number(process.env.FUZZ_PAGES ?? 2_000)
const FIRST_SEED = Number(process.env.FIRST_SEED ?? 0)
/** In parts, so that a mistake shows early. */
const PARTS = 10
const PAGES = Math.ceil(ALL / PARTS)

const MODELS = join(ROOT, 'assets/models')

describe('any page', () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    const code = await bundleForPage(new URL('./fuzz/in-page.ts', import.meta.url))
    browser = await puppeteer.launch({
      executablePath: await findBrowser('chromium'),
      pipe: true,
      args: QUIET,
    })
    page = await browser.newPage()
    await page.goto('data:text/html,<!doctype html><meta charset="utf-8"><title>Article</title>')
    await page.evaluate(code)
    const files = Object.fromEntries(
      readdirSync(MODELS).map((name) => [name, readFileSync(join(MODELS, name)).toString('base64')]),
    )
    await page.evaluate((files) => sourcelight.prepare(files), files)
  })
  afterAll(() => browser?.close())

  it.each(Array.from({ length: PARTS }, (_, part) => FIRST_SEED + part * PAGES))(
    'is read, painted and restored without a mistake: %i and on',
    async (seed) => {
      const { problems, painted } = await page.evaluate(
        (...options) => sourcelight.fuzz(...options),
        seed,
        PAGES,
      )
      expect(problems).toEqual([])
      expect(painted).toBeGreaterThan(PAGES)
    },
    300_000,
  )
})
