/** The text nodes below an element or a shadow root, without those of shadow roots inside. */
export function textNodes(root: Element | ShadowRoot): Text[] {
  const nodes: Text[] = []
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node as Text)
  return nodes
}

/** Shadow roots stand in shadow roots at most so deep. */
const MAX_DEPTH = 8

/** The open shadow roots below an element or a shadow root, at any depth. Looks at every element: not for every page. */
export function shadowRoots(root: Element | ShadowRoot, depth = 0): ShadowRoot[] {
  if (depth > MAX_DEPTH) return []
  const own = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])
  return own.flatMap((shadow) => [shadow, ...shadowRoots(shadow, depth + 1)])
}
