import type { Prose } from '../prose'

/** What the page is made of, beside its running text: cards, prices, posts, code, forms. */
export interface Structure {
  links: number
  /** Headings that are links, or stand in one: the cards of a front page. */
  cards: number
  articles: number
  /** Dates in the markup. */
  times: number
  prices: number
  cart: boolean
  posts: number
  code: number
  codeChars: number
  inputs: number
  passwords: number
  authors: boolean
  /** Sub-headings inside the running text. */
  subheadings: number
  lists: number
  rootIsArticle: boolean
  nextPrevious: boolean
}

export function readStructure(document: Document, prose: Prose): Structure {
  const count = (selector: string, within: ParentNode = document) => within.querySelectorAll(selector).length
  const root = prose.root ?? document.body
  let codeChars = 0
  for (const pre of document.querySelectorAll('pre')) codeChars += pre.textContent?.length ?? 0
  return {
    links: document.links.length,
    cards: count('h2 a,h3 a,h4 a,a h2,a h3,a h4,a h1'),
    articles: count('article'),
    times: count('time,[itemprop="datePublished"],[class*="timestamp"]'),
    prices: count('[itemprop="price"],[class*="price" i]:not(:has([class*="price" i]))'),
    cart:
      document.querySelector(
        'form[action*="cart"],[class*="add-to-cart" i],[class*="addtocart" i],[name="add-to-cart"],[id*="add-to-cart" i],[data-test*="addtocart" i]',
      ) !== null,
    posts: count(
      '[id^="post-"],[id^="post_"],[class~="post"],[id^="comment-"],[class~="comment"],[class~="message"],[class~="topic-post"],[class~="answer"]',
    ),
    code: count('pre'),
    codeChars,
    inputs: count('input:not([type="hidden"]),textarea,select'),
    passwords: count('input[type="password"]'),
    authors:
      document.querySelector(
        '[rel~="author"],[itemprop="author"],[class*="byline" i],[class*="author" i],[data-testid*="author" i],[data-testid*="byline" i]',
      ) !== null,
    subheadings: count('h2,h3', root),
    lists: count('li', root),
    rootIsArticle: root?.closest('article') !== null || count('article', root) === 1,
    nextPrevious: document.querySelector('[rel="next"],[rel="prev"]') !== null,
  }
}
