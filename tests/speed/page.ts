import puppeteer, { type Browser } from 'puppeteer-core'
import { findBrowser } from '../../scripts/browsers/find-browser'
import { QUIET } from '../../scripts/browsers/launch-chromium'
import { bundleForPage } from '../../scripts/in-page/bundle'
import type { Row, Rows } from '../quality/row'
import type * as InPage from './page/in-page'

declare const sourcelight: typeof InPage

/** Every figure is the best of so many runs, each in a page of its own: other work on the machine only adds. */
const RUNS = 5

const BROWSERS = {
  chromium: () =>
    findBrowser('chromium').then((executablePath) =>
      puppeteer.launch({ executablePath, headless: true, pipe: true, args: QUIET }),
    ),
  firefox: () =>
    findBrowser('firefox').then((executablePath) =>
      puppeteer.launch({ browser: 'firefox', executablePath, headless: true }),
    ),
}

/** How painting behaves on real pages, in Chromium and Firefox: ratios from one run. */
export const rows: Rows = async () => {
  const code = await bundleForPage(new URL('./page/in-page.ts', import.meta.url))
  const all: Row[] = []
  for (const name of ['chromium', 'firefox'] as const) {
    const browser = await BROWSERS[name]()
    try {
      all.push(...(await paintingRows(name, browser, code)))
    } finally {
      await browser.close()
    }
  }
  return all
}

async function paintingRows(name: string, browser: Browser, code: string): Promise<Row[]> {
  const best = async (work: 'oneCall' | 'marks' | 'highlights', paragraphs: number, findings: number) => {
    const times: number[] = []
    for (let run = 0; run < RUNS; run++) {
      const page = await browser.newPage()
      await page.goto('data:text/html,<!doctype html><title>Article</title>')
      await page.evaluate(code)
      times.push(
        await page.evaluate(
          (kind, blocks, count) =>
            kind === 'oneCall'
              ? sourcelight.oneCall(blocks, count)
              : sourcelight.ourPainter(kind, blocks, count),
          work,
          paragraphs,
          findings,
        ),
      )
      await page.close()
    }
    return Math.min(...times)
  }
  const reference = await best('oneCall', 1000, 1000)
  const rows: Row[] = []
  for (const painter of ['marks', 'highlights'] as const) {
    const small = await best(painter, 250, 250)
    const middle = await best(painter, 1000, 1000)
    const large = await best(painter, 4000, 4000)
    rows.push(
      {
        measure: `${name}, ${painter}: 1,000 findings on 200 kB, 5,000 text nodes, against one mark.js call`,
        reference: '1; hand wrapper 0.07; Custom Highlights 0.05',
        bar: 0.25,
        goal: 0.08,
        value: middle / reference,
        lowerIsBetter: true,
      },
      {
        measure: `${name}, ${painter}: 4,000 findings on 800 kB against 250 on 50 kB`,
        reference: 'mark.js 68 ×',
        bar: 20,
        goal: 16,
        value: large / small,
        lowerIsBetter: true,
        unit: ' ×',
      },
    )
  }
  return rows
}
