import { wordSet, wordsOf } from '../words'

/** What the page's address tells about its kind. */
export interface Address {
  /** The site's front page. */
  root: boolean
  depth: number
  /** Hyphens (or underscores) in the longest part of the path: headlines make long slugs. */
  slugWords: number
  /** A date or a long number, as news sites number their articles. */
  dated: boolean
  numbered: boolean
  articleWord: boolean
  shopWord: boolean
  forumWord: boolean
  docsWord: boolean
  legalWord: boolean
  listWord: boolean
  serviceWord: boolean
}

const ARTICLE = wordSet(
  'article articles story stories news blog blogs post posts review reviews opinion artikel archives',
)
const SHOP = wordSet(
  'product products shop store cart checkout buy item itm p dp collection collections cat c ip parts',
)
const FORUM = wordSet(
  'forum forums thread threads topic viewtopic showthread t questions community boards board talk',
)
const DOCS = wordSet(
  'docs doc documentation manual reference guide tutorial wiki api help support book glossary faq',
)
const LEGAL = wordSet(
  `impressum imprint datenschutz datenschutzerklaerung privacy terms agb legal nutzungsbedingungen cookies cookie
  disclaimer about contact kontakt jobs careers`,
)
const LIST = wordSet(
  'category categories tag tags topic topics section sections search author authors archive list page',
)
const SERVICE = wordSet(
  'services service solutions products platform features pricing login signup plans programs',
)

/** Reads the address; a page that names its canonical address is judged by that one, tracking words left off. */
export function readAddress(document: Document, location: URL | Location): Address {
  const url = canonicalAddress(document) ?? new URL(location.href)
  const path = url.pathname.replace(/\/(?:index\.\w+)?$/, '')
  const parts = path.split('/').filter(Boolean)
  const slug = parts.reduce((best, part) => (separators(part) > separators(best) ? part : best), '')
  const inPath = wordsOf(path)
  const inAll = [...wordsOf(url.hostname), ...inPath, ...wordsOf(url.search)]
  const has = (words: string[], list: ReadonlySet<string>) => words.some((word) => list.has(word))
  return {
    root: parts.length === 0,
    depth: parts.length,
    slugWords: separators(slug),
    dated: /\/(?:19|20)\d\d\/?[-/]?(?:[01]?\d|[a-z]{3})\b/i.test(path),
    numbered: /\d{6,}/.test(path),
    articleWord: has(inPath, ARTICLE),
    shopWord: has(inPath, SHOP),
    forumWord: has(inAll, FORUM),
    docsWord: has(inAll, DOCS),
    legalWord: has(inPath, LEGAL),
    listWord: has(inPath, LIST),
    serviceWord: has(inPath, SERVICE),
  }
}

/** Null when there is none, or when it is the front page, which some sites name on every page. */
function canonicalAddress(document: Document): URL | null {
  const href = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? ''
  if (!/^https?:\/\//i.test(href) || !URL.canParse(href)) return null
  const url = new URL(href)
  return url.pathname === '/' ? null : url
}

const separators = (part: string): number => part.split(/[-_]/).length - 1
