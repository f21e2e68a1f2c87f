import type { Token, TokenRange } from '../../text/document'
import type { Mention } from '../name-mentions'
import { isCapital, isPossessive, isWord, LONGEST, lowerOf, type Role } from './role-phrase'
import { DETERMINERS, isPluralRole, isRole, LINKS, MODIFIERS, STOPS } from './role-words'

/** In a headline capitals tell nothing: what is longer is more than a role. */
const LONGEST_IN_HEADLINE = 5
const ALSO_VERBS =
  /^(?:hosts?|judges?|guards?|stars?|heads?|pilots?|partners?|rivals?|models?|nurses?|coach|sponsors?)$/

/** "US Secretary of State Mary Doe", "former mayor John Roe", "the Afghan ambassador Jane Doe". */
export function roleBefore(tokens: Token[], sentence: TokenRange, mention: Mention): Role | null {
  const last = mention.firstToken - 1
  const least = Math.max(sentence.firstToken, last - LONGEST)
  if (last < least) return null
  let i = beforeBracket(tokens, last, least)
  const head = nearestRole(tokens, i, least)
  if (head < 0) return null
  i = head
  // Left of the head: what belongs to it
  while (i - 1 >= least && (belongsBefore(tokens, i - 1) || isRoleOf(tokens, i - 1, least))) i--
  if (isFirstWord(tokens, i - 1, least)) i--
  if (mention.styled && last - i >= LONGEST_IN_HEADLINE) return null
  if (i === last && isVerbToo(tokens, i, sentence)) return null
  const start = determinerBefore(tokens, i, least) ?? i
  const first = trimOpener(tokens, start, sentence)
  return first > last ? null : { firstToken: first, endToken: last + 1 }
}

/** "Chief of Army Staff General Jane Doe": from "of" the role goes on to the left. */
function isRoleOf(tokens: Token[], i: number, least: number): boolean {
  return lowerOf(tokens[i]!) === 'of' && i > least && isCapital(tokens[i - 1]!) && isRole(tokens[i - 1]!.text)
}

/** "While works council chief Doe spoke": no verb can stand between the conjunction and the role. */
function isFirstWord(tokens: Token[], i: number, least: number): boolean {
  if (i <= least || !/^\p{Ll}{3,}$/u.test(tokens[i]!.text)) return false
  const { text } = tokens[i]!
  if (STOPS.has(text) || LINKS.has(text) || DETERMINERS.has(text) || /(?:ing|ed|ly)$/.test(text)) return false
  return /^(?:while|when|whereas|because|although|though|if|unless)$/.test(lowerOf(tokens[i - 1]!))
}

/** "Doe’s side host Chelsea": a role noun that is a verb too, after a noun. */
function isVerbToo(tokens: Token[], i: number, { firstToken }: TokenRange): boolean {
  if (i === firstToken || !ALSO_VERBS.test(tokens[i]!.text)) return false
  const before = tokens[i - 1]!
  const lower = lowerOf(before)
  return (
    isWord(before) &&
    !DETERMINERS.has(lower) &&
    !STOPS.has(lower) &&
    !LINKS.has(lower) &&
    !MODIFIERS.has(lower)
  )
}

/** "Vice President (then Senator) Jane Doe": the token before the bracket. */
function beforeBracket(tokens: Token[], last: number, least: number): number {
  if (tokens[last]!.text !== ')') return last
  for (let i = last - 1; i > least && i > last - 6; i--) if (tokens[i]!.text === '(') return i - 1
  return last
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
