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

/** Waits until a page shows marks and their number has stopped growing, and gives their texts in document order. */
export async function waitForAllMarks(page: Page): Promise<string[]> {
  let texts = await waitForMarks(page)
  for (let unchanged = 0; unchanged < 5; ) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    const now = await markTexts(page)
    unchanged = now.length === texts.length ? unchanged + 1 : 0
    texts = now
  }
  return texts
}

/** Waits until no mark is left on a page. */
export async function waitForNoMarks(page: Page): Promise<void> {
  await page.waitForFunction(
    (selector) => document.querySelector(selector) === null,
    { timeout: 20_000 },
    MARKS,
  )
}
