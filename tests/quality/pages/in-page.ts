/** What the measurements call inside a page, in the world of a content script. */
import { isProbablyReaderable, Readability } from '@mozilla/readability'
import { type Detection, detectArticle } from '../../../utils/page/detect/detect-article'
import { collectEvidence } from '../../../utils/page/detect/evidence'
import {
  addressFacts,
  headlineFacts,
  type Kind,
  metadataFacts,
  type Note,
  proseFacts,
  structureFacts,
} from '../../../utils/page/detect/features'
import { isArticlePage } from '../../../utils/page/detect/is-article-page'
import type { BlockKind } from '../../../utils/page/extract/article-text'
import { extractArticle } from '../../../utils/page/extract/extract-article'
import { checkMap } from '../../../utils/page/extract/text-map'

/** What the detector's model is fitted on: for each kind of evidence the facts, 1 for those that hold. */
export type Facts = Record<Kind, Record<string, number>>

export function readFacts(): Facts {
  const evidence = collectEvidence(document, location)
  const noted = (take: (note: Note) => void) => {
    const facts: Record<string, number> = {}
    take((fact, holds) => {
      facts[fact] = holds ? 1 : 0
    })
    return facts
  }
  return {
    address: noted((note) => addressFacts(evidence.address, note)),
    metadata: noted((note) => metadataFacts(evidence.metadata, note)),
    headline: noted((note) => headlineFacts(evidence.headline, note)),
    structure: noted((note) => structureFacts(evidence.structure, note)),
    prose: noted((note) => proseFacts(evidence, note)),
  }
}

export interface PageMeasurement {
  detection: Pick<Detection, 'isArticle' | 'score' | 'why'>
  /** What the detector itself says, which stops as soon as it is certain. */
  isTaken: boolean
  /** Every block's offsets lead to the same characters in the document. */
  map: boolean
  blocks: [kind: BlockKind, text: string][]
  /** What Readability makes of the page. */
  readability: { isReaderable: boolean; text: string }
  /**
   * Milliseconds on the page's thread: first runs, in which the browser compiles the code, and for the detector a
   * second, as on the next page of a site.
   */
  times: Record<'detect' | 'detectAgain' | 'isReaderable' | 'extract' | 'readability', number>
}

/** Detects, extracts and times, beside Readability on the same page. */
export function measurePage(): PageMeasurement {
  // The page is laid out before a content script runs; reading a size makes sure that it is here.
  document.documentElement.getBoundingClientRect()
  const [isReaderable, isReaderableTime] = timed(() => isProbablyReaderable(document))
  const [isTaken, detectTime] = timed(() => isArticlePage(document, location))
  const [, detectAgainTime] = timed(() => isArticlePage(document, location))
  const detection = detectArticle(document, location)
  const [article, extractTime] = timed(() => extractArticle(document, detection))
  const [parsed, readabilityTime] = timed(() => new Readability(document.cloneNode(true) as Document).parse())
  const { isArticle, score, why } = detection
  return {
    detection: { isArticle, score, why },
    isTaken,
    map: checkMap(article),
    blocks: article.blocks.map(({ kind, start, end }) => [kind, article.text.slice(start, end)]),
    readability: { isReaderable, text: parsed?.textContent ?? '' },
    times: {
      detect: detectTime,
      detectAgain: detectAgainTime,
      isReaderable: isReaderableTime,
      extract: extractTime,
      readability: readabilityTime,
    },
  }
}

function timed<T>(run: () => T): [result: T, milliseconds: number] {
  const start = performance.now()
  return [run(), performance.now() - start]
}
