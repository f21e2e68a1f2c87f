import type { Token, TokenRange } from '../../text/document'
import type { Mention } from '../name-mentions'
import { creditAfter, roleAfter, roleByVerb } from './role-after'
import { roleBefore } from './role-before'
import { roleBeforeComma } from './role-before-comma'
import { isWord, type Role } from './role-phrase'
import { isPluralRole } from './role-words'

const PARTY = /^(?:democrat|republican)$/i

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

function wordsOf(tokens: Token[], { firstToken, endToken }: Role): number {
  let count = 0
  for (let i = firstToken; i < endToken; i++) if (isWord(tokens[i]!)) count++
  return count
}
