import type { Page } from 'puppeteer-core'
import { launchChromium } from '../../../scripts/browsers/launch-chromium'
import { buildOnce } from '../../../scripts/build-once'
import { MARKS } from '../../browser/support/marks'
import { serveHtml } from '../../browser/support/serve-html'
import type { Row, Rows } from '../../quality/row'
import { articleOf } from './articles'
import { costsDuring } from './trace'

const RUNS = 3
const SIZES = { '10,000': 10_000, '160,000': 160_000 } as const

/**
 * The longest of all tasks on an article from the extension's first look on: detecting, reading, painting, and the
 * browser's drawing of it. The page has no scripts of its own. Every figure is the best of some runs: other work only
 * adds.
 */
export const longestTaskRows: Rows = async () => {
  const files = Object.entries(SIZES).map(([name, words]) => [`${name}.html`, articleOf(words)])
  const server = await serveHtml(Object.fromEntries(files))
  const chromium = await launchChromium(buildOnce('chrome-mv3'))
  const rows: Row[] = []
  try {
    for (const name of Object.keys(SIZES)) {
      let longest = Number.POSITIVE_INFINITY
      for (let run = 0; run < RUNS; run++) {
        const page = await chromium.browser.newPage()
        const { tasks } = await costsDuring(page, async () => {
          await page.goto(server.url(`${encodeURIComponent(name)}.html`))
          await untilAtRest(page)
        })
        longest = Math.min(longest, Math.max(...tasks))
        await page.close()
      }
      rows.push({
        measure: `chromium: longest task of ours on ${name} words, from the first look to the last mark, processor time`,
        bar: 50,
        goal: 16,
        value: longest,
        lowerIsBetter: true,
        unit: ' ms',
      })
    }
  } finally {
    await chromium.close()
    await server.close()
  }
  return rows
}

/** Waits until there are marks and their number has stopped growing; looks seldom, as looking is a task, too. */
async function untilAtRest(page: Page): Promise<void> {
  let count = 0
  for (let before = -1; count === 0 || count !== before; ) {
    before = count
    await new Promise((resolve) => setTimeout(resolve, 700))
    count = await page.evaluate((marks) => document.querySelectorAll(marks).length, MARKS)
  }
}
