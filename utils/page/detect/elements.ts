import { wordSet } from './words'

/** Elements whose content is never running text: code for machines, controls, pictures, other documents. */
const NOT_TEXT =
  wordSet(`script style noscript template textarea select option datalist button input progress meter
  iframe object embed canvas video audio map head title link meta svg math dialog menu`)

/** Elements that stand inside a line of text. All others start and end a block. */
const INLINE =
  wordSet(`a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr
  picture q rp rt ruby s samp small source span strike strong sub sup time tt u var wbr`)

/** Parts of the page that the markup itself declares not to be the article. */
const ASIDE = wordSet('nav footer aside')

/** Whether the element's text is never part of an article: scripts, controls, SVG. */
export const isNotText = (element: Element): boolean => NOT_TEXT.has(element.localName)

/** Whether the reader writes in the element. */
export const isEditable = (element: Element): boolean => {
  const editable = element.getAttribute('contenteditable')
  return editable !== null && editable !== 'false'
}

/** Whether the element stands inside a line of text. A component's own tag counts as inline inside a paragraph. */
export function isInline(element: Element): boolean {
  const name = element.localName
  if (INLINE.has(name)) return true
  if (!name.includes('-')) return false
  const parent = element.parentElement
  return parent !== null && (parent.localName === 'p' || INLINE.has(parent.localName))
}

export const isDeclaredAside = (element: Element): boolean => ASIDE.has(element.localName)
