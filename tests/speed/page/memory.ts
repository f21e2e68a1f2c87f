import type { CDPSession } from 'puppeteer-core'
import puppeteer from 'puppeteer-core'
import { findBrowser } from '../../../scripts/browsers/find-browser'
import { launchChromium, QUIET } from '../../../scripts/browsers/launch-chromium'
import { buildOnce } from '../../../scripts/build-once'
import { waitForAllMarks } from '../../browser/support/marks'
import { serveHtml } from '../../browser/support/serve-html'
import type { Row, Rows } from '../../quality/row'
import { articleOf } from './articles'

/** What the extension keeps in memory: in each tab with a painted article, and once in the background. */
export const memoryRows: Rows = async () => {
  const server = await serveHtml({ 'article.html': articleOf(5_000) })
  const url = server.url('article.html')
  const chromium = await launchChromium(buildOnce('chrome-mv3'))
  const plain = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    headless: true,
    pipe: true,
    args: QUIET,
  })
  try {
    const painted = await chromium.browser.newPage()
    await painted.goto(url)
    await waitForAllMarks(painted)
    const untouched = await plain.newPage()
    await untouched.goto(url)
    const tab =
      (await inUse(await painted.createCDPSession())) - (await inUse(await untouched.createCDPSession()))
    const background = await inUse((await chromium.worker()).client)
    return [
      row('memory of a tab with an article of 5,000 words, more than without the extension', tab, 4, 2),
      row('memory of the background, once', background, 60, 30),
    ]
  } finally {
    await Promise.all([chromium.close(), plain.close(), server.close()])
  }
}

const row = (measure: string, value: number, bar: number, goal: number): Row => ({
  measure: `chromium: ${measure}`,
  bar,
  goal,
  value,
  lowerIsBetter: true,
  unit: ' MB',
})

/** Megabytes in use after a collection: objects of scripts, nodes and styles, and the bytes of typed arrays. */
async function inUse(session: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage')
  const usage = (await session.send('Runtime.getHeapUsage')) as unknown as Record<string, number>
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = usage
  return (usedSize! + embedderHeapUsedSize! + backingStorageSize!) / 1e6
}
