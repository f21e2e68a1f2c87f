import type { Token, TokenRange } from '../../text/document'
import type { Mention } from '../name-mentions'
import { BREAKS, CLAUSE, DASHES, headOf, isCapital, lowerOf, type Role } from './role-phrase'
import { DETERMINERS, isRole, LINKS, STOPS } from './role-words'

/** Too weak to introduce the names after a comma. */
const WEAK = /^(?:man|woman|men|women|boy|girl|democrat|republican|democrats|republicans)$/i

/** "the Crown prosecutor, Mark Roe,", "his father, John Roe". */
export function roleBeforeComma(tokens: Token[], sentence: TokenRange, mention: Mention): Role | null {
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
