/**
 * How the page shows a character of its source: as itself, as a space, or not at all.
 *
 * Soft hyphens, zero-width spaces, word joiners, direction marks and byte-order marks take no room on the page and
 * would cut words for the analysis. Zero-width joiners stay: they change how letters and emoji look.
 */
enum Shown {
  AsItself,
  AsSpace,
  Not,
}

const HIDDEN = new Set([0x00ad, 0x200b, 0x200e, 0x200f, 0x2060, 0xfeff])

/** Spaces that HTML collapses, and those of a fixed width, which it keeps but which mean a space to a reader. */
function shown(code: number): Shown {
  if (code > 0x20 && code < 0x7f) return Shown.AsItself
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0) return Shown.AsSpace
  if (HIDDEN.has(code)) return Shown.Not
  if ((code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000)
    return Shown.AsSpace
  return Shown.AsItself
}

/** A stretch of a text node that stands in the text unchanged but for the kind of its spaces. */
export interface Stretch {
  /** Offset into the text node. */
  from: number
  text: string
}

/**
 * Cuts the source of a text node into the stretches that the page shows, runs of white space collapsed to one space.
 *
 * @param data what the text node holds
 * @param afterSpace whether white space just before already stands for the node's leading white space
 */
export function shownStretches(data: string, afterSpace: boolean): Stretch[] {
  const stretches: Stretch[] = []
  let start = -1
  let text = ''
  let spaceBefore = afterSpace
  const close = () => {
    if (start >= 0) stretches.push({ from: start, text })
    start = -1
    text = ''
  }
  for (let index = 0; index < data.length; index++) {
    const kind = shown(data.charCodeAt(index))
    if (kind === Shown.Not || (kind === Shown.AsSpace && spaceBefore)) {
      close()
      continue
    }
    if (start < 0) start = index
    text += kind === Shown.AsSpace ? ' ' : data[index]
    spaceBefore = kind === Shown.AsSpace
  }
  close()
  return stretches
}
