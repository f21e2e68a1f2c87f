import type { Detection } from '../detect/detect-article'
import { sampleProse } from '../detect/prose'
import { scopeOf } from './article-scope'
import type { ArticleText } from './article-text'
import { collectCandidates } from './collect-candidates'
import { keepCandidates } from './keep-candidates'
import { inOneGo, inSlices, type Steps } from './steps'
import { TextMapBuilder } from './text-map'

/**
 * Reads the article off the live page: its own blocks in reading order, with the exact place of each character.
 * The page is not changed. Works on pages that are no article, too ("Highlight anyway"): then the running text there
 * is, wherever it stands, is read.
 *
 * @param detection what the detector found on this document
 */
export function extractArticle(document: Document, detection: Detection): ArticleText {
  return inOneGo(readArticle(document, detection))
}

/** The same in slices that yield to the page; null when the signal aborts. */
export function extractInSlices(
  document: Document,
  detection: Detection,
  signal: AbortSignal,
): Promise<ArticleText | null> {
  return inSlices([detection.root ?? document], () => readArticle(document, detection), signal)
}

function* readArticle(document: Document, detection: Detection): Steps<ArticleText> {
  const builder = new TextMapBuilder()
  // The article may stand in a same-origin frame. Pages take their whole body away before they bring another.
  const { body } = (detection.root?.ownerDocument ?? document) as { body: HTMLElement | null }
  if (body === null) return builder.build()
  const prose = sampleProse(body)
  yield
  const scope = scopeOf(prose, prose.root ?? detection.root ?? body, detection.headline)
  const candidates = yield* keepCandidates(yield* collectCandidates(scope))
  for (const { kind, element, pieces } of candidates) {
    builder.add(kind, element, pieces)
    yield
  }
  return builder.build()
}
