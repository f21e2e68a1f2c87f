import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import {
  type ChromiumOptions,
  type ChromiumWithExtension,
  launchChromium,
} from '../../../scripts/browsers/launch-chromium'
import { buildOnce } from '../../../scripts/build-once'
import { type PageServer, servePages } from '../../../scripts/serve-pages'
import { clearStorage } from './tab'

/** The fixture pages on a server of their own, while the tests of a file run. */
export let pages: PageServer
/** Chromium with the extension, one for all tests of a file. */
export let chromium: ChromiumWithExtension
/** A fresh page for each test; nothing is stored when it opens. */
export let page: Page

/** Called once at the top of a test file: gives its tests `pages`, `chromium` and `page`, and closes them again. */
export function useChromium(options: ChromiumOptions = {}): void {
  beforeAll(async () => {
    pages = await servePages()
    chromium = await launchChromium(buildOnce('chrome-mv3'), options)
  })
  afterAll(async () => {
    await chromium?.close()
    await pages?.close()
  })
  beforeEach(async () => {
    await clearStorage(chromium)
    page = await chromium.browser.newPage()
  })
  afterEach(() => page.close())
}
