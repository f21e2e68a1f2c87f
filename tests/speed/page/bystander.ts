import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { launchChromium } from '../../../scripts/browsers/launch-chromium'
import { buildOnce } from '../../../scripts/build-once'
import { NO_NETWORK, showOffline } from '../../../scripts/in-page/offline-pages'
import { readPages } from '../../quality/pages/saved-pages'
import type { Row, Rows } from '../../quality/row'
import { quantile } from './quantile'
import { costsDuring } from './trace'

/** Every so many-th page that is no article is looked at. */
const EVERY = 3
/** A page is left so long after it has loaded, in milliseconds. */
const AFTERWARDS = 400

/** What pages pay that are no article: the script that is put into each, and the time it takes. */
export const bystanderRows: Rows = async () => {
  const folder = buildOnce('chrome-mv3')
  const times = await measureTimes(folder)
  const cpu = (which: string, share: number, bar: number | null, goal: number | null): Row => ({
    measure: `chromium, ${times.length} saved pages that are no article: processor time, ${which}`,
    bar,
    goal,
    value: quantile(times, share),
    lowerIsBetter: true,
    unit: ' ms',
  })
  return [
    {
      measure: 'script put into every page, gzipped',
      reference: 'others 100 kB and more',
      bar: 20,
      goal: 10,
      value: scriptSize(folder) / 1000,
      lowerIsBetter: true,
      unit: ' kB',
    },
    cpu('median', 0.5, 5, 2),
    cpu('95th percentile', 0.95, null, null),
  ]
}

function scriptSize(folder: string): number {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  const files: string[] = manifest.content_scripts.flatMap(({ js }: { js: string[] }) => js)
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0)
}

/** All that our scripts do on a page, compiling included, in a process that has not run them before. */
async function measureTimes(folder: string): Promise<number[]> {
  const chromium = await launchChromium(folder, { args: NO_NETWORK })
  const times: number[] = []
  try {
    const others = [...readPages()].filter(({ isArticle }) => !isArticle)
    for (const saved of others.filter((_, index) => index % EVERY === 0)) {
      const page = await chromium.browser.newPage()
      const { ours } = await costsDuring(page, async () => {
        await showOffline(page, saved, { scripts: false })
        await new Promise((resolve) => setTimeout(resolve, AFTERWARDS))
      })
      times.push(ours.reduce((sum, time) => sum + time, 0))
      await page.close()
    }
  } finally {
    await chromium.close()
  }
  return times
}
