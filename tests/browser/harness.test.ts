import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  buildOnce,
  type ChromiumWithExtension,
  type FirefoxWithExtension,
  launchChromium,
  launchFirefox,
  type PageServer,
  servePages,
} from './support'

let pages: PageServer
beforeAll(async () => {
  pages = await servePages()
})
afterAll(() => pages.close())

describe('Chromium with the built package', () => {
  let chromium: ChromiumWithExtension
  beforeAll(async () => {
    chromium = await launchChromium(buildOnce('chrome-mv3'))
  })
  afterAll(() => chromium?.close())

  it('runs the background and brings it back after it was stopped', async () => {
    await chromium.stopWorker()
    const worker = await chromium.worker()
    expect(await worker.evaluate('chrome.runtime.id')).toBe(chromium.extensionId)
  })

  it('opens a page of this machine', async () => {
    const page = await chromium.browser.newPage()
    const response = await page.goto(pages.url('empty.html'))
    expect(response?.status()).toBe(200)
    expect(pages.requests).toContain('/empty.html')
  })
})

describe('Firefox with the built package', () => {
  let firefox: FirefoxWithExtension
  beforeAll(async () => {
    firefox = await launchFirefox(buildOnce('firefox-mv3'))
  })
  afterAll(() => firefox?.close())

  it('gives the extension the host that tests open its pages by', async () => {
    const page = await firefox.openPage('manifest.json')
    expect(await page.evaluate(() => location.protocol)).toBe('moz-extension:')
  })
})
