import type { ArticleBlock } from '../extract/article-text'

/** Puts the blocks in view first, then what follows them, then what comes before. Reads layout, changes nothing. */
export function visibleFirst(blocks: readonly ArticleBlock[]): {
  visible: ArticleBlock[]
  rest: ArticleBlock[]
} {
  const visible: ArticleBlock[] = []
  const after: ArticleBlock[] = []
  const before: ArticleBlock[] = []
  const height = innerHeight
  const known = new Map<Element, ArticleBlock[]>()
  for (const block of blocks) {
    let group = known.get(block.element)
    if (!group) {
      const { top, bottom } = block.element.getBoundingClientRect()
      group = bottom < 0 ? before : top > height ? after : visible
      known.set(block.element, group)
    }
    group.push(block)
  }
  return { visible, rest: [...after, ...before] }
}
