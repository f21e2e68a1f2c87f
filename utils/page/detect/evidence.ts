import { type Address, readAddress } from './evidence/address'
import { type Headline, readHeadline } from './evidence/headline'
import { type Metadata, readMetadata } from './evidence/metadata'
import { readStructure, type Structure } from './evidence/structure'
import { measureProse, type Prose, sampleProse } from './prose'

/** Everything the detector looks at, one kind of evidence a field. */
export interface Evidence {
  metadata: Metadata
  address: Address
  prose: Prose
  headline: Headline
  structure: Structure
}

/** Reads the evidence off the live page, without changing it, cloning it or asking for style or layout. */
export function collectEvidence(document: Document, location: URL | Location): Evidence {
  const metadata = readMetadata(document)
  const prose = proseOfPage(document)
  return {
    metadata,
    address: readAddress(document, location),
    prose,
    headline: readHeadline(document, metadata, prose),
    structure: readStructure(document, prose),
  }
}

/** With less running text than this a page may be the frame around its article. */
const TOO_LITTLE = 300
const MAX_FRAMES = 5

/** The running text of the page, or of a same-origin frame when that is where the text stands. */
function proseOfPage(document: Document): Prose {
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
