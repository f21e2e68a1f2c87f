import { browser } from 'wxt/browser'

const KEY = 'arrived'

/**
 * Does something once after the extension has come: was installed, updated or switched on, or the browser started.
 * For being switched on browsers have no event; they do forget `storage.session`. A background that only starts again
 * does nothing.
 */
export async function onArrival(task: () => void): Promise<void> {
  const stored = await browser.storage.session.get(KEY)
  if (KEY in stored) return
  await browser.storage.session.set({ [KEY]: true })
  task()
}
