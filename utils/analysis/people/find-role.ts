import { classAt, LETTER, UPPER } from '../text/characters'
import type { Token, TokenRange } from '../text/document'
import type { Mention } from './name-mentions'
import { DETERMINERS, isPluralRole, isRole, LINKS, MODIFIERS, STOPS } from './role-words'

/** The words that say who somebody is, as a half-open range of tokens. */
export interface Role {
  firstToken: number
  endToken: number
}

const LONGEST = 28
const BREAKS = new Set([
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
const DASHES = new Set(['—', '–', '―', '--', '-'])

const isCapital = (token: Token): boolean => classAt(token.text, 0) === UPPER
const isWord = (token: Token): boolean => classAt(token.text, 0) >= UPPER
const lowerOf = (token: Token): string => token.text.toLowerCase()
const isPossessive = (token: Token): boolean => /^['’]s$|^['’]$/.test(token.text)

/**
 * What the words around one mention say about who it is.
 *
 * @param tokens of the document
 * @param sentence the sentence of the mention
 */
export function findRole(tokens: Token[], sentence: TokenRange, mention: Mention): Role | null {
  const before = roleBefore(tokens, sentence, mention)
  // A bare rank says less than what follows: "Rep. Roe (D-Ohio), head of the panel"
  if (before && wordsOf(tokens, before) > 1) return before
  const after = roleAfter(tokens, sentence, mention)
  const single = before !== null && !isPluralRole(tokens[before.firstToken]!.text)
  if (single && after && PARTY.test(tokens[after.firstToken]!.text)) return before
  return (
    roleBeforeComma(tokens, sentence, mention) ??
    after ??
    before ??
    creditAfter(tokens, sentence, mention) ??
    roleByVerb(tokens, sentence, mention)
  )
}

const PARTY = /^(?:democrat|republican)$/i

function wordsOf(tokens: Token[], { firstToken, endToken }: Role): number {
  let count = 0
  for (let i = firstToken; i < endToken; i++) if (isWord(tokens[i]!)) count++
  return count
}

/** "Jane Doe/Getty Images", "By Jane Doe | Bay News". */
function creditAfter(tokens: Token[], sentence: TokenRange, { endToken }: Mention): Role | null {
  const mark = tokens[endToken]?.text
  if ((mark !== '/' && mark !== '|') || endToken + 1 >= sentence.endToken) return null
  let i = endToken + 1
  while (i < sentence.endToken && isCapital(tokens[i]!)) i++
  return i > endToken + 1 ? { firstToken: endToken + 1, endToken: i } : null
}

/** "US Secretary of State Mary Doe", "former mayor John Roe", "the Afghan ambassador Jane Doe". */
function roleBefore(tokens: Token[], sentence: TokenRange, mention: Mention): Role | null {
  let i = mention.firstToken - 1
  const least = Math.max(sentence.firstToken, i - LONGEST)
  if (i < least) return null
  const last = i
  const head = nearestRole(tokens, i, least)
  if (head < 0) return null
  i = head
  // Left of the head: what belongs to it
  while (i - 1 >= least && belongsBefore(tokens, i - 1)) i--
  const start = determinerBefore(tokens, i, least) ?? i
  const first = trimOpener(tokens, start, sentence)
  return first > last ? null : { firstToken: first, endToken: last + 1 }
}

/** The role noun right before the name, or before "of State", "to the United States"; −1 when there is none. */
function nearestRole(tokens: Token[], from: number, least: number): number {
  for (let i = from; i >= least; i--) {
    const token = tokens[i]!
    if (token.text === '.' && i > least && isRole(tokens[i - 1]!.text)) continue
    if (isWord(token) && isRole(token.text)) return i
    const lower = lowerOf(token)
    const between =
      isCapital(token) ||
      lower === 'of' ||
      lower === 'to' ||
      lower === 'the' ||
      lower === 'for' ||
      lower === '&'
    if (!between || (i === from && !isCapital(token))) return -1
    if (i === from) {
      // The word next to the name is no role: only "… of State Mary Doe" may go on
      let k = i
      while (k > least && isCapital(tokens[k]!)) k--
      if (!['of', 'to', 'the', 'for'].includes(lowerOf(tokens[k]!))) return -1
    }
  }
  return -1
}

function belongsBefore(tokens: Token[], i: number): boolean {
  const token = tokens[i]!
  const lower = lowerOf(token)
  if (token.text === '.') return i > 0 && isCapital(tokens[i - 1]!) && tokens[i - 1]!.end === token.start
  if (isPossessive(token)) return true
  if (!isWord(token)) return token.text === '/'
  if (isCapital(token) && token.text === token.text.toUpperCase()) return true
  if (STOPS.has(lower)) return false
  if (isCapital(token)) return true
  if (lower === 'and') {
    const left = tokens[i - 1]
    return (
      left !== undefined && !isPluralRole(left.text) && (isRole(left.text) || MODIFIERS.has(lowerOf(left)))
    )
  }
  return isRole(lower) || MODIFIERS.has(lower) || lower.includes('-')
}

/** Where the noun phrase begins with a determiner or a genitive, over words that are no lexicon's. */
function determinerBefore(tokens: Token[], from: number, least: number): number | null {
  for (let i = from - 1; i >= Math.max(least, from - 6); i--) {
    const token = tokens[i]!
    const lower = lowerOf(token)
    if (DETERMINERS.has(lower)) return i
    // "near the border Finnish Minister Doe": the noun belongs to what comes before
    if (isWord(token) && !isCapital(token) && isCapital(tokens[i + 1]!)) return null
    if (
      STOPS.has(lower) ||
      LINKS.has(lower) ||
      lower === 'and' ||
      (!isWord(token) && !isPossessive(token) && token.text !== '-')
    )
      return null
  }
  return null
}

const isOpener = (token: Token): boolean =>
  !isWord(token) ||
  lowerOf(token) === 'and' ||
  (STOPS.has(lowerOf(token)) && token.text !== token.text.toUpperCase())

/** A capital at the beginning of a sentence may be no part: "On Monday Senator Doe", "Yesterday". */
function trimOpener(tokens: Token[], start: number, sentence: TokenRange): number {
  let i = start
  while (i < sentence.endToken && isOpener(tokens[i]!)) i++
  return i
}

/** ", a gamer from Hayward,", " (D-Ohio), head of the caucus", " — the mayor —", "/Getty Images". */
function roleAfter(tokens: Token[], sentence: TokenRange, mention: Mention): Role | null {
  let i = mention.endToken
  const end = sentence.endToken
  i = skipParenthesis(tokens, i, end)
  if (i >= end) return null
  const mark = tokens[i]!.text
  if (mark !== ',' && !DASHES.has(mark)) return null
  i++
  // "Doe, 51, a nurse"
  if (
    i + 1 < end &&
    /^\d{1,3}$/.test(tokens[i]!.text) &&
    (tokens[i + 1]!.text === ',' || DASHES.has(tokens[i + 1]!.text))
  )
    i += 2
  if (i + 1 < end && lowerOf(tokens[i]!) === 'who') {
    if (/^(?:is|was)$/.test(tokens[i + 1]!.text)) i += 2
    else if (/^(?:serves|served|works|worked)$/.test(tokens[i + 1]!.text) && tokens[i + 2]?.text === 'as')
      i += 3
    else return null
  }
  return phraseFrom(tokens, i, end)
}

function skipParenthesis(tokens: Token[], from: number, end: number): number {
  if (tokens[from]?.text !== '(') return from
  for (let i = from; i < end && i < from + 10; i++) if (tokens[i]!.text === ')') return i + 1
  return from
}

/** The noun phrase that begins here, when its head is a role noun. */
function phraseFrom(tokens: Token[], from: number, end: number): Role | null {
  let to = from
  while (to < end && to < from + LONGEST && goesOn(tokens, from, to)) to++
  const head = headOf(tokens, from, to)
  if (head < 0) return null
  return { firstToken: from, endToken: shorten(tokens, from, head, to) }
}

/** Whether the phrase takes in the token at `i`: everything up to a mark, a verb of speech or a finite verb. */
function goesOn(tokens: Token[], from: number, i: number): boolean {
  const { text } = tokens[i]!
  if (BREAKS.has(text) || text === '?' || text === '!') return false
  if (text === '.') return tokens[i + 1]?.start === tokens[i]!.end && i > from && isCapital(tokens[i - 1]!)
  if (FINITE.test(text)) return tokens.slice(from, i).some((token) => /^(?:who|that|which)$/.test(token.text))
  return !SPEECH.test(text)
}

const SPEECH = /^(?:said|says|told|added|wrote|argued|asked|noted|tweeted|announced|declined)$/
const FINITE = /^(?:is|was|are|were|has|had|have|will|would|can|could)$/

/** Leaves out a long relative clause after a phrase that says enough. */
function shorten(tokens: Token[], from: number, head: number, to: number): number {
  for (let i = head + 1; i < to; i++) {
    if (tokens[i]!.text === 'who' && i - from >= 5 && to - i > 9) return i
  }
  let last = to
  while (last > head + 1 && DANGLING.test(tokens[last - 1]!.text)) last--
  return last
}

/**
 * The role noun that a phrase is about: the last noun before its first preposition, clause or end.
 *
 * @returns its index, or −1 when the phrase is about something else
 */
function headOf(tokens: Token[], from: number, to: number): number {
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
    else if (isWord(token) && !/.{3}(?:ing|ed)$/.test(lower))
      head = head >= 0 && isCapital(token) && !isCapital(tokens[head]!) ? head : -1
    else if (head >= 0 && isWord(token)) return head
  }
  return head
}

/** Words a phrase does not end with: what follows them stands in quotation marks or brackets. */
const DANGLING = /^(?:of|for|at|in|to|on|with|from|and|the|a|an|as)$/
const CLAUSE = /^(?:who|whose|that|which|where)$/

/** "the Crown prosecutor, Mark Roe,", "his father, John Roe". */
function roleBeforeComma(tokens: Token[], sentence: TokenRange, mention: Mention): Role | null {
  let comma = mention.firstToken - 1
  if (comma <= sentence.firstToken) return null
  const mark = lowerOf(tokens[comma]!)
  if (mark === 'as' && lowerOf(tokens[comma - 1]!) === 'such') comma--
  else if (mark !== ',' && mark !== 'like' && mark !== 'including' && !DASHES.has(mark)) return null
  const least = Math.max(sentence.firstToken, comma - 16)
  let from = comma
  while (from > least && !BREAKS.has(tokens[from - 1]!.text) && !STOPS.has(lowerOf(tokens[from - 1]!))) from--
  for (let i = from; i < comma; i++) {
    const token = tokens[i]!
    const opens = DETERMINERS.has(lowerOf(token)) || isCapital(token) || (i === from && isRole(token.text))
    if (!opens) continue
    if (hasPronoun(tokens, i + 1, comma)) continue
    const head = headOf(tokens, i, comma)
    if (head < 0 || WEAK.test(tokens[head]!.text)) continue
    const next = lowerOf(tokens[head + 1]!)
    if (head + 1 === comma || LINKS.has(next) || CLAUSE.test(next) || next === 'and')
      return { firstToken: i, endToken: comma }
  }
  return null
}

/** Whether "his", "her" or "their" begins a shorter phrase: "John Roe and his sister". */
function hasPronoun(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (/^(?:his|her|their)$/.test(tokens[i]!.text) && lowerOf(tokens[i - 1]!) !== 'of') return true
  return false
}

/** Too weak to introduce the names after a comma. */
const WEAK = /^(?:man|woman|men|women|boy|girl|democrat|republican|democrats|republicans)$/i

/** "Doe is a reporter who covers schools", "Doe of Fox News". */
function roleByVerb(tokens: Token[], sentence: TokenRange, mention: Mention): Role | null {
  const i = mention.endToken
  const end = sentence.endToken
  if (i + 1 >= end) return null
  const next = lowerOf(tokens[i]!)
  if (/^(?:is|was)$/.test(next) && DETERMINERS.has(lowerOf(tokens[i + 1]!)))
    return phraseFrom(tokens, i + 1, end)
  if ((next === 'of' || next === 'with') && (isCapital(tokens[i + 1]!) || tokens[i + 1]!.text === 'the')) {
    let last = i + 1
    while (
      last < end &&
      last < i + 8 &&
      (isCapital(tokens[last]!) || /^(?:the|of|and|&|for)$/.test(tokens[last]!.text))
    )
      last++
    while (last > i && !isCapital(tokens[last - 1]!)) last--
    return last > i + 1 ? { firstToken: i, endToken: last } : null
  }
  return null
}
