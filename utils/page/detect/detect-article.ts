import { collectEvidence } from './evidence'
import { toFeatures } from './features'
import { scoreOf } from './model'
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

/** At and above this probability a page is taken for an article. */
export const THRESHOLD = 0.5

/**
 * Tells whether the page is a single article. Cheap enough for every page a reader opens: one walk over the tree and
 * a few selectors; no style, no layout, no copy, no change.
 *
 * @param location the page's address (`document.location` may be that of a frame or of a test)
 */
export function detectArticle(document: Document, location: URL | Location): Detection {
  if (document.body === null) return NOTHING
  const evidence = collectEvidence(document, location)
  const score = scoreOf(toFeatures(evidence))
  const isArticle = score >= THRESHOLD
  return {
    isArticle,
    score,
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
