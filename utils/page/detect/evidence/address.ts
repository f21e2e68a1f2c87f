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
  /** The kinds of page that words in it speak of. */
  words: Set<AddressWord>
}

export type AddressWord = keyof typeof IN_PATH | keyof typeof ANYWHERE

/** Words that sites put into the paths of their pages, by kind of page; each with a space on both sides. */
const IN_PATH = {
  article:
    ' article articles story stories news blog blogs post posts review reviews opinion artikel archives ',
  shop: ' product products shop store cart checkout buy item itm p dp collection collections cat c ip parts ',
  legal:
    ' impressum imprint datenschutz datenschutzerklaerung privacy terms agb legal nutzungsbedingungen cookies cookie' +
    ' disclaimer about contact kontakt jobs careers ',
  list: ' category categories tag tags topic topics section sections search author authors archive list page ',
  service: ' services service solutions products platform features pricing login signup plans programs ',
}

/** Those that also stand in the names of hosts and behind the question mark. */
const ANYWHERE = {
  forum: ' forum forums thread threads topic viewtopic showthread t questions community boards board talk ',
  docs: ' docs doc documentation manual reference guide tutorial wiki api help support book glossary faq ',
}

/** Reads the address; a page that names its canonical address is judged by that one, tracking words left off. */
export function readAddress(document: Document, location: URL | Location): Address {
  const { hostname, pathname, search } = canonicalAddress(document) ?? location
  const path = pathname.replace(/\/(?:index\.\w+)?$/, '')
  const parts = path.split('/').filter(Boolean)
  const words = new Set<AddressWord>()
  const look = (within: string, lists: Partial<Record<AddressWord, string>>) => {
    for (const word of within.toLowerCase().split(/[^a-z0-9]+/)) {
      for (const kind in lists) {
        if (lists[kind as AddressWord]!.includes(` ${word} `)) words.add(kind as AddressWord)
      }
    }
  }
  look(path, IN_PATH)
  look(`${hostname} ${path} ${search}`, ANYWHERE)
  return {
    root: parts.length === 0,
    depth: parts.length,
    slugWords: parts.reduce((most, part) => Math.max(most, separators(part)), 0),
    dated: /\/(?:19|20)\d\d\/?[-/]?(?:[01]?\d|[a-z]{3})\b/i.test(path),
    numbered: /\d{6,}/.test(path),
    words,
  }
}

/** Null when there is none, or when it is the front page, which some sites name on every page. */
function canonicalAddress(document: Document): Pick<URL, 'hostname' | 'pathname' | 'search'> | null {
  const href = document.head?.querySelector('link[rel="canonical"]')?.getAttribute('href')
  // Not read with `URL`: a page needs none otherwise, and the first one costs the browser as much as all of this.
  const parts = href && /^https?:\/\/([^/?#:]+)[^/?#]*([^?#]*)(\?[^#]*)?/i.exec(href)
  if (!parts || parts[2] === '' || parts[2] === '/') return null
  return { hostname: parts[1]!, pathname: parts[2]!, search: parts[3] ?? '' }
}

const separators = (part: string): number => part.split(/[-_]/).length - 1
