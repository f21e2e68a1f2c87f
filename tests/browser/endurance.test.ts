import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  buildOnce,
  type ChromiumWithExtension,
  clearStorage,
  extensionConsole,
  launchChromium,
  type PageServer,
  servePages,
  storeSettings,
  waitForMarks,
} from './support'

/** The bar is 200 navigations and 50 stopped workers: NAVIGATIONS=200. */
const NAVIGATIONS = Number(process.env.NAVIGATIONS ?? 40)
const STOP_EVERY = 4
/** Pages after which caches are full, and before each look at the heaps. */
const WARMING_UP = 12
/** Growth of a heap that is no leak. */
const SLACK = 1.1

const ARTICLES = ['strait-toll', 'late-wages', 'translated-dam'].map((name) => `articles/${name}.html`)

let pages: PageServer
let chromium: ChromiumWithExtension
let page: Page
beforeAll(async () => {
  pages = await servePages()
  // Pages kept to go back to would count as leaks.
  chromium = await launchChromium(buildOnce('chrome-mv3'), { args: ['--disable-features=BackForwardCache'] })
  await clearStorage(chromium)
  page = await chromium.browser.newPage()
})
afterAll(async () => {
  await chromium?.close()
  await pages?.close()
})

/** Megabytes of the page's process that are in use after a collection. */
async function heapOfPage(): Promise<number> {
  const session = await page.createCDPSession()
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize / 2 ** 20
}

async function heapOfBackground(): Promise<number> {
  const { client } = await chromium.worker()
  await client.send('HeapProfiler.collectGarbage')
  const { usedSize } = await client.send('Runtime.getHeapUsage')
  return usedSize / 2 ** 20
}

async function visit(n: number): Promise<number> {
  await page.goto(pages.url(ARTICLES[n % ARTICLES.length]!))
  return (await waitForMarks(page)).length
}

it(`stays light and loses nothing over ${NAVIGATIONS} pages and ${NAVIGATIONS / STOP_EVERY} stopped workers`, async () => {
  await storeSettings(chromium, { settings: { version: 1, rail: true } })
  const expected: number[] = []
  for (let n = 0; n < WARMING_UP; n++) expected[n % ARTICLES.length] = await visit(n)
  const before = { page: await heapOfPage(), background: await heapOfBackground() }

  for (let n = 0; n < NAVIGATIONS; n++) {
    // Stopped before, while or after the page is read, as it comes.
    const stopped = n % STOP_EVERY === 0 ? chromium.stopWorker() : null
    expect(await visit(n)).toBeGreaterThan(0)
    await stopped
  }

  for (let n = 0; n < WARMING_UP; n++) expect(await visit(n)).toBe(expected[n % ARTICLES.length])
  const after = { page: await heapOfPage(), background: await heapOfBackground() }
  const stored = await (await extensionConsole(chromium)).evaluate(() => chrome.storage.sync.get(null))
  expect(stored).toEqual({ settings: { version: 1, rail: true } })
  process.stdout.write(`heap in MB before ${JSON.stringify(before)} and after ${JSON.stringify(after)}\n`)
  expect(after.page).toBeLessThan(before.page * SLACK)
  expect(after.background).toBeLessThan(before.background * SLACK)
}, 600_000)
