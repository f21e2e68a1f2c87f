import { placingOf, proseOfPage } from './evidence'
import { readAddress } from './evidence/address'
import { type Headline, readHeadline } from './evidence/headline'
import { readMetadata } from './evidence/metadata'
import { readStructure } from './evidence/structure'
import { addressFacts, headlineFacts, type Kind, metadataFacts, proseFacts, structureFacts } from './features'
import { Score } from './model'

/**
 * Tells whether the page is a single article, as `detectArticle` does, and nothing else: it reads one kind of evidence
 * after the other and stops when what is left can no longer turn the verdict. On two pages of three the
 * running text, which costs the most, is not read at all.
 *
 * @param location the page's address (`document.location` may be that of a frame or of a test)
 */
export function isArticlePage(document: Document, location: URL | Location): boolean {
  if (document.body === null) return false
  const score = new Score()
  const address = readAddress(document, location)
  addressFacts(address, score.note)
  const metadata = readMetadata(document)
  metadataFacts(metadata, score.note)
  let headline = readHeadline(document, metadata, null)
  // A page without headline may be the shell around an article in a shadow root or a frame, which has its own.
  const isShell = headline.element === null
  if (!isShell) headlineFacts(headline, score.note)
  const open: Kind[] = isShell ? ['headline', 'prose'] : ['prose']
  if (score.verdict(['structure', ...open]) === false) return false
  const structure = readStructure(document)
  structureFacts(structure, score.note)
  const early = score.verdict(open, isShell ? [] : ruledOutFor(document, headline))
  if (early !== null) return early

  const prose = proseOfPage(document)
  if (isShell) {
    headline = readHeadline(document, metadata, prose.root)
    headlineFacts(headline, score.note)
  }
  const placing = placingOf(document, prose, headline)
  proseFacts({ address, metadata, headline, structure, prose, placing }, score.note)
  return score.verdict([]) === true
}

/** What the running text cannot say on this page, whatever it is. */
function ruledOutFor(document: Document, { words, inTitle }: Headline): string[] {
  const ruledOut: string[] = []
  if (document.getElementsByTagName('article').length === 0) ruledOut.push('prose in article element')
  if (words < 4 || inTitle < 0.8) ruledOut.push('headline, title and long prose')
  return ruledOut
}
