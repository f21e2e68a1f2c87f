import type { Token, TokenRange } from '../../text/document'
import type { Mention } from '../name-mentions'
import { isCapital, lowerOf, type Role } from './role-phrase'
import { DETERMINERS, LINKS, STOPS } from './role-words'

/** "Doe of Fox News", "Roe with the ACLU", "Poe for the agency, said". */
export function affiliationAfter(
  tokens: Token[],
  { endToken: end }: TokenRange,
  mention: Mention,
  limit: number,
): Role | null {
  const i = mention.endToken
  if (i + 1 >= Math.min(end, limit)) return null
  const link = tokens[i]!.text
  if (!/^(?:of|with|for)$/.test(link) || !(isCapital(tokens[i + 1]!) || tokens[i + 1]!.text === 'the'))
    return null
  let last = i + 1
  while (
    last < end &&
    last < i + 8 &&
    (isCapital(tokens[last]!) || /^(?:the|of|and|&|for)$/.test(tokens[last]!.text))
  )
    last++
  while (last > i && !isCapital(tokens[last - 1]!)) last--
  if (link === 'for' && tokens[last]?.text !== ',') return null
  return last > i + 1 ? { firstToken: i, endToken: last } : null
}

const isOpener = (token: Token): boolean =>
  DETERMINERS.has(lowerOf(token)) || LINKS.has(lowerOf(token)) || STOPS.has(lowerOf(token))

/** "NBC's Jane Doe": whose somebody is. */
export function genitiveBefore(
  tokens: Token[],
  { firstToken: least }: TokenRange,
  mention: Mention,
): Role | null {
  const mark = mention.firstToken - 1
  if (mark - 1 < least || !/^['’]s$/.test(tokens[mark]!.text)) return null
  let first = mark
  while (first - 1 >= least && isCapital(tokens[first - 1]!) && !isOpener(tokens[first - 1]!)) first--
  return first < mark ? { firstToken: first, endToken: mark + 1 } : null
}
