/** How many elements are named (by class or itemprop) as something that tells kinds of page apart. */
export interface NameCounts {
  prices: number
  carts: number
  /** Posts of a discussion, comments, answers. */
  posts: number
  authors: number
}

const KINDS: [keyof NameCounts, RegExp][] = [
  ['prices', /price/i],
  ['carts', /add-?to-?(?:cart|basket|bag)|warenkorb|buy-?box/i],
  ['posts', /(?:^|[\s_-])(?:post|comment|message|reply|answer|thread)(?:$|\s|-?body|-?content|-?item)/i],
  ['authors', /byline|author/i],
]

/** Which kinds a name tells; pages repeat the same few names, so the answers are kept. */
const known = new Map<string, (keyof NameCounts)[]>()
const MAX_KNOWN = 5000
/** Beyond so many elements the rest would not change the picture. */
const MAX_ELEMENTS = 6000

export function countNames(document: Document): NameCounts {
  const counts: NameCounts = { prices: 0, carts: 0, posts: 0, authors: 0 }
  const named = document.querySelectorAll('[class],[itemprop],[rel="author"]')
  const length = Math.min(named.length, MAX_ELEMENTS)
  for (let index = 0; index < length; index++) {
    for (const kind of kindsOf(named[index]!)) counts[kind]++
  }
  return counts
}

function kindsOf(element: Element): (keyof NameCounts)[] {
  const name = element.getAttribute('class') ?? element.getAttribute('itemprop') ?? 'author'
  let kinds = known.get(name)
  if (kinds === undefined) {
    kinds = KINDS.filter(([, pattern]) => pattern.test(name)).map(([kind]) => kind)
    if (known.size >= MAX_KNOWN) known.clear()
    known.set(name, kinds)
  }
  return kinds
}
