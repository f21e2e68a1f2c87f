import type { ArticleText } from '../extract/article-text'
import { ArticlePainter } from './article-painter'
import type { Painter, PainterOptions } from './painter'

/** The painter of an article. It changes nothing before its first `paint`, and nothing is left after `clear`. */
export function createPainter(article: ArticleText, options: PainterOptions): Painter {
  return new ArticlePainter(article, options)
}
