import puppeteer, { type Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../../scripts/browsers/find-browser'
import { QUIET } from '../../scripts/browsers/launch-chromium'
import { bundleForPage } from '../../scripts/in-page/bundle'
import type * as InPage from './frameworks/in-page'

declare const sourcelight: typeof InPage

const CHANGES = 1000
const SEED = 7

let code: string
beforeAll(async () => {
  code = await bundleForPage(new URL('./frameworks/in-page.ts', import.meta.url))
})

describe.each(['chromium', 'firefox'] as const)('a page that changes painted paragraphs, in %s', (name) => {
  let browser: Browser
  beforeAll(async () => {
    const executablePath = await findBrowser(name)
    browser = await puppeteer.launch(
      name === 'firefox' ? { browser: name, executablePath } : { executablePath, pipe: true, args: QUIET },
    )
  })
  afterAll(() => browser?.close())

  describe.each(['react', 'preact', 'plain'])('drawn with %s', (kind) => {
    it.each(['auto', 'marks', 'highlights'] as const)(
      'meets no error, no stale mark and no lost text: %s',
      async (mode) => {
        const page = await browser.newPage()
        await page.goto('data:text/html,<!doctype html><title>Article</title>')
        await page.evaluate(code)
        const { problems, painted } = await page.evaluate(
          (...options) => sourcelight.shake(...options),
          kind,
          mode,
          CHANGES,
          SEED,
        )
        await page.close()
        expect(problems).toEqual([])
        expect(painted).toBeGreaterThan(CHANGES)
      },
    )
  })

  describe('that was drawn on the server', () => {
    const open = async () => {
      const page = await browser.newPage()
      await page.goto('data:text/html,<!doctype html><title>Article</title>')
      await page.evaluate(code)
      return page
    }

    it('is taken over by React without a complaint, though painted before', async () => {
      const page = await open()
      const { problems, painted, text } = await page.evaluate(() => sourcelight.takeOver())
      await page.close()
      expect(painted).toEqual({ marks: 0, highlighted: 2 })
      expect(problems).toEqual([])
      expect(text).toBe('Then Ada Lindgren spoke.Ada Lindgren left the harbor early.')
    })

    it('loses a painted text that Preact empties', async () => {
      const page = await open()
      const { painted, text } = await page.evaluate(() => sourcelight.empty())
      await page.close()
      expect(painted).toEqual({ marks: 0, highlighted: 1 })
      expect(text).toBe('Then  spoke.')
    })
  })
})
