import { BEFORE_NAME } from '../../text/abbreviations'
import { classAt, UPPER } from '../../text/characters'
import type { Token } from '../../text/document'
import { DETERMINERS, isRole, LINKS, STOPS } from './role-words'

/** The words that say who somebody is, as a half-open range of tokens. */
export interface Role {
  firstToken: number
  endToken: number
}

export const LONGEST = 28

export const BREAKS = new Set([
  ',',
  ';',
  ':',
  '—',
  '–',
  '―',
  '--',
  '(',
  ')',
  '“',
  '”',
  '"',
  "''",
  '``',
  '[',
  ']',
  '|',
  '•',
  '…',
])

export const DASHES = new Set(['—', '–', '―', '--', '-'])
export const CLAUSE = /^(?:who|whose|that|which|where)$/
export const isCapital = (token: Token): boolean => classAt(token.text, 0) === UPPER
export const isWord = (token: Token): boolean => classAt(token.text, 0) >= UPPER
export const lowerOf = (token: Token): string => token.text.toLowerCase()
export const isPossessive = (token: Token): boolean => /^['’]s$|^['’]$/.test(token.text)

/** The noun phrase that begins here, when its head is a role noun. */
export function phraseFrom(tokens: Token[], from: number, end: number): Role | null {
  const to = endOfPhrase(tokens, from, end)
  const head = headOf(tokens, from, to)
  if (head < 0) return null
  return { firstToken: from, endToken: shorten(tokens, from, head, to) }
}

/** Where a phrase ends at the latest: at a mark, a verb, or when it is too long. */
export function endOfPhrase(tokens: Token[], from: number, end: number): number {
  let to = from
  while (to < end && to < from + LONGEST && goesOn(tokens, from, to)) to++
  return to
}

/** Whether the phrase takes in the token at `i`: everything up to a mark, a verb of speech or a finite verb. */
function goesOn(tokens: Token[], from: number, i: number): boolean {
  const { text } = tokens[i]!
  if (BREAKS.has(text) || text === '?' || text === '!') return false
  if (text === '.' && i > from && BEFORE_NAME.has(tokens[i - 1]!.text)) return true
  if (text === '.') return tokens[i + 1]?.start === tokens[i]!.end && i > from && isCapital(tokens[i - 1]!)
  if (FINITE.test(text))
    return tokens.slice(from, i).some((token) => /^(?:who|that|which|whose)$/.test(token.text))
  return !SPEECH.test(text)
}

export const SPEECH = /^(?:said|say|says|told|added|wrote|argued|asked|noted|tweeted|announced|declined)$/
const FINITE = /^(?:is|was|are|were|has|had|have|will|would|can|could)$/

/** Leaves out a long relative clause after a phrase that says enough. */
export function shorten(tokens: Token[], from: number, head: number, to: number): number {
  for (let i = head + 1; i < to; i++) {
    if (tokens[i]!.text === 'who' && i - from >= 5 && to - i > 9) return i
  }
  let last = to
  while (last > head + 1 && DANGLING.test(tokens[last - 1]!.text)) last--
  return last
}

/** Adverbs that begin what is said of a role: "a former secretary now at the institute". */
export const AFTER_HEAD = /^(?:now|currently|formerly|once|originally|today)$/

/** Words a phrase does not end with: what follows them stands in quotation marks or brackets. */
const DANGLING = /^(?:of|for|at|in|to|on|with|from|and|the|a|an|as)$/

/**
 * The role noun that a phrase is about: the last noun before its first preposition, clause or end.
 *
 * @returns its index, or −1 when the phrase is about something else
 */
export function headOf(tokens: Token[], from: number, to: number): number {
  let head = -1
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    const lower = lowerOf(token)
    const before = i > from ? lowerOf(tokens[i - 1]!) : ''
    if (LINKS.has(lower) || CLAUSE.test(lower)) {
      if (head >= 0) return head
      // "one of the attorneys"
      if (lower !== 'of' || !/^(?:one|some|both|each|two|three|member)$/.test(before)) return -1
    } else if (DETERMINERS.has(lower)) {
      if (i > from && before !== 'of' && before !== 'and') return head
    } else if (lower === 'and') {
      if (head < 0 && !isCapital(tokens[i - 1] ?? token)) return -1
      if (head >= 0) return head
    } else if (STOPS.has(lower)) return head
    else if (isPossessive(token)) head = -1
    else if (isRole(token.text)) head = i
    else if (head >= 0 && AFTER_HEAD.test(lower)) return head
    else if (isWord(token) && !/.{3}(?:ing|ed)$/.test(lower))
      head = head >= 0 && isCapital(token) && !isCapital(tokens[head]!) ? head : -1
    else if (head >= 0 && isWord(token)) return head
  }
  return head
}
