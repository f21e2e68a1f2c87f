import { browser } from 'wxt/browser'

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
