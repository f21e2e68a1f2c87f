import type { Token } from './document'

/** About 12 MB; what a longer text needs beyond is left to the garbage collector. */
const MOST_KEPT = 250_000
/** Shorter than 31 bits, so that the keys of the map stay small integers in every engine. */
const HASH_BITS = 0x3fffffff

/**
 * Makes the tokens of one document after the other out of the same objects: collecting and copying hundreds of
 * thousands of them would cost as much as a detector's work. Tokens that are spelled alike share one string, which is
 * found without cutting a new one out of the text.
 */
export class TokenPool {
  private readonly kept: Token[] = []
  private used = 0
  private readonly spellings = new Map<number, string>()

  /** Takes back all tokens handed out, and forgets their spellings. */
  reset(): void {
    this.used = 0
    this.spellings.clear()
  }

  /** The token `text.slice(start, end)`, its offsets moved by `offset`. */
  take(text: string, start: number, end: number, offset: number): Token {
    const spelling = this.spellingOf(text, start, end)
    const at = this.used++
    const token = this.kept[at]
    if (token === undefined) {
      const made = { text: spelling, start: start + offset, end: end + offset }
      if (at < MOST_KEPT) this.kept.push(made)
      return made
    }
    token.text = spelling
    token.start = start + offset
    token.end = end + offset
    return token
  }

  private spellingOf(text: string, start: number, end: number): string {
    let hash = end - start
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
    hash = (hash ^ (hash >>> 15)) & HASH_BITS
    const known = this.spellings.get(hash)
    if (known?.length === end - start && text.startsWith(known, start)) return known
    const spelling = text.slice(start, end)
    this.spellings.set(hash, spelling)
    return spelling
  }
}
