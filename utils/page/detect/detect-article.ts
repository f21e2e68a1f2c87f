import { collectEvidence } from './evidence'
import { addressFacts, headlineFacts, metadataFacts, proseFacts, structureFacts } from './features'
import { Score, THRESHOLD } from './model'
import { explain } from './why'

/** What the detector says of a page. */
export interface Detection {
  isArticle: boolean
  /** Probability that the page is an article, 0 to 1. */
  score: number
  /** The evidence, for people: "headline", "byline", "14 paragraphs". */
  why: string[]
  /** The smallest element that holds most of the running text; null when there is none. */
  root: Element | null
  headline: Element | null
  title: string
  /** The author as the page's metadata name them, or ''. */
  byline: string
}

/**
 * Tells whether the page is a single article, and where on the page it stands. No style, no layout, no copy, no change.
 * `isArticlePage` says the same of most pages for much less.
 *
 * @param location the page's address (`document.location` may be that of a frame or of a test)
 */
export function detectArticle(document: Document, location: URL | Location): Detection {
  if (document.body === null) return NOTHING
  const evidence = collectEvidence(document, location)
  const score = new Score()
  addressFacts(evidence.address, score.note)
  metadataFacts(evidence.metadata, score.note)
  headlineFacts(evidence.headline, score.note)
  structureFacts(evidence.structure, score.note)
  proseFacts(evidence, score.note)
  const isArticle = score.probability >= THRESHOLD
  return {
    isArticle,
    score: score.probability,
    why: explain(evidence, isArticle),
    root: evidence.prose.root,
    headline: evidence.headline.element,
    title: evidence.headline.text || evidence.metadata.title,
    byline: evidence.metadata.author,
  }
}

const NOTHING: Detection = {
  isArticle: false,
  score: 0,
  why: ['no text'],
  root: null,
  headline: null,
  title: '',
  byline: '',
}
