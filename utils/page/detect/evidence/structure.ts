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

const CARDS = ':is(h2,h3,h4) a,a :is(h2,h3,h4)'
const PRICES = '[itemprop="price"],[class*="rice"]'
const CART = 'form[action*="cart"],button[class*="cart"],button[class*="Cart"],button[name="add-to-cart"]'
const POSTS = '.post,.comment,.message,.reply,.answer,.topic-post,.postbody'
const AUTHOR = '[rel~="author"],[itemprop="author"],[class*="uthor"],[class*="yline"]'
const FIELDS = 'input,textarea,select'

/** Counts by selectors only, as few as can be: the browser finds the elements without a script looking at each. */
export function readStructure(document: Document): Structure {
  const count = (selector: string) => document.querySelectorAll(selector).length
  const code = document.getElementsByTagName('pre')
  let codeChars = 0
  for (let index = 0; index < code.length; index++) codeChars += code[index]!.textContent?.length ?? 0
  const fields = count(FIELDS)
  return {
    links: document.links.length,
    cards: count(CARDS),
    times: document.getElementsByTagName('time').length,
    prices: count(PRICES),
    cart: document.querySelector(CART) !== null,
    posts: count(POSTS),
    author: document.querySelector(AUTHOR) !== null,
    codeBlocks: code.length,
    codeChars,
    fields,
    passwords: fields > 0 && document.querySelector('input[type="password"]') !== null,
  }
}
