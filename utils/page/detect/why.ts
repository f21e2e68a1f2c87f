import type { Evidence } from './evidence'

const count = (number: number, one: string, many: string): string =>
  number === 1 ? `1 ${one}` : `${number} ${many}`

/** The evidence in words: for an article what makes it one, for another page what speaks against it. */
export function explain(evidence: Evidence, isArticle: boolean): string[] {
  return isArticle ? whyArticle(evidence) : whyNot(evidence)
}

function whyArticle({ metadata, headline, structure, prose }: Evidence): string[] {
  const why: string[] = []
  if (headline.element !== null) why.push('headline')
  if (metadata.author !== '' || structure.author) why.push('byline')
  if (metadata.published) why.push('date of publication')
  why.push(count(prose.blocks.length, 'paragraph', 'paragraphs'))
  if (metadata.schemaArticle || metadata.ogType === 'article') why.push('described as an article')
  return why
}

function whyNot({ metadata, address, structure, prose }: Evidence): string[] {
  const why: string[] = []
  if (prose.blocks.length < 3) why.push(prose.blocks.length === 0 ? 'no running text' : 'little running text')
  if (address.root) why.push('front page of a site')
  if (structure.cards >= 10) why.push(count(structure.cards, 'linked headline', 'linked headlines'))
  if (metadata.schemaProduct || structure.cart || structure.prices >= 4) why.push('prices')
  if (metadata.schemaForum || structure.posts >= 10) why.push('a discussion')
  if (structure.codeChars > prose.chars / 3) why.push('program code')
  if (!metadata.published && !metadata.schemaArticle) why.push('no date of publication')
  return why
}
