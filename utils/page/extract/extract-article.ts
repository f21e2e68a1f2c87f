import type { Detection } from '../detect/detect-article'
import { sampleProse } from '../detect/prose'
import { scopeOf } from './article-scope'
import type { ArticleText } from './article-text'
import { collectCandidates } from './collect-candidates'
import { keepCandidates } from './keep-candidates'
import { TextMapBuilder } from './text-map'

/**
 * Reads the article off the live page: its own blocks in reading order, with the exact place of each character.
 * The page is not changed. Works on pages that are no article, too ("Highlight anyway"): then the running text there
 * is, wherever it stands, is read.
 *
 * @param detection what the detector found on this document
 */
export function extractArticle(document: Document, detection: Detection): ArticleText {
  // The article may stand in a same-origin frame.
  const { body } = detection.root?.ownerDocument ?? document
  const prose = sampleProse(body)
  const scope = scopeOf(prose, prose.root ?? detection.root ?? body, detection.headline)
  const builder = new TextMapBuilder()
  for (const candidate of keepCandidates(collectCandidates(scope)))
    builder.add(candidate.kind, candidate.element, candidate.pieces)
  return builder.build()
}
