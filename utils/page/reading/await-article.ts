import { watchDetection } from '../watch/watch-detection'

/** After the address of a single-page app has changed, its page gets this long to follow, in milliseconds. */
const SETTLING = 600

/**
 * Looks whether the page is an article, and goes on looking while the page fills itself.
 *
 * @param arrived the page has just been moved to: what is there now may still be the page that is being left
 * @param isFound looks at the page; called until it says true
 */
export function awaitArticle(
  document: Document,
  arrived: boolean,
  isFound: () => boolean,
  signal: AbortSignal,
): void {
  const look = () => {
    if (!signal.aborted && !isFound()) watchDetection(document, isFound, signal)
  }
  if (!arrived) {
    look()
    return
  }
  const timer = setTimeout(look, SETTLING)
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
}
