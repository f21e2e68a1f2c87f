import { detectArticle } from '../../utils/page/detect/detect-article'
import { extractArticle } from '../../utils/page/extract/extract-article'
import { checkMap } from '../../utils/page/extract/text-map'

/** What the extension makes of the page it stands in. */
export function inspect() {
  const detection = detectArticle(document, location)
  const { isArticle, why, title, byline } = detection
  if (!isArticle) return { article: false, why, title, byline, text: '', map: true }
  const article = extractArticle(document, detection)
  return { article: true, why, title, byline, text: article.text, map: checkMap(article) }
}
