import type { Detection } from '../detect/detect-article'
import { measureProse } from '../detect/prose'
import { scopeOf } from './article-scope'
import type { ArticleText } from './article-text'
import { collectCandidates } from './collect-candidates'
import { keepCandidates } from './keep-candidates'
import { TextMapBuilder } from './text-map'

/**
 * Reads the article off the live page: its own blocks in reading order, with the exact place of each character.
 * The page is not changed. Works on pages that are no article, too ("Highlight anyway").
 *
 * @param detection what the detector found on this document; without a root, all running text is read
 */
export function extractArticle(document: Document, detection: Detection): ArticleText {
  const prose = measureProse(document.body)
  const root = detection.root ?? prose.root ?? document.body
  const builder = new TextMapBuilder()
  for (const { kind, element, pieces } of keepCandidates(
    collectCandidates(scopeOf(detection, prose, root)),
  )) {
    builder.add(kind, element, pieces)
  }
  return builder.build()
}
