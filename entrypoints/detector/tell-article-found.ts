/**
 * Sends `articleFound` of `utils/messages.ts` by hand: the typed messages bring libraries along, which every page
 * would pay for. `chrome` is there in every browser; nobody waits for an answer.
 */
export function tellArticleFound(): void {
  try {
    chrome.runtime.sendMessage({ type: 'articleFound' }, () => void chrome.runtime.lastError)
  } catch {
    // The extension was updated or removed while the page was open.
  }
}

declare const chrome: {
  runtime: { sendMessage(message: unknown, answered: () => void): void; lastError?: unknown }
}
