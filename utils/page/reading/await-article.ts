import { type Detection, detectArticle } from '../detect/detect-article'
import { watchDetection } from '../watch/watch-detection'

/** After the address of a single-page app has changed, its page gets this long to follow, in milliseconds. */
const SETTLING = 600

/**
 * Looks whether the page is an article, and goes on looking while the page fills itself.
 *
 * @param arrived the page has just been moved to: what is there now may still be the page that is being left
 * @param found called once, when the page is an article
 * @param looked called after the first look that finds none
 */
export function awaitArticle(
  document: Document,
  arrived: boolean,
  { found, looked }: { found(detection: Detection): void; looked?(detection: Detection): void },
  signal: AbortSignal,
): void {
  const look = () => {
    if (signal.aborted) return
    const detection = detectArticle(document, document.location)
    if (detection.isArticle) {
      found(detection)
      return
    }
    looked?.(detection)
    watchDetection(document, found, signal)
  }
  if (!arrived) {
    look()
    return
  }
  const timer = setTimeout(look, SETTLING)
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
}
