import type { Person } from '../analysis'
import type { Models } from '../models'
import type { TextDocument } from '../text/document'

/** Finds every person the document names, who is who, and what the text says they are. */
export function findPeople(_document: TextDocument, _models: Models): Person[] {
  return []
}
