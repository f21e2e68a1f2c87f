/** Elements whose content is never running text: code for machines, controls, pictures, other documents. */
const NOT_TEXT = new Set(
  `SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT OPTION DATALIST BUTTON INPUT PROGRESS METER IFRAME OBJECT EMBED
  CANVAS VIDEO AUDIO MAP HEAD TITLE LINK META SVG MATH DIALOG MENU`.split(/\s+/),
)

/** Elements that stand inside a line of text. All others start and end a block. */
const INLINE = new Set(
  `A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I IMG INS KBD LABEL MARK NOBR PICTURE Q RP RT RUBY S
  SAMP SMALL SOURCE SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR`.split(/\s+/),
)

/** Parts of the page that the markup itself declares not to be the article. */
const ASIDE = new Set('NAV FOOTER ASIDE'.split(' '))

/** Whether the element's text is never part of an article: scripts, controls, SVG, editable content. */
export function isNotText(element: Element): boolean {
  // SVG and MathML keep the case of their names.
  return NOT_TEXT.has(element.tagName.toUpperCase()) || element.hasAttribute('contenteditable')
}

/** Whether the element stands inside a line of text. A component's own tag counts as inline inside a paragraph. */
export function isInline(element: Element): boolean {
  if (INLINE.has(element.tagName)) return true
  if (!element.tagName.includes('-')) return false
  const parent = element.parentElement
  return parent !== null && (parent.tagName === 'P' || INLINE.has(parent.tagName))
}

export function isDeclaredAside(element: Element): boolean {
  return ASIDE.has(element.tagName)
}
