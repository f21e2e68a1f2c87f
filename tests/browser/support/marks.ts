import type { Page } from 'puppeteer-core'

/** Selects every element with which the mark painter wraps text. */
export const MARKS = 'mark[data-sourcelight]'

/** Waits until a page shows at least so many marks, and gives their texts in document order. */
export async function waitForMarks(page: Page, atLeast = 1): Promise<string[]> {
  await page.waitForFunction(
    (selector, count) => document.querySelectorAll(selector).length >= count,
    { timeout: 20_000 },
    MARKS,
    atLeast,
  )
  return markTexts(page)
}

/** The texts of all marks on a page, in document order. */
export async function markTexts(page: Page): Promise<string[]> {
  return page.$$eval(MARKS, (marks) => marks.map((mark) => mark.textContent ?? ''))
}

/** Waits until no mark is left on a page. */
export async function waitForNoMarks(page: Page): Promise<void> {
  await page.waitForFunction(
    (selector) => document.querySelector(selector) === null,
    { timeout: 20_000 },
    MARKS,
  )
}
