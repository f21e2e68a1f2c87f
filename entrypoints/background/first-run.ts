import { browser } from 'wxt/browser'

/** Shows the first-run page once, after an installation. Updates open nothing. */
export function openFirstRun(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) })
  })
}
