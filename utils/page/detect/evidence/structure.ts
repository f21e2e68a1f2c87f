import type { Prose } from '../prose'

/** What the page is made of, beside its running text: cards, prices, posts, code, forms. */
export interface Structure {
  links: number
  /** Headings that are links, or stand in one: the cards of a front page. */
  cards: number
  /** Dates in the markup. */
  times: number
  prices: number
  cart: boolean
  /** Posts of a discussion, comments, answers. */
  posts: number
  author: boolean
  codeBlocks: number
  codeChars: number
  fields: number
  passwords: boolean
  /** The running text stands in one `<article>`. */
  rootIsArticle: boolean
}

const CARDS = 'h2 a,h3 a,h4 a,a h2,a h3,a h4'
const PRICES = '[itemprop="price"],[class*="price"],[class*="Price"]'
const CART =
  '[class*="add-to-cart"],[class*="addToCart"],[class*="AddToCart"],[class*="add_to_cart"],[class*="addtocart"],[name="add-to-cart"]'
const POSTS =
  '.post,.comment,.message,.reply,.answer,[id^="comment-"],[class*="post-body"],[class*="postbody"]'
const AUTHOR =
  '[rel~="author"],[itemprop="author"],[class*="byline"],[class*="Byline"],[class*="author"],[class*="Author"]'

/** Counts by selectors and tag names only: the browser finds the elements without a script looking at each. */
export function readStructure(document: Document, prose: Prose): Structure {
  const count = (tag: string, within: Document | Element = document) =>
    within.getElementsByTagName(tag).length
  const root = prose.root ?? document.body
  let codeChars = 0
  for (const block of document.getElementsByTagName('pre')) codeChars += block.textContent?.length ?? 0
  return {
    links: document.links.length,
    cards: document.querySelectorAll(CARDS).length,
    times: count('time'),
    prices: document.querySelectorAll(PRICES).length,
    cart: document.querySelector(CART) !== null,
    posts: document.querySelectorAll(POSTS).length,
    author: document.querySelector(AUTHOR) !== null,
    codeBlocks: count('pre'),
    codeChars,
    fields: count('input') + count('textarea') + count('select'),
    passwords: document.querySelector('input[type="password"]') !== null,
    rootIsArticle: root.closest('article') !== null || count('article', root) === 1,
  }
}
