import type { Page } from 'puppeteer-core'

const LIMIT = 20_000

/**
 * Waits until the popup has the article and gives its words: the summary, then each of its lists, a line an entry.
 *
 * @throws Error when the popup still shows no article after 20 seconds; the message has what it shows
 */
export async function readPopup(popup: Page): Promise<string> {
  await popup.waitForSelector('[data-state="article"]', { timeout: LIMIT }).catch(async () => {
    throw new Error(`The popup shows no article:\n${await shownText(popup, 'body')}`)
  })
  const parts = [await shownText(popup, '.summary')]
  const tabs = await popup.$$('[role="tab"]')
  for (const tab of tabs) {
    await tab.click()
    const heading = `── ${await tab.evaluate((it) => it.textContent)}`
    parts.push(
      [heading, await shownText(popup, '.list-note, .nothing'), ...(await entryLines(popup))].join('\n'),
    )
  }
  await tabs[0]?.click()
  return parts.map((part) => part.replace(/\n{2,}/g, '\n')).join('\n\n')
}

function shownText(page: Page, selector: string): Promise<string> {
  return page.$$eval(selector, (elements) =>
    elements.map((it) => (it as HTMLElement).innerText.trim()).join('\n'),
  )
}

/** Every entry of the list in view as one line. Entries scrolled out of view are not rendered, yet are there. */
function entryLines(page: Page): Promise<string[]> {
  return page.$$eval('.entry-jump', (entries) =>
    entries.map((entry) => {
      const pieces = [...entry.querySelectorAll('.entry-name, .tag, .entry-meta, .entry-words')]
      return `• ${pieces.map((piece) => piece.textContent).join(' · ')}`
    }),
  )
}
