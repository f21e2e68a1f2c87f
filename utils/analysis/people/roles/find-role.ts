import type { Token, TokenRange } from '../../text/document'
import type { Mention } from '../name-mentions'
import { affiliationAfter, genitiveBefore } from './affiliation'
import { creditAfter, postNominal, roleAfter } from './role-after'
import { roleBefore } from './role-before'
import { roleBeforeComma } from './role-before-comma'
import { beatOf, roleByCopula, roleByPredicate } from './role-by-verb'
import { isWord, type Role } from './role-phrase'
import { isPluralRole } from './role-words'

const MILITARY_RANK = /^(?:Vice|Rear|Lt|Maj|Brig|Gen|Col|Adm|Capt|Cmdr|Sgt|Cpl|Pvt|Det|Supt|Insp)$/
const PARTY = /^(?:democrat|republican)$/i

/**
 * What the words around one mention say about who it is.
 *
 * @param tokens of the document
 * @param sentence the sentence of the mention
 * @param next the one after it in the text
 */
export function findRole(
  tokens: Token[],
  sentence: TokenRange,
  mention: Mention,
  next: Mention | undefined,
): Role | null {
  const limit = Math.min(next?.firstToken ?? sentence.endToken, sentence.endToken)
  const before = roleBefore(tokens, sentence, mention)
  const hasRank = before !== null && isRankAlone(tokens, before)
  // A bare rank says less than what follows: "Rep. Roe (D-Ohio), head of the panel"
  if (before && !hasRank && wordsOf(tokens, before) > 1) return before
  // "the army chief, Lt. Gen. Jane Doe"
  const office = hasRank && roleBeforeComma(tokens, sentence, { ...mention, firstToken: before.firstToken })
  if (office && /^(?:the|its|his|her|their)$/i.test(tokens[office.firstToken]!.text)) return office
  const after = roleAfter(tokens, sentence, mention, next)
  const single = before !== null && !isPluralRole(tokens[before.firstToken]!.text)
  if (single && after && PARTY.test(tokens[after.firstToken]!.text)) return before
  return (
    roleBeforeComma(tokens, sentence, mention) ??
    after ??
    before ??
    creditAfter(tokens, sentence, mention) ??
    roleByCopula(tokens, sentence, mention) ??
    affiliationAfter(tokens, sentence, mention, limit) ??
    beatOf(tokens, sentence, mention) ??
    roleByPredicate(tokens, mention, limit) ??
    postNominal(tokens, sentence, mention) ??
    genitiveBefore(tokens, sentence, mention)
  )
}

/** "Lt. Gen.", "Vice Adm." */
function isRankAlone(tokens: Token[], { firstToken, endToken }: Role): boolean {
  for (let i = firstToken; i < endToken; i++)
    if (tokens[i]!.text !== '.' && !MILITARY_RANK.test(tokens[i]!.text)) return false
  return true
}

function wordsOf(tokens: Token[], { firstToken, endToken }: Role): number {
  let count = 0
  for (let i = firstToken; i < endToken; i++) if (isWord(tokens[i]!)) count++
  return count
}
