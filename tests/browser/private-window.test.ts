import type { Page, Target } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  buildOnce,
  type ChromiumWithExtension,
  extensionConsole,
  launchChromium,
  type PageServer,
  servePages,
  setExtension,
  waitForState,
} from './support'

let pages: PageServer
let chromium: ChromiumWithExtension
beforeAll(async () => {
  pages = await servePages()
  chromium = await launchChromium(buildOnce('chrome-mv3'))
  const isWorker = (target: Target) =>
    target.type() === 'service_worker' && target.url() === chromium.url('background.js')
  const before = chromium.browser.targets().filter(isWorker)
  await setExtension(chromium, { incognitoAccess: true })
  // The browser starts the extension anew.
  await chromium.browser.waitForTarget((target) => isWorker(target) && !before.includes(target))
})
afterAll(async () => {
  await chromium?.close()
  await pages?.close()
})

/** All that the extension has stored anywhere. */
const stored = async () =>
  (await extensionConsole(chromium)).evaluate(async () => {
    const { sync, local, session } = chrome.storage
    return Object.assign({}, ...(await Promise.all([sync.get(), local.get(), session.get()])))
  })

/** Presses the button of a name, as `aria-label` or in words. */
const press = async (popup: Page, name: string) =>
  (await popup.waitForSelector(`::-p-aria([name="${name}"][role="button"])`))!.click()

it('is read when the reader allows it, and leaves no trace of what was corrected there', async () => {
  const extension = await extensionConsole(chromium)
  // Started anew, the extension notes that it has come, which is nothing of a page.
  await expect.poll(stored).toHaveProperty('arrived')
  const before = await stored()
  const windowId = await extension.evaluate(
    async (url) => (await chrome.windows.create({ url, incognito: true }))!.id!,
    pages.url('articles/strait-toll.html'),
  )
  const report = await waitForState(chromium, 'article')
  const opened = chromium.browser.waitForTarget((target) => target.url().endsWith('/popup.html'))
  await extension.evaluate((windowId) => chrome.action.openPopup({ windowId }), windowId)
  const popup = await (await opened).asPage()
  await popup.waitForSelector('[data-state="article"]')
  const { name } = report.analysis.people[0]
  await popup.click('#tab-people')
  await press(popup, `Show the sentence: ${name}`)
  await press(popup, 'Not a person')
  await popup.waitForSelector('.corrected')
  expect((await waitForState(chromium, 'article')).corrections).toEqual([{ kind: 'not-a-person', name }])
  await extension.evaluate((windowId) => chrome.windows.remove(windowId), windowId)
  expect(await stored()).toEqual(before)
}, 60_000)
