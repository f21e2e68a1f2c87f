/** Waits between looks at a page that fills itself, in milliseconds; after the last one it is left alone. */
const WAITS = [500, 1000, 2000, 4000, 8000, 16000]

/**
 * Looks again at a page that was no article when it opened: single-page apps, lazy bodies and consent walls fill it
 * later. Looks only after the page has changed, at growing distances, a bounded number of times, and not while the
 * tab is hidden. Start it anew when the address changes.
 *
 * @param isFound looks at the page; true ends the watching
 * @param signal ends the watching
 */
export function watchDetection(document: Document, isFound: () => boolean, signal: AbortSignal): void {
  let looks = 0
  const observer = new MutationObserver(() => {
    // One change is enough to know: nothing runs on further ones until the next look.
    observer.disconnect()
    const wait = WAITS[looks++]
    const timer = setTimeout(look, wait)
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
  })
  const listen = () => {
    if (signal.aborted || looks >= WAITS.length) return
    observer.observe(document.documentElement, { childList: true, subtree: true })
  }
  const look = () => {
    if (signal.aborted) return
    if (document.hidden) {
      document.addEventListener('visibilitychange', look, { once: true, signal })
      return
    }
    if (!isFound()) listen()
  }
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  listen()
}
