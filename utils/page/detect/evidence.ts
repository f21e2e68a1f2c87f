import { precedes } from './composed-tree'
import { type Address, readAddress } from './evidence/address'
import { type Headline, readHeadline } from './evidence/headline'
import { type Metadata, readMetadata } from './evidence/metadata'
import { readStructure, type Structure } from './evidence/structure'
import { measureProse, type Prose, sampleProse } from './prose'

/** Everything the detector looks at, one kind of evidence a field. */
export interface Evidence {
  address: Address
  metadata: Metadata
  headline: Headline
  structure: Structure
  prose: Prose
  placing: Placing
}

/** How the running text stands to the rest of the page. */
export interface Placing {
  /** The headline comes before it. */
  afterHeadline: boolean
  /** It stands in one `<article>`. */
  inArticle: boolean
  /** Characters of text in links, on the whole page. */
  linkChars: number
}

/** Reads all evidence off the live page, without changing it, cloning it or asking for style or layout. */
export function collectEvidence(document: Document, location: URL | Location): Evidence {
  const metadata = readMetadata(document)
  const prose = proseOfPage(document)
  const headline = readHeadline(document, metadata, prose.root)
  return {
    address: readAddress(document, location),
    metadata,
    headline,
    structure: readStructure(document),
    prose,
    placing: placingOf(document, prose, headline),
  }
}

/** With less running text than this a page may be the frame around its article. */
const TOO_LITTLE = 300
const MAX_FRAMES = 5

/** The running text of the page, or of a same-origin frame when that is where the text stands. */
export function proseOfPage(document: Document): Prose {
  const prose = sampleProse(document.body)
  if (prose.chars >= TOO_LITTLE) return prose
  let best = prose
  for (const frame of [...document.getElementsByTagName('iframe')].slice(0, MAX_FRAMES)) {
    // Null for frames of other sites.
    const body = frame.contentDocument?.body
    const inner = body ? measureProse(body) : null
    if (inner !== null && inner.chars > Math.max(best.chars, TOO_LITTLE)) best = inner
  }
  return best
}

export function placingOf(document: Document, { blocks, root }: Prose, { element }: Headline): Placing {
  const first = blocks[0]?.element
  const holder = root ?? document.body
  return {
    afterHeadline: element !== null && first !== undefined && precedes(element, first),
    inArticle: holder.closest('article') !== null || holder.getElementsByTagName('article').length === 1,
    linkChars: countLinkChars(document.links),
  }
}

/** More links do not change the picture. */
const MAX_LINKS = 400

function countLinkChars(links: HTMLCollectionOf<Element>): number {
  let chars = 0
  for (let index = 0; index < links.length && index < MAX_LINKS; index++) {
    chars += links[index]!.textContent?.trim().length ?? 0
  }
  return chars
}
