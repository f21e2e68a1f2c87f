import type { Token, TokenRange } from '../../text/document'
import type { Mention } from '../name-mentions'
import { DASHES, isCapital, lowerOf, phraseFrom, type Role } from './role-phrase'
import { DETERMINERS } from './role-words'

/** ", a gamer from Hayward,", " (D-Ohio), head of the caucus", " — the mayor —", "/Getty Images". */
export function roleAfter(tokens: Token[], sentence: TokenRange, mention: Mention): Role | null {
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

/** "Doe is a reporter who covers schools", "Doe of Fox News". */
export function roleByVerb(tokens: Token[], sentence: TokenRange, mention: Mention): Role | null {
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

/** "Jane Doe/Getty Images", "By Jane Doe | Bay News". */
export function creditAfter(tokens: Token[], sentence: TokenRange, { endToken }: Mention): Role | null {
  const mark = tokens[endToken]?.text
  if ((mark !== '/' && mark !== '|') || endToken + 1 >= sentence.endToken) return null
  let i = endToken + 1
  while (i < sentence.endToken && isCapital(tokens[i]!)) i++
  return i > endToken + 1 ? { firstToken: endToken + 1, endToken: i } : null
}
