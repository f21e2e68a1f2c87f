import type { Metadata } from './metadata'

/** The headline, the byline and the date as the page shows them. */
export interface Headline {
  element: Element | null
  text: string
  words: number
  /** Top-level headings on the page. */
  headings: number
  /** Share of the headline's words that the page's title repeats. */
  inTitle: number
  /** schema.org's headline is the one shown. */
  isSchemaHeadline: boolean
  inLink: boolean
}

/** @param root the element that holds the running text, where that is known: it may stand in a tree of its own */
export function readHeadline(document: Document, metadata: Metadata, root: Element | null): Headline {
  const headings = topHeadings(document, root)
  const title = wordSet(`${metadata.title} ${document.title}`)
  let best: Element | null = null
  let bestScore = -1
  for (const heading of [...headings].slice(0, 12)) {
    const words = wordSet(textOf(heading))
    const score = share(words, title) * Math.min(words.size, 6)
    if (words.size > 0 && score > bestScore) {
      best = heading
      bestScore = score
    }
  }
  if (best === null || share(wordSet(textOf(best)), title) < 0.5)
    best = lowerHeadline(document, title) ?? best
  const text = best === null ? '' : textOf(best)
  const words = wordSet(text)
  return {
    element: best,
    text,
    words: words.size,
    headings: headings.length,
    inTitle: share(words, title),
    isSchemaHeadline: metadata.schemaHeadline !== '' && share(wordSet(metadata.schemaHeadline), words) > 0.6,
    inLink: best !== null && (best.closest('a') !== null || best.querySelector('a') !== null),
  }
}

/** The headings of the tree that the running text stands in, which may be a shadow root or a frame. */
function topHeadings(document: Document, root: Element | null): NodeListOf<Element> {
  const own = (root?.getRootNode() as ParentNode | undefined)?.querySelectorAll('h1')
  return own !== undefined && own.length > 0 ? own : document.querySelectorAll('h1')
}

/** Some sites keep the first level for their own name and give the headline a lower one. */
function lowerHeadline(document: Document, title: Set<string>): Element | null {
  for (const heading of [...document.querySelectorAll('h2,h3')].slice(0, 20)) {
    const words = wordSet(textOf(heading))
    if (words.size >= 3 && share(words, title) >= 0.8) return heading
  }
  return null
}

const textOf = (element: Element): string =>
  (element.textContent ?? '').slice(0, 400).replace(/\s+/g, ' ').trim()

/** Letters and digits of any script: all that is no space and no common punctuation. */
function wordSet(text: string): Set<string> {
  const words = text
    .toLowerCase()
    .split(/[\s!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u206f\u3000-\u303f\uff00-\uff0f]+/)
  return new Set(words.filter((word) => word !== ''))
}

function share(of: Set<string>, within: Set<string>): number {
  if (of.size === 0) return 0
  let common = 0
  for (const word of of) if (within.has(word)) common++
  return common / of.size
}
