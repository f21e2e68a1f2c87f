import type { ArticleBlock } from '../extract/article-text'

/** How far outside the view a block already counts as seen: no reader scrolls faster than it is painted. */
const AHEAD = '25% 0px'

/**
 * Tells which blocks come into view and which leave it, at once and as the reader scrolls.
 *
 * @param signal ends the watching
 */
export function followView(
  blocks: readonly ArticleBlock[],
  moved: (coming: ArticleBlock[], leaving: ArticleBlock[]) => void,
  signal: AbortSignal,
): void {
  const blocksIn = new Map<Element, ArticleBlock[]>()
  for (const block of blocks) blocksIn.set(block.element, [...(blocksIn.get(block.element) ?? []), block])
  const seen = new Set<Element>()
  const observer = new IntersectionObserver(
    (entries) => {
      const coming: ArticleBlock[] = []
      const leaving: ArticleBlock[] = []
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting === seen.has(target)) continue
        if (isIntersecting) seen.add(target)
        else seen.delete(target)
        ;(isIntersecting ? coming : leaving).push(...(blocksIn.get(target) ?? []))
      }
      moved(coming, leaving)
    },
    { rootMargin: AHEAD },
  )
  for (const element of blocksIn.keys()) observer.observe(element)
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
}
