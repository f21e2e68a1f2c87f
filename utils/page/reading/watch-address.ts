/** How often the address is looked at where the browser has no event for it, in milliseconds. */
const LOOK_EVERY = 1000

/**
 * Tells when a single-page app has moved to another page: the address is new then, the page mostly still the old
 * one. Moving inside a page ("#notes") is none; routes kept in the fragment ("#/news/4") are.
 */
export function watchAddress(moved: () => void, signal: AbortSignal): void {
  let address = addressOf(location)
  const look = () => {
    const now = addressOf(location)
    if (now === address) return
    address = now
    moved()
  }
  const { navigation } = globalThis as { navigation?: EventTarget }
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal })
    return
  }
  // Firefox before version 147 and Safari before 26.2.
  const timer = setInterval(() => !document.hidden && look(), LOOK_EVERY)
  signal.addEventListener('abort', () => clearInterval(timer), { once: true })
  addEventListener('popstate', look, { signal })
  addEventListener('hashchange', look, { signal })
}

function addressOf({ origin, pathname, search, hash }: Location): string {
  return origin + pathname + search + (/^#!?\//.test(hash) ? hash : '')
}
