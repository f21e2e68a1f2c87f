import type { Ground } from './ground'

/** Pages fade from one theme to the other: the ground is looked at when that is over, in milliseconds. */
const FADE = 400

/**
 * Notices when the page changes from light to dark or back: by the system's setting, or by a switch of its own, which
 * pages keep in an attribute of their outermost elements.
 *
 * @param groundOf what the article's text stands on now
 */
export function watchTheme(groundOf: () => Ground, changed: () => void, signal: AbortSignal): void {
  let ground = groundOf()
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    const now = groundOf()
    if (now === ground) return
    ground = now
    changed()
  }
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(look, FADE)
  }
  const observer = new MutationObserver(wait)
  for (const element of [document.documentElement, document.body])
    observer.observe(element, { attributes: true })
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', wait, { signal })
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer)
      observer.disconnect()
    },
    { once: true },
  )
}
