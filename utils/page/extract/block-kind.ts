import type { BlockKind } from './article-text'
import type { CandidateKind } from './candidate'
import { labelOf } from './element-label'

/** Longer text is no label whatever its name. */
const MAX_CAPTION = 600
const MAX_BYLINE = 250
const MAX_DATE = 80

/** The kind that an element's tag gives to the text inside it, or null when it gives none. */
export function kindOfTag(element: Element): BlockKind | null {
  switch (element.localName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return 'subheading'
    case 'li':
    case 'dt':
    case 'dd':
      return 'list-item'
    case 'blockquote':
      return 'quote'
    case 'figcaption':
    case 'caption':
      return 'caption'
    case 'figure':
      return element.querySelector('table,blockquote') === null ? 'caption' : null
  }
  return null
}

/**
 * The kind that an element's name gives to the short text inside it, or null when it gives none.
 *
 * @param beforeBody nothing of the running text has come yet
 */
export function kindOfName(element: Element, beforeBody: boolean): CandidateKind | null {
  const label = labelOf(element)
  if (label === null) return null
  const chars = element.textContent?.length ?? 0
  if (chars === 0 || chars > MAX_CAPTION) return null
  switch (label) {
    case 'caption':
      return 'caption'
    case 'picture':
      return element.querySelector('img,picture') === null ? null : 'caption'
    case 'byline':
      return chars <= MAX_BYLINE ? 'byline' : null
    case 'date':
      return chars <= MAX_DATE ? 'date' : null
    case 'standfirst':
      return beforeBody ? 'standfirst' : null
    case 'pull-quote':
      return null
  }
}
