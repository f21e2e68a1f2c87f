/** Tells whether a word is in a list. */
export interface WordSet {
  has(word: string): boolean
}

/** A list written as one string, as a set; made when it is first asked for, which on most pages it never is. */
export function wordSet(list: string): WordSet {
  let words: ReadonlySet<string> | null = null
  return {
    has(word) {
      words ??= new Set(list.trim().split(/\s+/))
      return words.has(word)
    },
  }
}

/**
 * The words of a class name, an id or an address, in lower case: `relatedLinks`, `related-links` and `related_links`
 * are all related, links. Written as a loop because the detector runs once a page, and compiling regular expressions
 * with long lists of words would take most of its time.
 */
export function wordsOf(name: string): string[] {
  const words: string[] = []
  let start = -1
  let wasLower = false
  for (let index = 0; index <= name.length; index++) {
    const code = index < name.length ? name.charCodeAt(index) : 0
    const isUpper = code >= 65 && code <= 90
    const isLetter = isUpper || (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127
    if (start >= 0 && (!isLetter || (isUpper && wasLower))) {
      words.push(name.slice(start, index).toLowerCase())
      start = -1
    }
    if (isLetter && start < 0) start = index
    wasLower = code >= 97 && code <= 122
  }
  return words
}
