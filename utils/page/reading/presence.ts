/** Which of our scripts is at work on a page. The reader script takes over from the detector. */
type Role = 'detector' | 'reader'

interface Presence {
  role: Role
  /** The extension id, gone when the extension that started the script was updated, disabled or removed. */
  isAlive(): boolean
  leave(): void
}

/**
 * Our scripts on a page share their globals with one another, and with nobody else: a page sees its own. A script
 * that is injected twice finds the first one here.
 */
const shared = globalThis as typeof globalThis & { sourcelightPresence?: Presence }

/**
 * Makes the calling script the one at work on this page and ends the one before it. A detector that is sent again
 * looks again.
 *
 * @returns the signal that ends the script; null when the reader script is at work already
 */
export function takePlace(role: Role): AbortSignal | null {
  const before = shared.sourcelightPresence
  if (before?.role === 'reader' && before.isAlive()) return null
  before?.leave()
  const controller = new AbortController()
  shared.sourcelightPresence = {
    role,
    isAlive: () => !controller.signal.aborted && isExtensionAlive(),
    leave: () => controller.abort(),
  }
  return controller.signal
}

/** Ends the script at work on this page, whichever it is. */
export function leavePage(): void {
  shared.sourcelightPresence?.leave()
}

/** False in a script whose extension was updated, disabled or removed while the page was open. */
export function isExtensionAlive(): boolean {
  const { chrome } = globalThis as { chrome?: { runtime?: { id?: string } } }
  return chrome?.runtime?.id !== undefined
}
