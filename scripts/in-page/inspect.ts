import type { Finding } from '../../utils/findings'
import { type Detection, detectArticle } from '../../utils/page/detect/detect-article'
import type { ArticleText } from '../../utils/page/extract/article-text'
import { extractArticle } from '../../utils/page/extract/extract-article'
import { checkMap } from '../../utils/page/extract/text-map'
import { createPainter } from '../../utils/page/paint/create-painter'
import { highlightStyles, markStyles } from '../../utils/page/paint/mark-styles'
import { MARKS } from '../../utils/page/paint/marks/attributes'
import { DEFAULTS } from '../../utils/settings/schema'

let article: ArticleText | null = null

/** What the extension makes of the page it stands in. */
export function inspect() {
  const detection: Detection = detectArticle(document, location)
  const { isArticle, why, title, byline } = detection
  if (!isArticle) return { article: false, why, title, byline, text: '', map: true }
  article = extractArticle(document, detection)
  return { article: true, why, title, byline, text: article.text, map: checkMap(article) }
}

/**
 * Paints findings of the inspected article as the extension does, and takes them off again.
 *
 * @returns how many of their places were painted, and whether the page was afterwards as before
 */
export async function paintAndClear(findings: Finding[]) {
  if (article === null) return { painted: 0, restored: true }
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(markStyles(DEFAULTS) + highlightStyles(DEFAULTS))
  document.adoptedStyleSheets.push(sheet)
  const before = snapshot()
  const painter = createPainter(article, { mode: DEFAULTS.painter })
  await painter.paint(findings, new AbortController().signal)
  const places = findings.flatMap(({ id, places }) => places.map((_, place) => ({ findingId: id, place })))
  const painted = places.filter((ref) => isPainted(painter.rangeOf(ref))).length
  painter.clear()
  const after = snapshot()
  return { painted, restored: before.html === after.html && before.texts === after.texts }
}

function isPainted(range: Range | null): boolean {
  if (range === null) return false
  if (range.startContainer.parentElement?.closest(MARKS)) return true
  const highlights = [...CSS.highlights.values()].flatMap((highlight) => [...highlight])
  return highlights.some(
    (it) => it.startContainer === range.startContainer && it.startOffset <= range.startOffset,
  )
}

/** The page's markup and the number of its text nodes. */
function snapshot() {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT)
  let texts = 0
  while (walker.nextNode()) texts++
  return { html: document.documentElement.innerHTML, texts }
}
