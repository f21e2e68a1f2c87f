import type { Page } from 'puppeteer-core'
import { type ChromiumWithExtension, launchChromium } from '../../../scripts/browsers/launch-chromium'
import { buildOnce } from '../../../scripts/build-once'
import { NO_NETWORK, type Source, showOffline } from '../../../scripts/in-page/offline-pages'
import { ask, domOf, extensionConsole, storeSettings, waitForState } from '../../browser/support/tab'
import { readPages } from '../../quality/pages/saved-pages'
import type { Row, Rows } from '../../quality/row'

/** Time for a page's own scripts to end, in milliseconds. */
const SETTLING = 300
/** A page that its own scripts have changed meanwhile is compared again. */
const TRIES = 3

/** What became of one page. */
interface Outcome {
  state: string
  places: number
  /** As before; where the page's own scripts never rest, without any trace of ours. */
  restored: boolean
  /** Errors that the page did not have by itself. */
  errors: string[]
}

/** All saved pages, articles or not, with their own scripts: painted when asked to, cleared, compared. */
export const savedPagesRows: Rows = async () => {
  const chromium = await launchChromium(buildOnce('chrome-mv3'), { args: NO_NETWORK })
  const outcomes = new Map<string, Outcome>()
  try {
    await storeSettings(chromium, { settings: { version: 1, mode: 'on-demand' } })
    for (const saved of readPages()) {
      const failed = (error: unknown) => ({ state: String(error), places: 0, restored: false, errors: [] })
      outcomes.set(saved.id, await paintAndClear(chromium, saved).catch(failed))
    }
  } finally {
    await chromium.close()
  }
  const all = [...outcomes.values()]
  for (const [id, { state, restored, errors }] of outcomes) {
    if (!restored || errors.length > 0)
      console.log(`  ${id} (${state}): restored ${restored} ${errors.join(' ')}`)
  }
  const places = all.reduce((sum, outcome) => sum + outcome.places, 0)
  const row = (measure: string, value: number): Row => ({ measure, bar: 1, goal: 1, value })
  return [
    row(
      `chromium: ${all.length} saved pages, ${places} places painted and cleared: innerHTML and text nodes as before`,
      all.filter(({ restored }) => restored).length / all.length,
    ),
    row(
      'chromium: of these, without a page error that was not there without us',
      all.filter(({ errors }) => errors.length === 0).length / all.length,
    ),
  ]
}

async function paintAndClear(chromium: ChromiumWithExtension, saved: Source): Promise<Outcome> {
  const page = await chromium.browser.newPage()
  try {
    const errors = errorsOf(page)
    await showOffline(page, saved, { scripts: true })
    await pause(SETTLING)
    const own = new Set(errors)
    await bringReader(chromium)
    let outcome = { state: '', places: 0, restored: false }
    for (let tries = 0; tries < TRIES && !outcome.restored; tries++) outcome = await onAndOff(chromium, page)
    if (!outcome.restored && !(await rests(page))) outcome.restored = (await painted(page)) === 0
    const added = errors.filter((error) => !own.has(error))
    return { ...outcome, errors: added.length > 0 ? await notByItself(chromium, saved, added) : [] }
  } finally {
    await page.close().catch(() => {})
  }
}

/** Puts the reader script into the page in front, as the popup does. */
async function bringReader(chromium: ChromiumWithExtension): Promise<void> {
  const extension = await extensionConsole(chromium)
  await extension.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    await chrome.scripting.executeScript({ target: { tabId: tab!.id! }, files: ['/reader.js'] })
  })
}

async function onAndOff(chromium: ChromiumWithExtension, page: Page): Promise<Omit<Outcome, 'errors'>> {
  const before = JSON.stringify(await domOf(page))
  await ask(chromium, 'setPageOn', { on: true })
  const { state, count } = await atRest(chromium, page)
  await ask(chromium, 'setPageOn', { on: false })
  await waitForState(chromium, 'off')
  return { state, places: count, restored: JSON.stringify(await domOf(page)) === before }
}

/** Whether a page stays as it is when it is left alone. */
async function rests(page: Page): Promise<boolean> {
  const before = JSON.stringify(await domOf(page))
  await pause(5 * SETTLING)
  return JSON.stringify(await domOf(page)) === before
}

/** Waits until a page is read and the number of painted places has stopped growing. */
async function atRest(
  chromium: ChromiumWithExtension,
  page: Page,
): Promise<{ state: string; count: number }> {
  let state = 'reading'
  for (let looks = 0; state === 'reading' && looks < 500; looks++) {
    state = (await ask(chromium, 'getReport')).reply?.state ?? 'unreachable'
    await pause(20)
  }
  let count = -1
  for (let now = await painted(page); now !== count; now = await painted(page)) {
    count = now
    await pause(60)
  }
  return { state, count }
}

const painted = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const sizes = [...CSS.highlights].map(([name, { size }]) => (name.startsWith('sourcelight') ? size : 0))
    return (
      document.querySelectorAll('mark[data-sourcelight]').length + sizes.reduce((sum, size) => sum + size, 0)
    )
  })

/** Those of some errors that the page does not meet when it is left alone for as long. */
async function notByItself(
  chromium: ChromiumWithExtension,
  saved: Source,
  errors: readonly string[],
): Promise<string[]> {
  const page = await chromium.browser.newPage()
  try {
    const own = errorsOf(page)
    await showOffline(page, saved, { scripts: true })
    await pause(10 * SETTLING)
    return errors.filter((error) => !own.includes(error))
  } finally {
    await page.close().catch(() => {})
  }
}

function errorsOf(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)))
  return errors
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
