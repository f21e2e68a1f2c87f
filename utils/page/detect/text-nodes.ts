/** Shadow roots stand in shadow roots at most so deep. */
const MAX_DEPTH = 8

/** The text nodes below an element, those of open shadow roots after the others. */
export function* textNodes(root: Element | ShadowRoot, depth = 0): Generator<Text> {
  const document = root.ownerDocument
  const walker = document.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) yield node as Text
  if (depth > MAX_DEPTH) return
  for (const host of componentsIn(root)) {
    if (host.shadowRoot !== null) yield* textNodes(host.shadowRoot, depth + 1)
  }
}

/** Elements with a tag of their own, found without looking at all others one by one. */
function componentsIn(root: Element | ShadowRoot): Element[] {
  const document = root.ownerDocument
  // XPath does not look into shadow roots; they are small.
  if (!('tagName' in root))
    return [...root.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'))
  const found = document.evaluate(
    ".//*[contains(name(), '-')]",
    root,
    null,
    7 /* ORDERED_NODE_SNAPSHOT_TYPE */,
  )
  return Array.from({ length: found.snapshotLength }, (_, index) => found.snapshotItem(index) as Element)
}
