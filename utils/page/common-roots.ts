import { parentNodeOf } from './detect/ancestors'

/** The smallest nodes that hold all elements: one for each tree, as nothing is seen across a shadow root. */
export function commonRoots(elements: Iterable<Element>): Node[] {
  const tops = new Map<Node, Node>()
  for (const element of elements) {
    const root = element.getRootNode()
    let top: Node | null = tops.get(root) ?? element
    while (top && !top.contains(element)) top = parentNodeOf(top)
    tops.set(root, top ?? root)
  }
  return [...tops.values()]
}
