import { parentOf } from '../detect/composed-tree'
import { isNotText } from '../detect/elements'
import { isNamedNoise } from '../detect/noise'
import type { ArticleBlock, ArticleText } from '../extract/article-text'

/** What the page has done to an article. */
export interface ArticleChanges {
  /** Blocks that were rewritten, moved or taken away. */
  touched: ArticleBlock[]
  /** Text has come, has been shown or was put in the place of other text: only a full reading finds it. */
  arrived: boolean
}

/** Less text than this is a counter, a time, a label. */
const MIN_ARRIVAL = 40
/** How far above a change noise is looked for. */
const MAX_LEVELS = 12

/** The blocks of an article by the element they stand in: looked up with every change, made once. */
export type BlockIndex = ReadonlyMap<Element, ArticleBlock[]>

export function indexBlocks({ blocks }: ArticleText): BlockIndex {
  const byElement = new Map<Element, ArticleBlock[]>()
  for (const block of blocks) {
    const known = byElement.get(block.element)
    if (known === undefined) byElement.set(block.element, [block])
    else known.push(block)
  }
  return byElement
}

/** Sorts what the page did into what concerns the article; advertisements, players and widgets do not. */
export function changesOf(byElement: BlockIndex, records: readonly MutationRecord[]): ArticleChanges {
  const touched = new Set<ArticleBlock>()
  if (records.some(({ removedNodes }) => removedNodes.length > 0)) {
    for (const [element, blocks] of byElement) {
      if (!element.isConnected) for (const block of blocks) touched.add(block)
    }
  }
  let arrived = touched.size > 0
  for (const target of new Set(records.map((record) => record.target))) {
    for (const block of blocksAround(target, byElement)) touched.add(block)
  }
  arrived ||= records.some((record) => bringsText(record, byElement))
  return { touched: [...touched].sort((a, b) => a.start - b.start), arrived }
}

function blocksAround(target: Node, byElement: BlockIndex): ArticleBlock[] {
  for (let at = elementOf(target); at !== null; at = parentOf(at)) {
    const blocks = byElement.get(at)
    if (blocks !== undefined) return blocks
  }
  return []
}

function bringsText(record: MutationRecord, byElement: BlockIndex): boolean {
  const { target, type } = record
  if (type === 'characterData' || blocksAround(target, byElement).length > 0) return false
  const nodes = type === 'attributes' ? [target] : [...record.addedNodes]
  return nodes.some((node) => (node.textContent?.trim().length ?? 0) >= MIN_ARRIVAL) && !isInNoise(target)
}

function isInNoise(target: Node): boolean {
  let at = elementOf(target)
  for (let level = 0; at !== null && level < MAX_LEVELS; level++, at = parentOf(at)) {
    if (at.localName === 'body') return false
    if (isNotText(at) || isNamedNoise(at)) return true
  }
  return false
}

const elementOf = (node: Node): Element | null =>
  node.nodeType === 1 ? (node as Element) : (node.parentElement ?? (node as Partial<ShadowRoot>).host ?? null)
