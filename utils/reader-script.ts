import { browser } from 'wxt/browser'
import { NoReceiverError, sendMessage } from './messages'
import type { PageReport } from './page-report'

/** A page of a tab: its top frame, or, where the browser tells, exactly one document, wherever the tab is by now. */
export interface Page {
  tabId: number
  documentId?: string
}

/**
 * Brings the reader script into a page and the styles of its marks, unless they are there.
 *
 * @returns false when the browser does not let us: its own pages, stores, or a site without permission
 */
export function bringReader(page: Page): Promise<boolean> {
  return inject(page, 'reader')
}

/** Starts the detector in a page that was open before we could look at it. False as for `bringReader`. */
export function bringDetector(page: Page): Promise<boolean> {
  return inject(page, 'detector')
}

async function inject({ tabId, documentId }: Page, script: 'reader' | 'detector'): Promise<boolean> {
  const target = documentId === undefined ? { tabId } : { tabId, documentIds: [documentId] }
  try {
    await browser.scripting.executeScript({ target, files: [`/${script}.js` as never] })
    return true
  } catch {
    return false
  }
}

/**
 * The report of a tab, bringing the reader script first where it is not there. In a popup this works without any
 * site permission: opening it lets us into its tab once (`activeTab`).
 *
 * @returns null when the browser does not let us
 */
export async function getTabReport(tabId: number): Promise<PageReport | null> {
  try {
    return await sendMessage('getReport', undefined, tabId)
  } catch (error) {
    if (!(error instanceof NoReceiverError)) throw error
  }
  return (await bringReader({ tabId })) ? sendMessage('getReport', undefined, tabId) : null
}
