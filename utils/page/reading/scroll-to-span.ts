import type { Span } from '@/utils/analysis/analysis'
import type { ArticleText } from '../extract/article-text'

/** Scrolls to a stretch of the article that has no mark. False when it is not on the page. */
export function scrollToSpan(article: ArticleText, { start, end }: Span): boolean {
  const [first] = article.slices(start, end)
  const element = first?.node.parentElement
  if (!element?.isConnected) return false
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' })
  return true
}
