import type { Page } from 'puppeteer-core'
import { launchChromium } from '../../scripts/browsers/launch-chromium'
import { buildOnce } from '../../scripts/build-once'
import { stubTab } from '../browser/support/stub-tab'
import type { Row, Rows } from '../quality/row'
import { longReport } from '../support/sample-report'

/** Every figure is the best of so many runs, each in a page of its own: other work on the machine only adds. */
const RUNS = 15
/** The sample has 20 findings. */
const REPORT = longReport(15)

/** What a reader does, and where: a name for the table, and the work in the page. */
const INTERACTIONS: Record<string, (page: Page) => Promise<number>> = {
  'another list': (page) => time(page, '#tab-people', 'click'),
  'search, first letter': (page) => time(page, '.list-search', 'type'),
  'another order': (page) => time(page, '.list-tools select', 'choose'),
  'an entry opened': (page) => time(page, '.entry-toggle', 'click'),
  'a jump': (page) => time(page, '.entry-jump', 'click'),
}

/** How fast the popup with 300 findings is: from opening to the lists on screen, and from a click to its effect. */
export const rows: Rows = async () => {
  const chromium = await launchChromium(buildOnce('chrome-mv3'))
  const opening: number[] = []
  const answers = new Map<string, number[]>()
  try {
    for (let run = 0; run < RUNS; run++) {
      const page = await chromium.browser.newPage()
      await page.setViewport({ width: 380, height: 600 })
      await page.evaluateOnNewDocument(NAMED)
      await page.evaluateOnNewDocument(WATCH_OPENING)
      await stubTab(page, { url: 'https://www.example.org/a', title: 'A', report: REPORT })
      await page.goto(chromium.url('popup.html'))
      await page.waitForFunction('window.opened !== undefined')
      opening.push((await page.evaluate('window.opened')) as number)
      for (const [name, act] of Object.entries(INTERACTIONS)) {
        await page.evaluate("document.querySelector('#tab-sources').click()")
        answers.set(name, [...(answers.get(name) ?? []), await act(page)])
      }
      await page.close()
    }
  } finally {
    await chromium.close()
  }
  return [
    row('opened, 300 findings: lists on screen', Math.min(...opening), 100),
    ...[...answers].map(([name, times]) => row(name, Math.min(...times), 50)),
  ]
}

const row = (measure: string, milliseconds: number, bar: number): Row => ({
  measure,
  value: milliseconds,
  bar,
  goal: null,
  unit: ' ms',
  lowerIsBetter: true,
})

/** The functions that are handed to the page were named by the tool that runs this file. */
const NAMED = 'globalThis.__name = (named) => named'

/** Takes the time, from the navigation on, at which the frame with the first entry has been drawn. */
const WATCH_OPENING = `new MutationObserver((_, observer) => {
  if (!document.querySelector('.entry')) return
  observer.disconnect()
  requestAnimationFrame(() => setTimeout(() => { window.opened = performance.now() }))
}).observe(document, { childList: true, subtree: true })`

/** Milliseconds from an event to the end of the frame that shows its effect. */
function time(page: Page, selector: string, act: 'click' | 'type' | 'choose'): Promise<number> {
  return page.evaluate(
    async (selector, act) => {
      const element = document.querySelector(selector) as HTMLInputElement
      const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
      await drawn()
      const start = performance.now()
      if (act === 'click') element.click()
      else {
        element.value = act === 'type' ? 'q' : 'most-quoted'
        element.dispatchEvent(new Event(act === 'type' ? 'input' : 'change', { bubbles: true }))
      }
      await drawn()
      return performance.now() - start
    },
    selector,
    act,
  )
}
