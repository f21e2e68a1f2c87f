import { commonRoots } from '../common-roots'
import type { ArticleScope } from './article-scope'
import type { ArticleText } from './article-text'
import { collectCandidates } from './collect-candidates'
import { keepCandidates } from './keep-candidates'
import { inOneGo, inSlices, type Steps } from './steps'
import { type BlockSource, sourcesOf, TextMapBuilder } from './text-map'

/**
 * Reads only those blocks of an article anew that the page has changed; all others keep the text nodes they have.
 * For changes inside blocks: text that has come elsewhere is found by `extractArticle` only.
 *
 * @param changed the elements of the blocks that were changed; those no longer on the page are left out
 * @returns the article with offsets of its own
 */
export function updateArticle(article: ArticleText, changed: ReadonlySet<Element>): ArticleText {
  return inOneGo(readChanges(article, changed))
}

/** The same in slices that yield to the page; null when the signal aborts. */
export function updateInSlices(
  article: ArticleText,
  changed: ReadonlySet<Element>,
  signal: AbortSignal,
): Promise<ArticleText | null> {
  const roots = commonRoots(article.blocks.map(({ element }) => element))
  return inSlices(roots, () => readChanges(article, changed), signal)
}

function* readChanges(article: ArticleText, changed: ReadonlySet<Element>): Steps<ArticleText> {
  const sources = sourcesOf(article)
  const builder = new TextMapBuilder()
  const readAnew = new Set<Element>()
  for (const [index, { start, end }] of article.blocks.entries()) {
    yield
    const source = sources[index]!
    const { element } = source
    if (readAnew.has(element) || !element.isConnected) continue
    if (!changed.has(element) && spells(source, article.text.slice(start, end))) {
      builder.add(source.kind, source.element, source.pieces)
      continue
    }
    readAnew.add(element)
    for (const block of readBlock(source)) builder.add(block.kind, block.element, block.pieces)
  }
  return builder.build()
}

/** Whether the text nodes still hold the block's text: marks cut them, frameworks put others in their place. */
function spells(source: BlockSource, text: string): boolean {
  if (source.pieces.some((piece) => typeof piece !== 'string' && !piece.isConnected)) return false
  const builder = new TextMapBuilder()
  builder.add(source.kind, source.element, source.pieces)
  return builder.build().text === text
}

/** The runs that stand in one block's element now. */
function readBlock({ element, kind }: BlockSource): BlockSource[] {
  const scope: ArticleScope = {
    top: element,
    root: element,
    headline: null,
    held: new Map(),
    isBody: (other) => other === element,
    isOutside: () => false,
  }
  return inOneGo(keepCandidates(inOneGo(collectCandidates(scope)))).map((candidate) =>
    candidate.element === element ? { ...candidate, kind } : candidate,
  )
}
