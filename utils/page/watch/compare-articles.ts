import type { ArticleBlock, ArticleText } from '../extract/article-text'

/** Blocks of the new reading that the old one did not have in the same element with the same characters. */
export function changedBlocks(before: ArticleText, after: ArticleText): ArticleBlock[] {
  const known = new Map<Element, Set<string>>()
  for (const { element, start, end } of before.blocks) {
    const texts = known.get(element) ?? new Set()
    known.set(element, texts.add(before.text.slice(start, end)))
  }
  return after.blocks.filter(
    ({ element, start, end }) => known.get(element)?.has(after.text.slice(start, end)) !== true,
  )
}
