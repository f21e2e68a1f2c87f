import type { Page } from 'puppeteer-core'
import type { Browser } from 'wxt/browser'
import type { ChromiumWithExtension } from '../../../scripts/browsers/launch-chromium'

/** What `evaluate` finds in the extension's worker. */
declare const chrome: typeof Browser

// biome-ignore lint/suspicious/noExplicitAny: replies are looked at field by field
type Reply = any

/** Sends a message of `utils/messages.ts` to the page in front, as popup and side panel do, and gives the raw answer. */
export async function ask(chromium: ChromiumWithExtension, type: string, data?: unknown): Promise<Reply> {
  const worker = await chromium.worker()
  return worker.evaluate(
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
export async function waitForState(chromium: ChromiumWithExtension, state: string): Promise<Reply> {
  let answer: Reply
  for (let tries = 0; tries < 200; tries++) {
    answer = await ask(chromium, 'getReport')
    if (answer.reply?.state === state) return answer.reply
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`the page does not become "${state}": ${JSON.stringify(answer).slice(0, 300)}`)
}

/** The text on the toolbar button of the page in front. */
export async function badgeText(chromium: ChromiumWithExtension): Promise<string> {
  const worker = await chromium.worker()
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    return chrome.action.getBadgeText({ tabId: tab!.id! })
  })
}

/** Stores settings as another device would have: raw, without the extension's own code. */
export async function storeSettings(chromium: ChromiumWithExtension, items: object): Promise<void> {
  const worker = await chromium.worker()
  await worker.evaluate((items) => chrome.storage.sync.set(items as Record<string, unknown>), items)
}

/** Forgets all that the extension has stored. */
export async function clearStorage(chromium: ChromiumWithExtension): Promise<void> {
  const worker = await chromium.worker()
  await worker.evaluate(() => Promise.all([chrome.storage.sync.clear(), chrome.storage.local.clear()]))
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
