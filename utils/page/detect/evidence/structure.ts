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
}

const CARDS = 'h2 a,h3 a,h4 a,a h2,a h3,a h4'
const PRICES = '[itemprop="price"],[class*="rice"]'
const CART = 'form[action*="cart"],button[class*="cart"],button[class*="Cart"],button[name="add-to-cart"]'
const POSTS = ['post', 'comment', 'message', 'reply', 'answer', 'topic-post', 'postbody']
const AUTHOR = '[rel~="author"],[itemprop="author"],.author,.byline'
const NAMED_AUTHOR = '[class*="uthor"],[class*="yline"]'

/** Counts by selectors and tag names only: the browser finds the elements without a script looking at each. */
export function readStructure(document: Document): Structure {
  const count = (tag: string) => document.getElementsByTagName(tag).length
  let codeChars = 0
  for (const block of document.getElementsByTagName('pre')) codeChars += block.textContent?.length ?? 0
  return {
    links: document.links.length,
    cards: document.querySelectorAll(CARDS).length,
    times: count('time'),
    prices: document.querySelectorAll(PRICES).length,
    cart: document.querySelector(CART) !== null,
    posts: POSTS.reduce((posts, name) => posts + document.getElementsByClassName(name).length, 0),
    author: (document.querySelector(AUTHOR) ?? document.querySelector(NAMED_AUTHOR)) !== null,
    codeBlocks: count('pre'),
    codeChars,
    fields: count('input') + count('textarea') + count('select'),
    passwords: document.querySelector('input[type="password"]') !== null,
  }
}
