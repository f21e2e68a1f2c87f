import type { Finding } from '@/utils/findings'
import type { ArticleText } from '../extract/article-text'

/**
 * Tells which findings are in view, by the block they stand in, until the signal aborts. Costs nothing but when
 * blocks come and go.
 *
 * @param tell gets ids of findings, in the order of the findings; called at once and after scrolling
 */
export function watchInView(
  article: ArticleText,
  findings: readonly Finding[],
  tell: (ids: string[]) => void,
  signal: AbortSignal,
): void {
  const spans = new Map<Element, { start: number; end: number }[]>()
  for (const { element, start, end } of article.blocks) {
    spans.set(element, [...(spans.get(element) ?? []), { start, end }])
  }
  const inView = new Set<Element>()
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inView.add(target)
      else inView.delete(target)
    }
    const shown = [...inView].flatMap((element) => spans.get(element) ?? [])
    const isShown = ({ start, end }: { start: number; end: number }) =>
      shown.some((span) => start < span.end && end > span.start)
    tell(findings.filter(({ places }) => places.some(isShown)).map(({ id }) => id))
  })
  for (const element of spans.keys()) observer.observe(element)
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
}
