import { spellApart } from '../detect/noise'
import type { BlockKind } from './article-text'

const CAPTION =
  /(?:^|[\s_-])(?:captions?|credits?|photo-?credit|figcaption|legend|copyright|image-?meta|photographer)(?:$|[\s_-])/i
const BYLINE = /(?:^|[\s_-])(?:by-?lines?|authors?|writers?|contributors?|dateline)(?:$|[\s_-])/i
const STANDFIRST =
  /(?:^|[\s_-])(?:standfirst|sub-?head(?:line)?|sub-?title|deck|dek|lede|lead|teaser-?text|intro|summary|excerpt|strapline|abstract)(?:$|[\s_-])/i
const DATE =
  /(?:^|[\s_-])(?:date|dates|datetime|timestamp|published|pub-?date|updated|last-?updated|modified|read-?time|reading-?time)(?:$|[\s_-])/i
const PICTURE = /(?:^|[\s_-])(?:image|img|photo|picture|gallery|figure)/i
const PULL_QUOTE = /pull-?quote/i

/** The words by which site authors name an element, spelt apart. */
const namesOf = (element: Element): string =>
  spellApart(
    `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('data-testid') ?? ''}`,
  )

/** The kind that an element gives to the text inside it, or null when it gives none. */
export function kindOf(element: Element): BlockKind | null {
  switch (element.tagName) {
    case 'H1':
    case 'H2':
    case 'H3':
    case 'H4':
    case 'H5':
    case 'H6':
      return 'subheading'
    case 'LI':
    case 'DT':
    case 'DD':
      return 'list-item'
    case 'BLOCKQUOTE':
      return 'quote'
    case 'FIGCAPTION':
    case 'CAPTION':
      return 'caption'
    case 'FIGURE':
      return element.querySelector('table,blockquote') === null ? 'caption' : null
  }
  return null
}

export const isNamedCaption = (element: Element): boolean => CAPTION.test(namesOf(element))
export const isNamedByline = (element: Element): boolean =>
  element.getAttribute('rel') === 'author' || BYLINE.test(namesOf(element))
export const isNamedStandfirst = (element: Element): boolean => STANDFIRST.test(namesOf(element))
export const isPullQuote = (element: Element): boolean => PULL_QUOTE.test(namesOf(element))
export const isNamedDate = (element: Element): boolean =>
  element.tagName === 'TIME' || DATE.test(namesOf(element))

/** A box around a picture that is no `<figure>`: what text it holds is the picture's caption. */
export const isPictureBox = (element: Element): boolean =>
  PICTURE.test(namesOf(element)) && element.querySelector('img,picture') !== null
