import { isExtensionAlive, leavePage } from './presence'

/** How often to look, while the page is in view, in milliseconds. */
const LOOK_EVERY = 5_000

/**
 * Leaves the page soon after the extension was updated, disabled or removed. No event tells so: the script's access
 * to the extension is simply gone.
 */
export function whileExtensionLives(signal: AbortSignal): void {
  const look = () => {
    if (!isExtensionAlive()) leavePage()
  }
  const timer = setInterval(() => !document.hidden && look(), LOOK_EVERY)
  document.addEventListener('visibilitychange', look, { signal })
  signal.addEventListener('abort', () => clearInterval(timer), { once: true })
}
