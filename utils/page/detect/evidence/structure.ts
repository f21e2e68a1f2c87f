import type { Prose } from '../prose'
import { countNames, type NameCounts } from './names'

/** What the page is made of, beside its running text: cards, prices, posts, code, forms. */
export interface Structure {
  links: number
  /** Headings that are links, or stand in one: the cards of a front page. */
  cards: number
  /** Dates in the markup. */
  times: number
  names: NameCounts
  codeBlocks: number
  codeChars: number
  fields: number
  passwords: boolean
  /** The running text stands in one `<article>`. */
  rootIsArticle: boolean
}

export function readStructure(document: Document, prose: Prose): Structure {
  const count = (tag: string, within: Document | Element = document) =>
    within.getElementsByTagName(tag).length
  const root = prose.root ?? document.body
  let codeChars = 0
  for (const block of document.getElementsByTagName('pre')) codeChars += block.textContent?.length ?? 0
  return {
    links: document.links.length,
    cards: countCards(document),
    times: count('time'),
    names: countNames(document),
    codeBlocks: count('pre'),
    codeChars,
    fields: count('input') + count('textarea') + count('select'),
    passwords: document.querySelector('input[type="password"]') !== null,
    rootIsArticle: root.closest('article') !== null || count('article', root) === 1,
  }
}

function countCards(document: Document): number {
  let cards = 0
  for (const level of ['h2', 'h3', 'h4']) {
    for (const heading of document.getElementsByTagName(level)) {
      if (heading.getElementsByTagName('a').length > 0 || heading.closest('a') !== null) cards++
    }
  }
  return cards
}
