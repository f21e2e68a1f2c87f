import type { Token, TokenRange } from '../../text/document'
import type { Mention } from '../name-mentions'
import { BREAKS, CLAUSE, DASHES, headOf, isCapital, lowerOf, type Role } from './role-phrase'
import { DETERMINERS, isRole, LINKS, MODIFIERS, STOPS } from './role-words'

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
  const bracket = openingBracket(tokens, comma, least)
  const end = bracket ?? comma
  let from = clauseStart(tokens, end, least) ?? end
  while (from > least && !BREAKS.has(tokens[from - 1]!.text) && !isStop(lowerOf(tokens[from - 1]!))) from--
  for (let i = from; i < end; i++) {
    const token = tokens[i]!
    const lower = lowerOf(token)
    const isModifier = MODIFIERS.has(lower) || lower.includes('-')
    const opens =
      DETERMINERS.has(lower) ||
      isCapital(token) ||
      ((i === from || LINKS.has(lowerOf(tokens[i - 1]!))) && isRole(token.text)) ||
      (isModifier && !hasDeterminer(tokens, i + 1, end))
    if (!opens) continue
    if (hasPronoun(tokens, i + 1, end)) continue
    const head = headOf(tokens, i, end)
    if (head < 0 || WEAK.test(tokens[head]!.text)) continue
    if (hasVerb(tokens, i + 1, end)) continue
    const next = lowerOf(tokens[head + 1]!)
    if (head + 1 === end || LINKS.has(next) || CLAUSE.test(next) || next === 'and')
      return { firstToken: i, endToken: comma }
  }
  return null
}

/** "With" goes on: "a specialist with the agency, Jane Doe". */
const isStop = (word: string): boolean => STOPS.has(word) && !LINKS.has(word)

/** Whether a noun phrase begins further on: "federal agents arrested two brokers". */
function hasDeterminer(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (DETERMINERS.has(lowerOf(tokens[i]!)) && !LINKS.has(lowerOf(tokens[i - 1]!))) return true
  return false
}

/** Where a bracket opens that closes right before the comma: "the head of CEI (Episcopal Conference), Jane Doe". */
function openingBracket(tokens: Token[], comma: number, least: number): number | null {
  if (tokens[comma - 1]!.text !== ')') return null
  for (let i = comma - 2; i > least; i--) if (tokens[i]!.text === '(') return i
  return null
}

/** Where a clause about a role noun begins: "the officer who shot Roe - Jane Doe". */
function clauseStart(tokens: Token[], end: number, least: number): number | null {
  for (let i = end - 1; i > least && !BREAKS.has(tokens[i]!.text); i--)
    if (lowerOf(tokens[i]!) === 'who' && isRole(tokens[i - 1]!.text)) return i
  return null
}

/** Whether the head belongs to a phrase that begins after a verb: "Doe charged two brokers", "Doe met Roe’s aunt". */
function hasVerb(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) {
    const lower = lowerOf(tokens[i]!)
    if (CLAUSE.test(lower)) return false
    const opens = isCapital(tokens[i + 1]!) || DETERMINERS.has(lowerOf(tokens[i + 1]!))
    if (opens && /[a-z]{3}ed$/.test(lower) && !MODIFIERS.has(lower)) return true
  }
  return false
}

/** Whether "his", "her" or "their" begins a shorter phrase: "John Roe and his sister". */
function hasPronoun(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (/^(?:his|her|their)$/.test(tokens[i]!.text) && lowerOf(tokens[i - 1]!) !== 'of') return true
  return false
}
