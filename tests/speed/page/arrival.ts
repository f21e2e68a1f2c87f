import type { Browser } from 'puppeteer-core'
import { launchChromium } from '../../../scripts/browsers/launch-chromium'
import { launchFirefox } from '../../../scripts/browsers/launch-firefox'
import { buildOnce } from '../../../scripts/build-once'
import { serveHtml } from '../../browser/support/serve-html'
import type { Row, Rows } from '../../quality/row'
import { articleOf } from './articles'
import { quantile } from './quantile'

const RUNS = 9

/**
 * From the moment the document is there, when the browser may start our script, to the end of the frame that shows the
 * first marks. The background is awake and has its models: the page has been opened once before.
 */
export const arrivalRows: Rows = async () => {
  const server = await serveHtml({ 'article.html': withStopwatch(articleOf(1_000)) })
  const url = server.url('article.html')
  const rows: Row[] = []
  try {
    for (const [name, launch] of [
      ['chromium', () => launchChromium(buildOnce('chrome-mv3'))],
      ['firefox', () => launchFirefox(buildOnce('firefox-mv3'))],
    ] as const) {
      const running = await launch()
      const times = await timesOf(running.browser, url).finally(() => running.close())
      const row = (which: string, value: number): Row => ({
        measure: `${name}: article of 1,000 words, document idle to first marks shown, ${which}`,
        bar: 250,
        goal: 100,
        value,
        lowerIsBetter: true,
        unit: ' ms',
      })
      rows.push(row('median', quantile(times, 0.5)), row('best', Math.min(...times)))
    }
  } finally {
    await server.close()
  }
  return rows
}

async function timesOf(browser: Browser, url: string): Promise<number[]> {
  const times: number[] = []
  for (let run = 0; run <= RUNS; run++) {
    const page = await browser.newPage()
    await page.goto(url)
    await page.waitForFunction('window.shown !== undefined')
    const time = (await page.evaluate('window.shown')) as number
    if (run > 0) times.push(time)
    await page.close()
  }
  return times
}

/** The page itself takes the time: it sees its own marks. */
function withStopwatch(html: string): string {
  const stopwatch = `new MutationObserver((_, observer) => {
    if (!document.querySelector('mark[data-sourcelight]')) return
    observer.disconnect()
    requestAnimationFrame(() => setTimeout(() => {
      const [{ domContentLoadedEventEnd }] = performance.getEntriesByType('navigation')
      window.shown = performance.now() - domContentLoadedEventEnd
    }))
  }).observe(document, { childList: true, subtree: true })`
  return html.replace('</head>', () => `<script>${stopwatch}</script></head>`)
}
