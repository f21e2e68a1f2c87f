import { Alike } from './alike'

/** Text nobody may touch: what the reader edits, what the browser does not draw as text, and code. */
const NEVER =
  'textarea,input,select,option,svg,math,code,pre,kbd,samp,script,style,noscript,template,iframe,canvas,' +
  '[contenteditable]:not([contenteditable="false"]),[role="textbox"]'

/** Tells where text may be painted. One instance serves one pass over the page; answers are kept by element. */
export class TextSafety {
  private readonly forbidden = new Map<Element, boolean>()
  private readonly itemized = new Map<number, boolean>()

  constructor(private readonly alike = new Alike()) {}

  /** Whether text directly in an element may be painted at all. */
  mayPaint(element: Element): boolean {
    let forbidden = this.forbidden.get(element)
    if (forbidden === undefined) {
      forbidden = element.closest(NEVER) !== null || (element as HTMLElement).isContentEditable === true
      this.forbidden.set(element, forbidden)
    }
    return !forbidden
  }

  /**
   * Whether text directly in an element may be cut up by elements: in a flex or grid container each would become
   * an item of its own and move.
   */
  mayCut(element: Element): boolean {
    const group = this.alike.groupOf(element)
    let itemized = this.itemized.get(group)
    if (itemized === undefined) {
      itemized = /flex|grid|ruby/.test(getComputedStyle(element).display)
      this.itemized.set(group, itemized)
    }
    return !itemized
  }
}
