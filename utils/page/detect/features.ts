import type { Evidence } from './evidence'

/**
 * The evidence as the model reads it: each entry 0 or 1 (present or not, above a threshold or not), so that every
 * weight is the number of points that one fact is worth.
 */
export type Features = Record<string, number>

export function toFeatures(evidence: Evidence): Features {
  const { metadata: m, address: a, headline: h, prose: p, structure: s } = evidence
  const rootShare = p.root === null ? 0 : (p.held.get(p.root) ?? 0)
  const features: Features = {}
  const is = (name: string, value: boolean) => {
    features[name] = value ? 1 : 0
  }
  const steps = (name: string, value: number, ...thresholds: number[]) => {
    for (const threshold of thresholds) is(`${name} ≥ ${threshold}`, value >= threshold)
  }
  const longest = p.blocks.reduce((most, block) => Math.max(most, block.chars), 0)

  steps('prose characters', p.chars, 300, 800, 1500, 3000, 6000)
  steps('paragraphs', p.blocks.length, 2, 4, 8, 15, 40)
  steps('longest paragraph', longest, 150, 300, 600)
  is('average paragraph ≥ 140', p.chars >= 140 * p.blocks.length && p.blocks.length > 0)
  steps('share of text that is prose', p.chars / (p.chars + s.linkChars + 1), 0.2, 0.4, 0.6, 0.8)
  steps('share of prose in one place', rootShare, 0.8, 0.95)
  steps('links a paragraph', s.links / (p.blocks.length + 1), 2, 5, 10, 20, 50)
  steps('prose per link', p.chars / (s.links + 1), 5, 15, 40)

  is('schema article', m.schemaArticle)
  is('schema articles, several', m.schemaArticles >= 3)
  is('schema product', m.schemaProduct)
  is('schema forum', m.schemaForum)
  is('schema list', m.schemaList)
  is('schema forum, no article', m.schemaForum && !m.schemaArticle)
  is('schema other', m.schemaOther)
  is('og article', m.ogType === 'article' || m.ogType === 'blog')
  is('og other type', m.ogType !== '' && m.ogType !== 'article' && m.ogType !== 'blog')
  is('og product', /product|og:product/.test(m.ogType))
  is('published', m.published)
  is('author named', m.author !== '')
  is(
    'documentation generator',
    /docusaurus|mkdocs|sphinx|mediawiki|dokuwiki|mdbook|hugo.*docs|antora|doxygen|discourse|phpbb|vbulletin|xenforo/.test(
      m.generator,
    ),
  )

  is('address: front page', a.root)
  steps('address: depth', a.depth, 2, 3, 4)
  steps('address: words', a.slugWords, 2, 4, 6)
  is('address: dated', a.dated)
  is('address: numbered', a.numbered)
  is('address: article word', a.articleWord)
  is('address: shop word', a.shopWord)
  is('address: forum word', a.forumWord)
  is('address: docs word', a.docsWord)
  is('address: legal word', a.legalWord)
  is('address: list word', a.listWord)
  is('address: service word', a.serviceWord)

  is('headline', h.element !== null)
  is('several top headings', h.headings > 1)
  steps('headline words', h.words, 3, 5, 8)
  is('headline is the title', h.inTitle >= 0.8)
  is('headline is schema headline', h.isSchemaHeadline)
  is('headline before prose', h.beforeProse)
  is('headline is a link', h.inLink)
  is('headline, title and long prose', h.words >= 4 && h.inTitle >= 0.8 && p.chars >= 1500)

  is('links ≥ 300', s.links >= 300)
  steps('cards', s.cards, 3, 10, 25, 60)
  steps('cards a paragraph', s.cards / (p.blocks.length + 1), 0.5, 1.5, 4)
  steps('dates', s.times, 1, 3, 10)
  steps('prices', s.prices, 1, 4, 12)
  is('cart', s.cart)
  steps('posts', s.posts, 3, 10)
  steps('code blocks', s.codeBlocks, 1, 4)
  steps('code share', s.codeChars / (p.chars + 1), 0.05, 0.3)
  steps('fields', s.fields, 4, 10)
  is('password', s.passwords)
  is('author on page', s.author)
  is('prose in article element', s.rootIsArticle)
  return features
}
