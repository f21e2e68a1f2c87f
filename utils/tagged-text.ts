/** A stretch of a message, and the tag it stands in; null outside of any. */
export interface TaggedPart {
  tag: string | null
  text: string
}

/** Cuts a message at its tags: `a <b>c</b>` is "a " and, in `b`, "c". Tags do not nest. */
export function splitTags(message: string): TaggedPart[] {
  const parts: TaggedPart[] = []
  let end = 0
  for (const match of message.matchAll(/<([a-z-]+)>([^<]*)<\/\1>/g)) {
    if (match.index > end) parts.push({ tag: null, text: message.slice(end, match.index) })
    parts.push({ tag: match[1]!, text: match[2]! })
    end = match.index + match[0].length
  }
  if (end < message.length) parts.push({ tag: null, text: message.slice(end) })
  return parts
}
