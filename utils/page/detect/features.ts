import type { Evidence } from './evidence'
import type { Address } from './evidence/address'
import type { Headline } from './evidence/headline'
import type { Metadata } from './evidence/metadata'
import type { Structure } from './evidence/structure'

/** The kinds of evidence, in the order in which they are read: what costs little and decides much comes first. */
export const KINDS = ['address', 'metadata', 'headline', 'structure', 'prose'] as const
export type Kind = (typeof KINDS)[number]

/** Takes down whether one fact holds; each fact is worth a number of points. */
export type Note = (fact: string, holds: boolean) => void

/** Takes down which thresholds a value reaches: "paragraphs ≥ 4". */
function steps(note: Note, name: string, value: number, ...thresholds: number[]): void {
  for (const threshold of thresholds) note(`${name} ≥ ${threshold}`, value >= threshold)
}

export function addressFacts(address: Address, note: Note): void {
  note('address: front page', address.root)
  steps(note, 'address: depth', address.depth, 2, 3, 4)
  steps(note, 'address: words', address.slugWords, 2, 4, 6)
  note('address: dated', address.dated)
  note('address: numbered', address.numbered)
  for (const kind of address.words) note(`address: ${kind} word`, true)
}

const DOCUMENTATION =
  /docusaurus|mkdocs|sphinx|mediawiki|dokuwiki|mdbook|hugo.*docs|antora|doxygen|discourse|phpbb|vbulletin|xenforo/

export function metadataFacts(metadata: Metadata, note: Note): void {
  const { ogType } = metadata
  const isArticle = ogType === 'article' || ogType === 'blog'
  note('schema article', metadata.schemaArticle)
  note('schema articles, several', metadata.schemaArticles >= 3)
  note('schema product', metadata.schemaProduct)
  note('schema forum', metadata.schemaForum)
  note('schema list', metadata.schemaList)
  note('schema forum, no article', metadata.schemaForum && !metadata.schemaArticle)
  note('schema other', metadata.schemaOther)
  note('og article', isArticle)
  note('og other type', ogType !== '' && !isArticle)
  note('og product', ogType.includes('product'))
  note('published', metadata.published)
  note('author named', metadata.author !== '')
  note('documentation generator', metadata.generator !== '' && DOCUMENTATION.test(metadata.generator))
}

export function headlineFacts(headline: Headline, note: Note): void {
  note('headline', headline.element !== null)
  note('several top headings', headline.headings > 1)
  steps(note, 'headline words', headline.words, 3, 5, 8)
  note('headline is the title', headline.inTitle >= 0.8)
  note('headline is schema headline', headline.isSchemaHeadline)
  note('headline is a link', headline.inLink)
}

export function structureFacts(structure: Structure, note: Note): void {
  note('links ≥ 300', structure.links >= 300)
  steps(note, 'cards', structure.cards, 3, 10, 25, 60)
  steps(note, 'dates', structure.times, 1, 3, 10)
  steps(note, 'prices', structure.prices, 1, 4, 12)
  note('cart', structure.cart)
  steps(note, 'posts', structure.posts, 3, 10)
  steps(note, 'code blocks', structure.codeBlocks, 1, 4)
  steps(note, 'fields', structure.fields, 4, 10)
  note('password', structure.passwords)
  note('author on page', structure.author)
}

/** What the running text says, alone and beside the rest. */
export function proseFacts({ prose, placing, headline, structure }: Evidence, note: Note): void {
  const { chars } = prose
  const paragraphs = prose.blocks.length
  const longest = prose.blocks.reduce((most, block) => Math.max(most, block.chars), 0)
  const rootShare = prose.root === null ? 0 : (prose.held.get(prose.root) ?? 0)
  steps(note, 'prose characters', chars, 300, 800, 1500, 3000, 6000)
  steps(note, 'paragraphs', paragraphs, 2, 4, 8, 15, 40)
  steps(note, 'longest paragraph', longest, 150, 300, 600)
  note('average paragraph ≥ 140', chars >= 140 * paragraphs && paragraphs > 0)
  steps(note, 'share of text that is prose', chars / (chars + placing.linkChars + 1), 0.2, 0.4, 0.6, 0.8)
  steps(note, 'share of prose in one place', rootShare, 0.8, 0.95)
  steps(note, 'links a paragraph', structure.links / (paragraphs + 1), 2, 5, 10, 20, 50)
  steps(note, 'prose per link', chars / (structure.links + 1), 5, 15, 40)
  steps(note, 'cards a paragraph', structure.cards / (paragraphs + 1), 0.5, 1.5, 4)
  steps(note, 'code share', structure.codeChars / (chars + 1), 0.05, 0.3)
  note('headline before prose', placing.afterHeadline)
  note('headline, title and long prose', headline.words >= 4 && headline.inTitle >= 0.8 && chars >= 1500)
  note('prose in article element', placing.inArticle)
}
