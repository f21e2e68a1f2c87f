import { type Address, readAddress } from './evidence/address'
import { type Headline, readHeadline } from './evidence/headline'
import { type Metadata, readMetadata } from './evidence/metadata'
import { readStructure, type Structure } from './evidence/structure'
import { measureProse, type Prose } from './prose'

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
  const prose = measureProse(document.body)
  return {
    metadata,
    address: readAddress(document, location),
    prose,
    headline: readHeadline(document, metadata, prose),
    structure: readStructure(document, prose),
  }
}
