import type { Person, Quote, Span } from '../analysis'
import type { Models } from '../models'
import type { TextDocument } from '../text/document'

/** A quotation with the words that attribute it, before it is known which source the speaker is. */
export interface Attribution extends Omit<Quote, 'source'> {
  /** The whole noun phrase that stands for the source, with its relative clause. */
  phrase: Span | null
}

/** Finds what the document attributes to somebody: content, cue and speaker. */
export function findAttributions(_document: TextDocument, _people: Person[], _models: Models): Attribution[] {
  return []
}
