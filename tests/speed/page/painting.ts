import puppeteer, { type Browser } from 'puppeteer-core'
import { findBrowser } from '../../../scripts/browsers/find-browser'
import { QUIET } from '../../../scripts/browsers/launch-chromium'
import { bundleForPage } from '../../../scripts/in-page/bundle'
import type { Row, Rows } from '../../quality/row'
import type * as InPage from './in-page'

declare const sourcelight: typeof InPage

/** Every figure is the best of so many runs, each in a page of its own: other work on the machine only adds. */
const RUNS = 3

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

/** How painting behaves in Chromium and Firefox: ratios from one run, on generated pages. */
export const paintingRows: Rows = async () => {
  const code = await bundleForPage(new URL('./in-page.ts', import.meta.url))
  const all: Row[] = []
  for (const name of ['chromium', 'firefox'] as const) {
    const browser = await BROWSERS[name]()
    try {
      all.push(...(await ratioRows(name, browser, code)), ...(await mannersRows(name, browser, code)))
    } finally {
      await browser.close()
    }
  }
  return all
}

/** What is compared, with the number of paragraphs and of findings in each. */
const SIZES = { small: 250, middle: 1000, large: 4000 } as const

async function ratioRows(name: string, browser: Browser, code: string): Promise<Row[]> {
  const best = new Map<string, number>()
  for (let run = 0; run < RUNS; run++) {
    // In turn, so that what else the machine does falls on all alike.
    await measureOnce('oneCall', 'middle')
    for (const painter of ['marks', 'highlights'] as const)
      for (const size of ['small', 'middle', 'large'] as const) await measureOnce(painter, size)
  }

  async function measureOnce(work: InPage.Work, size: keyof typeof SIZES): Promise<void> {
    const page = await browser.newPage()
    await page.goto('data:text/html,<!doctype html><title>Article</title>')
    await page.evaluate(code)
    const time = await page.evaluate((kind, count) => sourcelight.measure(kind, count), work, SIZES[size])
    await page.close()
    const key = `${work} ${size}`
    best.set(key, Math.min(time, best.get(key) ?? Number.POSITIVE_INFINITY))
  }

  return (['marks', 'highlights'] as const).flatMap((painter): Row[] => [
    {
      measure: `${name}, ${painter}: 1,000 findings on 200 kB, 5,000 text nodes, against one mark.js call`,
      reference: '1; hand wrapper 0.07; Custom Highlights 0.05',
      bar: 0.25,
      goal: 0.08,
      value: best.get(`${painter} middle`)! / best.get('oneCall middle')!,
      lowerIsBetter: true,
    },
    {
      measure: `${name}, ${painter}: 4,000 findings on 800 kB against 250 on 50 kB`,
      reference: 'mark.js 68 ×',
      bar: 20,
      goal: 16,
      value: best.get(`${painter} large`)! / best.get(`${painter} small`)!,
      lowerIsBetter: true,
      unit: ' ×',
    },
  ])
}

/** Paragraphs of the generated article that make so many words. */
const WORDS = { '10,000': 334, '160,000': 5334 } as const

async function mannersRows(name: string, browser: Browser, code: string): Promise<Row[]> {
  const rows: Row[] = []
  let shift = 0
  let moved = 0
  for (const painter of ['marks', 'highlights'] as const) {
    for (const [words, paragraphs] of Object.entries(WORDS)) {
      let longest = Number.POSITIVE_INFINITY
      for (let run = 0; run < RUNS; run++) {
        const page = await browser.newPage()
        await page.goto('data:text/html,<!doctype html><title>Article</title>')
        await page.evaluate(code)
        const seen = await page.evaluate((...options) => sourcelight.manners(...options), painter, paragraphs)
        await page.close()
        longest = Math.min(longest, seen.longest)
        shift += seen.shift
        moved += seen.moved
      }
      rows.push({
        measure: `${name}, ${painter}: longest task of painting ${words} words`,
        bar: 50,
        goal: 16,
        value: longest,
        lowerIsBetter: true,
        unit: ' ms',
      })
    }
  }
  const canTell = name === 'chromium'
  const measure = `${name}: cumulative layout shift of all paintings`
  rows.push({ measure, bar: 0, goal: 0, value: canTell ? shift : null, lowerIsBetter: true })
  rows.push({
    measure: `${name}: elements that all paintings moved or resized`,
    bar: 0,
    goal: 0,
    value: moved,
    lowerIsBetter: true,
  })
  return rows
}
