import puppeteer, { type Browser } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { findBrowser } from '../../scripts/browsers/find-browser'
import { QUIET } from '../../scripts/browsers/launch-chromium'
import {
  buildOnce,
  type ChromiumWithExtension,
  launchChromium,
  type PageServer,
  type RecordingProxy,
  recordRefusals,
  servePages,
  startRecordingProxy,
  waitForMarks,
} from './support'

const PAGES = [
  'articles/strait-toll.html',
  'articles/late-wages.html',
  'articles/translated-dam.html',
  'others/front-page.html',
  'others/shop.html',
  'others/search.html',
  'others/web-app.html',
]

/** Chromium's own checks of clock and updates, which no switch turns off for good. */
const BROWSERS_OWN = /^(https?:\/\/)?([\w-]+\.)*(google|googleapis|gstatic|gvt1)\.com[:/]/

let pages: PageServer
let proxy: RecordingProxy
let chromium: ChromiumWithExtension
beforeAll(async () => {
  pages = await servePages()
  proxy = await startRecordingProxy()
  chromium = await launchChromium(buildOnce('chrome-mv3'), { args: proxy.args })
})
afterAll(async () => {
  await chromium?.close()
  await proxy?.close()
  await pages?.close()
})
afterEach(() => proxy.asked.splice(0))

/** Reads all pages one after another, as a person would. */
async function browse(browser: Browser): Promise<void> {
  const page = await browser.newPage()
  for (const path of PAGES) {
    await page.goto(pages.url(path), { waitUntil: 'networkidle0' })
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  }
  await page.goto(pages.url('spa/'), { waitUntil: 'networkidle0' })
  await page.click('a[href="/spa/late-wages"]')
  await page.waitForSelector('article')
  await page.close()
}

/** What a browser without the extension asks for on the same round. */
async function askedWithout(): Promise<string[]> {
  const other = await startRecordingProxy()
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    headless: true,
    pipe: true,
    args: [...QUIET, ...other.args],
  })
  await browse(browser)
  await browser.close()
  await other.close()
  return other.asked
}

it('asks the network for nothing that the pages do not ask for themselves', async () => {
  await browse(chromium.browser)
  const article = await chromium.browser.newPage()
  await article.goto(pages.url(PAGES[0]!))
  await waitForMarks(article)
  const popup = await chromium.openPopup(article)
  await popup.waitForSelector('[data-state="article"]')
  for (const path of ['popup.html', 'sidepanel.html', 'options.html', 'welcome.html']) {
    const own = await chromium.browser.newPage()
    await own.goto(chromium.url(path))
    await own.waitForFunction(() => document.body.innerText.length > 100)
    await own.close()
  }
  const allowed = new Set(await askedWithout())
  expect(proxy.asked).toContain(pages.url(PAGES[0]!))
  expect(proxy.asked.filter((address) => !allowed.has(address) && !BROWSERS_OWN.test(address))).toEqual([])
})

it('could neither run nor style by what is not in its files', async () => {
  const page = await chromium.browser.newPage()
  const refusals = await recordRefusals(page)
  await page.goto(chromium.url('options.html'))
  const outcomes = await page.evaluate(() => {
    const add = (name: string, attributes: object) =>
      document.body.append(Object.assign(document.createElement(name), attributes))
    const attempt = (task: () => void) => {
      try {
        task()
        return 'done'
      } catch (error) {
        return (error as Error).message.match(/Trusted\w+/)?.[0]
      }
    }
    add('style', { textContent: 'body { display: none }' })
    return [
      attempt(() => document.body.setAttribute('onclick', 'document.title = "run"')),
      attempt(() => add('script', { text: 'document.title = "run"' })),
      attempt(() => {
        document.body.innerHTML = '<b>markup</b>'
      }),
    ]
  })
  expect(outcomes).toEqual(['TrustedScript', 'TrustedScript', 'TrustedHTML'])
  expect(await page.evaluate(() => [getComputedStyle(document.body).display, document.title])).toEqual([
    'block',
    expect.not.stringContaining('run'),
  ])
  await expect
    .poll(async () => (await refusals()).map((refusal) => refusal.split(':')[0]).sort())
    .toEqual([
      'require-trusted-types-for',
      'require-trusted-types-for',
      'require-trusted-types-for',
      'style-src-elem',
    ])
  await page.close()
})

it('could not ask if it wanted to', async () => {
  const leak = pages.url('leak')
  const attempt = (address: string) =>
    fetch(address).then(
      () => 'answered',
      () => 'refused',
    )
  expect(await (await chromium.worker()).evaluate(attempt, leak)).toBe('refused')
  const options = await chromium.browser.newPage()
  await options.goto(chromium.url('options.html'))
  expect(await options.evaluate(attempt, leak)).toBe('refused')
  const loaded = await options.evaluate(async (address) => {
    const image = new Image()
    image.src = `${address}.png`
    return image.decode().then(
      () => 'shown',
      () => 'refused',
    )
  }, leak)
  expect(loaded).toBe('refused')
  expect(proxy.asked.filter((address) => address.includes('leak'))).toEqual([])
})
