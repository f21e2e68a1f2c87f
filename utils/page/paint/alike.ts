import { parentElementOf } from '../detect/ancestors'

/**
 * Sorts elements into groups that are styled alike as far as one can tell without asking the browser: same tag, class,
 * id and own style, inside the same kinds of elements. Asking for the style of one in a group is then enough; asking
 * for thousands is what painting a long page would spend its time on.
 */
export class Alike {
  private readonly groups = new Map<string, number>()
  private readonly known = new Map<Element, number>()

  /** The number of an element's group. */
  groupOf(element: Element): number {
    const known = this.known.get(element)
    if (known !== undefined) return known
    const parent = parentElementOf(element)
    const above = parent ? this.groupOf(parent) : element.getRootNode() instanceof ShadowRoot ? -2 : -1
    const own = `${above} ${element.localName} ${element.className} ${element.id} ${element.getAttribute('style')}`
    let group = this.groups.get(own)
    if (group === undefined) {
      group = this.groups.size
      this.groups.set(own, group)
    }
    this.known.set(element, group)
    return group
  }
}
