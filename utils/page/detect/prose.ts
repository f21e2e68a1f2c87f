import { parentElementOf } from './ancestors'
import { parentOf } from './composed-tree'
import { isDeclaredAside, isEditable, isInline, isNotText } from './elements'
import { isComments, isDeclaredHidden, isNamedNoise } from './noise'
import { findRoot, shareByElement } from './prose-root'
import { shadowRoots, textNodes } from './text-nodes'

/** A block of running text on the page. */
export interface ProseBlock {
  element: Element
  /** Characters of text, and how many of them stand in links. */
  chars: number
  linkChars: number
}

/** The running text of a page and where most of it stands. */
export interface Prose {
  blocks: ProseBlock[]
  /** Characters in all blocks of running text. */
  chars: number
  /** The smallest element that holds most of the running text. */
  root: Element | null
  /** Share of the running text inside each element that holds any, 0 to 1; teasers count less. */
  held: Map<Element, number>
}

/** Shorter text nodes are labels, or small pieces of a sentence that change no picture. */
const MIN_PIECE = 8
/** Shorter blocks are headlines, labels and teasers. */
const PROSE_CHARS = 80
const MAX_LINK_SHARE = 0.4
/** With less running text than this, the names of elements are mistrusted and the page is read again. */
const TOO_LITTLE = 500
/** With less text of any kind than this, the page may stand in shadow roots. */
const SPARSE = 1500
/** An element with this share of the page's paragraphs, or of its text, is read whatever its name. */
const MAIN_SHARE = 0.3

/** With so much running text in paragraphs, in characters, nothing else is looked at. */
const ENOUGH = 1000
/** More paragraphs do not change the picture. */
const MAX_PARAGRAPHS = 400

/**
 * A first look at the running text, from the page's `<p>` elements alone where they hold enough of it: they are few,
 * and the browser finds them by itself.
 */
export function sampleProse(body: Element): Prose {
  const texts: TextBlock[] = []
  const paragraphs = body.getElementsByTagName('p')
  for (let index = 0; index < paragraphs.length && index < MAX_PARAGRAPHS; index++) {
    const element = paragraphs[index]!
    const lastText = element.textContent ?? ''
    const chars = lastText.length < PROSE_CHARS ? 0 : lastText.trim().length
    if (chars >= PROSE_CHARS) texts.push({ element, chars, linkChars: linkCharsIn(element), lastText })
  }
  const prose = sumUp(body, texts, trustedByContent(body))
  return prose.chars >= ENOUGH ? prose : measureProse(body)
}

function linkCharsIn(element: Element): number {
  if (element.firstElementChild === null) return 0
  let chars = 0
  for (const link of element.getElementsByTagName('a')) chars += link.textContent?.length ?? 0
  return chars
}

/**
 * Reads how much running text a page has and where, from its text nodes: no computed style, no layout, no copies.
 * Elements without text of some length are not even looked at; names of elements are mistrusted, and shadow roots
 * looked into, where there is too little text without.
 */
export function measureProse(body: Element): Prose {
  const texts = collectBlocks([body])
  const prose = sumUp(body, texts, trustedByContent(body))
  if (prose.chars >= TOO_LITTLE) return prose
  const least = MAIN_SHARE * (body.textContent?.length ?? 0)
  const light = texts.reduce((total, { chars }) => total + chars, 0)
  const all = light < SPARSE ? [...texts, ...collectBlocks(shadowRoots(body))] : texts
  const second = sumUp(body, all, (element) => (element.textContent?.length ?? 0) >= least)
  return second.chars > prose.chars ? second : prose
}

/**
 * Trusts elements that hold the headline, the main part or much of the page's paragraphs: their names tell of the
 * page's layout, not of noise.
 */
function trustedByContent(body: Element): (element: Element) => boolean {
  // Found out only on pages where a name speaks against a paragraph.
  let trusted: Set<Element> | null = null
  const many = Math.max(3, MAIN_SHARE * body.getElementsByTagName('p').length)
  return (element) => {
    trusted ??= ancestorsOf(body.querySelectorAll('h1,main,[itemprop="articleBody"]'))
    if (trusted.has(element)) return true
    return element.getElementsByTagName('p').length >= many && !isComments(element)
  }
}

/** The elements themselves and all they stand in. */
function ancestorsOf(elements: Iterable<Element>): Set<Element> {
  const all = new Set<Element>()
  for (const element of elements) {
    for (let at: Element | null = element; at !== null && !all.has(at); at = parentElementOf(at)) all.add(at)
  }
  return all
}

interface TextBlock extends ProseBlock {
  lastText: string
}

/** All blocks of the page that have text, noise or not: looking at each element's names would cost the most. */
function collectBlocks(roots: (Element | ShadowRoot)[]): TextBlock[] {
  const blocks = new Map<Element, TextBlock>()
  for (const node of roots.flatMap(textNodes)) {
    if (node.length < MIN_PIECE) continue
    const { data } = node
    const chars = data.trim().length
    if (chars < MIN_PIECE) continue
    const parent = node.parentElement ?? (node.parentNode as Partial<ShadowRoot>).host
    if (parent === undefined) continue
    const { element, inLink } = blockAround(parent)
    if (element === null) continue
    let block = blocks.get(element)
    if (block === undefined) {
      block = { element, chars: 0, linkChars: 0, lastText: '' }
      blocks.set(element, block)
    }
    block.chars += chars
    if (inLink) block.linkChars += chars
    block.lastText = data
  }
  return [...blocks.values()]
}

/** The block that a text node's parent stands in or is, or null inside controls, scripts and drawings. */
function blockAround(parent: Element): { element: Element | null; inLink: boolean } {
  let inLink = false
  let at = parent
  for (;;) {
    if (isNotText(at)) return { element: null, inLink }
    if (at.localName === 'a') inLink = true
    if (!isInline(at)) return { element: at, inLink }
    const above = parentOf(at)
    if (above === null) return { element: at, inLink }
    at = above
  }
}

/** Tells whether an element stands in noise; answers are kept for all ancestors. */
class NoiseCheck {
  private readonly known = new Map<Element, boolean>()

  constructor(
    body: Element,
    private readonly isTrusted: (element: Element) => boolean,
  ) {
    this.known.set(body, false)
  }

  isIn(element: Element): boolean {
    let noise = this.known.get(element)
    if (noise === undefined) {
      const above = parentOf(element)
      noise = (above !== null && this.isIn(above)) || this.isNoise(element)
      this.known.set(element, noise)
    }
    return noise
  }

  private isNoise(element: Element): boolean {
    if (isNotText(element)) return true
    const noise =
      isDeclaredAside(element) || isNamedNoise(element) || isDeclaredHidden(element) || isEditable(element)
    return noise && !this.isTrusted(element)
  }
}

function sumUp(body: Element, texts: TextBlock[], isTrusted: (element: Element) => boolean): Prose {
  const noise = new NoiseCheck(body, isTrusted)
  const blocks = texts.filter((block) => isProse(block) && !noise.isIn(block.element))
  const held = shareByElement(blocks)
  return {
    blocks,
    chars: blocks.reduce((total, { chars }) => total + chars, 0),
    root: blocks.length === 0 ? null : findRoot(body, held),
    held,
  }
}

const SENTENCE_END = /[.!?…。！？:;]["'”’»)\]]*\s*$/

function isProse({ chars, linkChars, lastText }: TextBlock): boolean {
  if (chars < PROSE_CHARS || linkChars > MAX_LINK_SHARE * chars) return false
  return chars >= 3 * PROSE_CHARS || SENTENCE_END.test(lastText.slice(-20))
}
