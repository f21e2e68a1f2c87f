import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  buildOnce,
  type ChromiumWithExtension,
  launchChromium,
  type PageServer,
  servePages,
  waitForMarks,
} from './support'

/** ENDURANCE=1 for the full round: 200 navigations and 50 kills of the background. */
const FULL = Boolean(process.env.ENDURANCE)
const NAVIGATIONS = FULL ? 200 : 40
const KILLS = FULL ? 50 : 10
/** Navigations after which the engine has compiled what it will compile, and the heap is looked at first. */
const WARM_UP = 60

const ROUND = [
  'articles/strait-toll.html',
  'others/shop.html',
  'articles/late-wages.html',
  'articles/translated-dam.html',
]
const OWN_SETTING = { settings: { version: 1, badge: false } }

let pages: PageServer
let chromium: ChromiumWithExtension
beforeAll(async () => {
  pages = await servePages()
  chromium = await launchChromium(buildOnce('chrome-mv3'), { args: ['--js-flags=--expose-gc'] })
})
afterAll(async () => {
  await chromium?.close()
  await pages?.close()
})

/** Bytes in use after everything that can go has gone. */
async function heapOfPage(page: Page): Promise<number> {
  const session = await page.createCDPSession()
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize
}

async function heapOfBackground(): Promise<number> {
  const worker = await chromium.worker()
  await worker.client.send('HeapProfiler.collectGarbage')
  return (await worker.client.send('Runtime.getHeapUsage')).usedSize
}

/** Goes to the next page of the round; on an article, waits until it is marked. */
async function goOn(page: Page, step: number): Promise<void> {
  const path = ROUND[step % ROUND.length]!
  await page.goto(pages.url(path))
  if (path.startsWith('articles/')) await waitForMarks(page)
}

it(`loses and keeps nothing over ${NAVIGATIONS} navigations and ${KILLS} kills of its background`, async () => {
  const worker = await chromium.worker()
  await worker.evaluate(`chrome.storage.sync.set(${JSON.stringify(OWN_SETTING)})`)
  const page = await chromium.browser.newPage()

  // Kills first, so that the heaps are compared over one life of the background.
  for (let kill = 0; kill < KILLS; kill++) {
    const going = page.goto(pages.url(ROUND[kill % ROUND.length]!))
    await chromium.stopWorker()
    await going
    if (ROUND[kill % ROUND.length]!.startsWith('articles/')) await waitForMarks(page)
  }

  for (let step = 0; step < WARM_UP; step++) await goOn(page, step)
  await goOn(page, 0)
  const before = { page: await heapOfPage(page), background: await heapOfBackground() }
  for (let step = 1; step <= NAVIGATIONS; step++) await goOn(page, step)
  await goOn(page, 0)
  const after = { page: await heapOfPage(page), background: await heapOfBackground() }

  expect(after.page).toBeLessThan(before.page * 1.1)
  expect(after.background).toBeLessThan(before.background * 1.1)
  const kept = await (await chromium.worker()).evaluate('chrome.storage.sync.get()')
  expect(kept).toEqual(OWN_SETTING)
  console.log(
    `heaps in MB, before and after: page ${mb(before.page)} ${mb(after.page)}, background ${mb(before.background)} ${mb(after.background)}`,
  )
}, 600_000)

const mb = (bytes: number) => (bytes / 1e6).toFixed(2)
