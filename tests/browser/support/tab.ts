import type { Page } from 'puppeteer-core'
import type { Browser } from 'wxt/browser'
import type { ChromiumWithExtension } from '../../../scripts/browsers/launch-chromium'

/** What `evaluate` finds in the extension's worker. */
declare global {
  const chrome: typeof Browser
}

const consoles = new WeakMap<ChromiumWithExtension, Promise<Page>>()

/** A page of the extension in a tab behind the others: it has the extension's APIs and outlives its worker. */
export function extensionConsole(chromium: ChromiumWithExtension): Promise<Page> {
  const open = async () => {
    const page = await chromium.browser.newPage({ type: 'tab', background: true })
    await page.goto(chromium.url('manifest.json'))
    return page
  }
  const opened = consoles.get(chromium) ?? open()
  consoles.set(chromium, opened)
  return opened
}

// biome-ignore lint/suspicious/noExplicitAny: replies are looked at field by field
type Reply = any

/** Sends a message of `utils/messages.ts` to the page in front, as popup and side panel do, and gives the raw answer. */
export async function ask(chromium: ChromiumWithExtension, type: string, data?: unknown): Promise<Reply> {
  const extension = await extensionConsole(chromium)
  return extension.evaluate(
    async (type, data) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      try {
        return await chrome.tabs.sendMessage(tab!.id!, { type, data }, { frameId: 0 })
      } catch (error) {
        return { error: String(error) }
      }
    },
    type,
    data,
  )
}

/** Waits until the report of the page in front is in a state. */
export async function waitForState(
  chromium: ChromiumWithExtension,
  state: string,
  milliseconds = 20_000,
): Promise<Reply> {
  let answer: Reply
  const end = Date.now() + milliseconds
  while (Date.now() < end) {
    answer = await ask(chromium, 'getReport')
    if (answer.reply?.state === state) return answer.reply
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`the page does not become "${state}": ${JSON.stringify(answer).slice(0, 300)}`)
}

/** The text on the toolbar button of the page in front. */
export async function badgeText(chromium: ChromiumWithExtension): Promise<string> {
  const extension = await extensionConsole(chromium)
  return extension.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    return chrome.action.getBadgeText({ tabId: tab!.id! })
  })
}

/** Stores settings as another device would have: raw, without the extension's own code. */
export async function storeSettings(chromium: ChromiumWithExtension, items: object): Promise<void> {
  const extension = await extensionConsole(chromium)
  await extension.evaluate((items) => chrome.storage.sync.set(items as Record<string, unknown>), items)
}

/** Forgets all that the extension has stored. */
export async function clearStorage(chromium: ChromiumWithExtension): Promise<void> {
  const extension = await extensionConsole(chromium)
  await extension.evaluate(() =>
    Promise.all([chrome.storage.sync.clear(), chrome.storage.local.clear(), chrome.storage.session.clear()]),
  )
}

/** The page's HTML and the number of its text nodes: what a restored page has in common with one never touched. */
export function domOf(page: Page): Promise<{ html: string; textNodes: number }> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
    let textNodes = 0
    while (walker.nextNode()) textNodes++
    return { html: document.documentElement.innerHTML, textNodes }
  })
}
