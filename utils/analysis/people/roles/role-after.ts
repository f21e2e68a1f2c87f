import type { Token, TokenRange } from '../../text/document'
import type { Mention } from '../name-mentions'
import { indefiniteRole } from './apposition'
import { DASHES, isCapital, isPossessive, lowerOf, phraseFrom, type Role, SPEECH } from './role-phrase'
import { isPluralRole, POST_NOMINALS } from './role-words'

const PREPOSITION = /^(?:for|to|with|from|of|by|under|like|against|about|unlike|as|at|in|on)$/i

/** ", a gamer from Hayward,", " (D-Ohio), head of the caucus", " — the mayor —", "/Getty Images"; `next` is the name after it. */
export function roleAfter(
  tokens: Token[],
  sentence: TokenRange,
  mention: Mention,
  next: Mention | undefined,
): Role | null {
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
  // "Doe, Roe and Poe", but "Doe, Roe's aide"
  if (next?.firstToken === i && !(next.endToken < end && isPossessive(tokens[next.endToken]!))) return null
  const phrase = phraseFrom(tokens, i, end) ?? indefiniteRole(tokens, i, end)
  return phrase && isSubject(tokens, mention, phrase) ? null : phrase
}

/** Whether the phrase begins a clause: "for Doe, a broker said", "under Doe, tenants say". */
function isSubject(tokens: Token[], { firstToken }: Mention, { endToken }: Role): boolean {
  if (!SPEECH.test(tokens[endToken]?.text ?? '')) return false
  return isPluralRole(tokens[endToken - 1]!.text) || PREPOSITION.test(tokens[firstToken - 1]?.text ?? '')
}

function skipParenthesis(tokens: Token[], from: number, end: number): number {
  if (tokens[from]?.text !== '(') return from
  for (let i = from; i < end && i < from + 10; i++) if (tokens[i]!.text === ')') return i + 1
  return from
}

/** "Tom Roe, QC,", "Ann Doe MP". */
export function postNominal(
  tokens: Token[],
  { endToken: end }: TokenRange,
  { endToken }: Mention,
): Role | null {
  const at = tokens[endToken]?.text === ',' ? endToken + 1 : endToken
  return at < end && POST_NOMINALS.has(tokens[at]!.text) ? { firstToken: at, endToken: at + 1 } : null
}

/** "Jane Doe/Getty Images", "By Jane Doe | Bay News", "By Jane Doe | jane@example.com | Bay News". */
export function creditAfter(tokens: Token[], sentence: TokenRange, { endToken }: Mention): Role | null {
  let at = endToken
  for (;;) {
    const mark = tokens[at]?.text
    if ((mark !== '/' && mark !== '|') || at + 1 >= sentence.endToken) return null
    let i = at + 1
    while (i < sentence.endToken && isCapital(tokens[i]!)) i++
    if (i > at + 1) return { firstToken: at + 1, endToken: i }
    while (i < sentence.endToken && tokens[i]!.text !== '|') i++
    at = i
  }
}
