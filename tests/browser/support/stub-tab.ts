import type { Page } from 'puppeteer-core'
import type { PageReport } from '../../../utils/page-report'

interface Message {
  type: string
  data: unknown
}

/** What stands in for a tab and its reader script. */
export interface StubbedTab {
  url?: string
  title?: string
  /** Null: nobody answers in the tab. */
  report: PageReport | null
  /** Whether the browser grants access to the tab's site. */
  hasAccess?: boolean
  inView?: string[]
}

/**
 * Lets a page of the extension see a tab of our making in place of the real active one. Call it before the page is
 * opened. What the page asks of the tab is kept in `window.asked`.
 */
export async function stubTab(page: Page, tab: StubbedTab): Promise<void> {
  await page.evaluateOnNewDocument((tab: StubbedTab) => {
    const { report } = tab
    const { chrome } = globalThis as unknown as {
      chrome: Record<'tabs' | 'permissions', Record<string, unknown>>
    }
    const asked: unknown[] = []
    Object.assign(window, { asked })
    const active = { id: 7, active: true, incognito: false, url: tab.url, title: tab.title ?? '' }
    const answer = (message: Message) => {
      asked.push(message)
      if (message.type === 'reveal') return { reply: true }
      return report ? { reply: report } : undefined
    }
    const port = () => {
      const listeners: ((message: unknown) => void)[] = []
      setTimeout(() => {
        for (const tell of listeners) tell({ kind: 'in-view', findings: tab.inView ?? [] })
      })
      return {
        name: 'follow',
        disconnect() {},
        postMessage() {},
        onMessage: { addListener: (listener: (message: unknown) => void) => listeners.push(listener) },
        onDisconnect: { addListener() {} },
      }
    }
    chrome.tabs.query = (_query: unknown, done?: (tabs: unknown[]) => void) =>
      done ? done([active]) : Promise.resolve([active])
    chrome.tabs.connect = port
    chrome.tabs.sendMessage = (_id: number, message: Message, ...rest: unknown[]) => {
      const done = rest.at(-1)
      if (typeof done === 'function') return done(answer(message))
      const given = answer(message)
      return given ? Promise.resolve(given) : Promise.reject(new Error('Receiving end does not exist.'))
    }
    chrome.permissions.contains = (_asked: unknown, done?: (has: boolean) => void) =>
      done ? done(tab.hasAccess ?? true) : Promise.resolve(tab.hasAccess ?? true)
  }, tab)
}
