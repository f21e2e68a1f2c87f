import type { Token, TokenRange } from '../../text/document'
import type { Mention } from '../name-mentions'
import { BREAKS, headOf, isCapital, isWord, lowerOf, phraseFrom, type Role } from './role-phrase'
import { DETERMINERS, LINKS } from './role-words'

const COPULA = /^(?:is|was)$/
const BEATS: Record<string, string> = {
  reports: 'on',
  writes: 'about',
  reported: 'on',
  covers: '',
  covered: '',
}
/** What may follow a role without a mark: "as chairman six years after". */
const AFTER_ROLE = new Set(
  'and or but after before since until when while who last next this that during one two three four five six seven eight nine ten years'.split(
    ' ',
  ),
)
const AS_LINKS = /^(?:of|for|at|to|with)$/
const LONGEST_BEAT = 14
/** A verb and what it takes may stand between the name and "as chair of the board". */
const AS_REACH = 16

/** "Doe is a reporter who covers schools", "Doe is, by all accounts, the best". */
export function roleByCopula(tokens: Token[], { endToken: end }: TokenRange, mention: Mention): Role | null {
  let i = mention.endToken
  if (i + 1 >= end || !COPULA.test(tokens[i]!.text)) return null
  i++
  if (tokens[i]!.text === ',') {
    let close = i + 1
    while (close < end && close < i + 7 && tokens[close]!.text !== ',') close++
    if (tokens[close]?.text !== ',') return null
    i = close + 1
  }
  return i < end ? phraseFrom(tokens, i, end) : null
}

/**
 * "Doe … and is director of the shelter", "Doe visited as head of the party", "Doe, who quit his roles as chairman".
 *
 * @param limit where the next name begins, or the sentence ends
 */
export function roleByPredicate(tokens: Token[], mention: Mention, limit: number): Role | null {
  const end = Math.min(limit, mention.endToken + AS_REACH)
  for (let i = mention.endToken; i + 1 < end; i++) {
    const { text } = tokens[i]!
    if (BREAKS.has(text) && !(text === ',' && i === mention.endToken)) return null
    if (text === 'as') return roleAs(tokens, i + 1, limitOf(tokens, i, limit))
    if (text === 'and' && COPULA.test(tokens[i + 1]!.text)) return phraseFrom(tokens, i + 2, limit)
  }
  return null
}

/** "chairman of the board", and none in "as the mayor sleeps", where a clause begins. */
function roleAs(tokens: Token[], from: number, limit: number): Role | null {
  const phrase = phraseFrom(tokens, from, limit)
  if (!phrase) return null
  const head = headOf(tokens, from, phrase.endToken)
  let to = head + 1
  if (to < phrase.endToken && AS_LINKS.test(tokens[to]!.text)) {
    to++
    // "of the school board", "of state", "of Beaver County"
    const hasDeterminer = DETERMINERS.has(lowerOf(tokens[to]!))
    const lowercase = to + (hasDeterminer ? 4 : 1)
    while (to < phrase.endToken && (isCapital(tokens[to]!) || (to < lowercase && !ends(tokens[to]!)))) to++
  }
  const next = tokens[to]
  const isClause = next !== undefined && to < phrase.endToken && isWord(next) && !ends(next)
  const isVague = to - from === 2 && /^an?$/.test(lowerOf(tokens[from]!))
  return isClause || isVague ? null : { firstToken: from, endToken: to }
}

const ends = (token: Token): boolean => LINKS.has(lowerOf(token)) || AFTER_ROLE.has(lowerOf(token))

/** A genitive may name somebody else inside the phrase: "as Roe’s deputy". */
function limitOf(tokens: Token[], from: number, limit: number): number {
  let end = limit
  while (end < tokens.length && end < from + 8 && isCapital(tokens[end]!)) end++
  return /^['’]s?$/.test(tokens[end]?.text ?? '') ? end + 6 : limit
}

/** "Doe reports on schools for the paper and lives in Hull." */
export function beatOf(
  tokens: Token[],
  { firstToken, endToken: end }: TokenRange,
  mention: Mention,
): Role | null {
  if (mention.firstToken !== firstToken) return null
  const at = mention.endToken
  const verb = tokens[at]?.text ?? ''
  if (!(verb in BEATS) || at + 2 >= end) return null
  if (BEATS[verb] && tokens[at + 1]!.text !== BEATS[verb]) return null
  let to = at + 1
  while (to < end && to < at + LONGEST_BEAT && !BREAKS.has(tokens[to]!.text)) {
    if (tokens[to]!.text === '.' || (tokens[to]!.text === 'and' && COPULA.test(tokens[to + 1]?.text ?? '')))
      break
    to++
  }
  return { firstToken: at, endToken: to }
}
