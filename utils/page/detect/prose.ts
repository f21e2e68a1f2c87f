import { parentOf } from './composed-tree'
import { isDeclaredAside, isEditable, isInline, isNotText } from './elements'
import { isComments, isDeclaredHidden, isNamedNoise } from './noise'

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
  /** Characters of any text outside navigation and other named noise. */
  allChars: number
  linkChars: number
  /** The smallest element that holds most of the running text. */
  root: Element | null
  /** Share of the running text inside each element that holds any, 0 to 1; teasers count less. */
  held: Map<Element, number>
}

/** Shorter blocks are headlines, labels and teasers. */
const PROSE_CHARS = 80
const MAX_LINK_SHARE = 0.4
const MAX_DEPTH = 400
/** Share of the running text that the root must hold. */
const ROOT_SHARE = 0.7
/** With less running text than this, the names of elements are mistrusted and the page is read again. */
const TOO_LITTLE = 500
/** On the second reading an element with this share of the page's text is read whatever its name. */
const MAIN_SHARE = 0.3

/**
 * Reads how much running text a page has and where: no computed style, no layout, no copies. Open shadow roots are
 * walked in place of their host's children.
 */
export function measureProse(body: Element): Prose {
  const prose = new Reading(trustedByContent(body)).read(body)
  if (prose.chars >= TOO_LITTLE) return prose
  const least = MAIN_SHARE * (body.textContent?.length ?? 0)
  const second = new Reading((element) => (element.textContent?.length ?? 0) >= least).read(body)
  return second.chars > prose.chars ? second : prose
}

/**
 * Trusts elements that hold the headline, the main part or much of the page's paragraphs: their names tell of the
 * page's layout, not of noise.
 */
function trustedByContent(body: Element): (element: Element) => boolean {
  const trusted = new Set<Element>()
  for (const part of body.querySelectorAll('h1,main,[itemprop="articleBody"]')) {
    for (let at: Element | null = part; at !== null && !trusted.has(at); at = at.parentElement)
      trusted.add(at)
  }
  const many = Math.max(3, MAIN_SHARE * body.getElementsByTagName('p').length)
  return (element) =>
    trusted.has(element) || (element.getElementsByTagName('p').length >= many && !isComments(element))
}

interface OpenBlock extends ProseBlock {
  endsSentence: boolean
}

const newBlock = (element: Element): OpenBlock => ({ element, chars: 0, linkChars: 0, endsSentence: false })
const SENTENCE_END = /[.!?…。！？:;]["'”’»)\]]*\s*$/

class Reading {
  private readonly prose: Prose = {
    blocks: [],
    chars: 0,
    allChars: 0,
    linkChars: 0,
    root: null,
    held: new Map(),
  }

  constructor(private readonly isTrusted: (element: Element) => boolean) {}

  read(body: Element): Prose {
    const { prose } = this
    const block = newBlock(body)
    this.walk(body, block, false, 0)
    this.close(block)
    prose.held = shareByElement(prose.blocks)
    if (prose.blocks.length > 0) prose.root = findRoot(body, prose.held)
    return prose
  }

  private walk(element: Element, block: OpenBlock, inLink: boolean, depth: number): void {
    const parent: ParentNode & Node = element.shadowRoot ?? element
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3) {
        addText(block, (node as Text).data, inLink)
        continue
      }
      if (node.nodeType !== 1 || depth > MAX_DEPTH) continue
      const child = node as Element
      if (isNotText(child)) continue
      if (isInline(child)) {
        this.walk(child, block, inLink || child.localName === 'a', depth + 1)
      } else if (!this.isNoise(child)) {
        const inner = newBlock(child)
        this.walk(child, inner, inLink, depth + 1)
        this.close(inner)
      }
    }
  }

  private isNoise(element: Element): boolean {
    const noise =
      isDeclaredAside(element) || isNamedNoise(element) || isDeclaredHidden(element) || isEditable(element)
    return noise && !this.isTrusted(element)
  }

  private close(block: OpenBlock): void {
    const { prose } = this
    const { element, chars, linkChars } = block
    prose.allChars += chars
    prose.linkChars += linkChars
    if (chars < PROSE_CHARS || linkChars > MAX_LINK_SHARE * chars) return
    if (!block.endsSentence && chars < 3 * PROSE_CHARS) return
    prose.blocks.push({ element, chars, linkChars })
    prose.chars += chars
  }
}

function addText(block: OpenBlock, data: string, inLink: boolean): void {
  const chars = data.trim().length
  if (chars === 0) return
  block.chars += chars
  if (inLink) block.linkChars += chars
  block.endsSentence = SENTENCE_END.test(data.slice(-20))
}

/** A paragraph without another beside it is often a teaser. Where all paragraphs stand alone it makes no difference. */
const ALONE_WEIGHT = 0.4

function shareByElement(blocks: ProseBlock[]): Map<Element, number> {
  const beside = new Map<Element | null, number>()
  for (const { element } of blocks)
    beside.set(element.parentElement, (beside.get(element.parentElement) ?? 0) + 1)
  const weightOf = ({ element, chars }: ProseBlock) =>
    beside.get(element.parentElement)! > 1 ? chars : ALONE_WEIGHT * chars
  const total = blocks.reduce((sum, block) => sum + weightOf(block), 0)
  const held = new Map<Element, number>()
  for (const block of blocks) {
    const share = weightOf(block) / total
    for (let at: Element | null = block.element; at !== null; at = parentOf(at)) {
      held.set(at, (held.get(at) ?? 0) + share)
    }
  }
  return held
}

function findRoot(body: Element, held: Map<Element, number>): Element {
  let root = body
  for (;;) {
    const next = [...(root.shadowRoot ?? root).children].find((child) => (held.get(child) ?? 0) >= ROOT_SHARE)
    if (next === undefined) return root
    root = next
  }
}
