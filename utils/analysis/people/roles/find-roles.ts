import type { TextDocument, TokenRange } from '../../text/document'
import type { Mention } from '../name-mentions'
import type { Individual } from '../resolution/individual'
import { findRole } from './find-role'
import { headOf, type Role } from './role-phrase'
import { isPluralRole } from './role-words'

/**
 * The words that say who each individual is: at the first mention that has any. What is said of
 * several ("Sens. Doe, Roe and Poe") is said of each.
 *
 * @param mentions all of them, in text order
 */
export function findRoles(
  document: TextDocument,
  mentions: Mention[],
  individuals: Individual[],
): (string | null)[] {
  const sentenceOf = sentenceIndex(document)
  const roles = new Map<Mention, Role>()
  let before: Mention | null = null
  for (const [i, mention] of mentions.entries()) {
    const sentence = sentenceOf(mention.firstToken)
    const own = findRole(document.tokens, sentence, mention, mentions[i + 1])
    const role = own ?? sharedRole(document, sentence, before, mention, roles)
    if (role) roles.set(mention, role)
    before = mention
  }
  return individuals.map((individual) => {
    const said = individual.mentions.filter((mention) => roles.has(mention))
    const top = minBy(said, (mention) => rankOf(document, mention, roles.get(mention)!))
    return top ? textOf(document, roles.get(top)!) : null
  })
}

/**
 * What is said of one person by a noun we know goes before an unknown noun and what is said of several, and that before
 * what a headline says.
 */
function rankOf({ tokens }: TextDocument, { styled }: Mention, { firstToken, endToken }: Role): number {
  if (styled) return 2
  if (/^an?$/.test(tokens[firstToken]!.text) && headOf(tokens, firstToken, endToken) < 0) return 1
  for (let i = firstToken; i < endToken; i++) if (isPluralRole(tokens[i]!.text)) return 1
  return 0
}

/** The first of the items that have the least rank. */
function minBy<T>(items: T[], rank: (item: T) => number): T | undefined {
  let top = items[0]
  if (items.length < 2) return top
  for (const item of items) if (rank(item) < rank(top!)) top = item
  return top
}

/** The role of the person named before in a list, when it is said of several. */
function sharedRole(
  { tokens }: TextDocument,
  sentence: TokenRange,
  before: Mention | null,
  mention: Mention,
  roles: Map<Mention, Role>,
): Role | null {
  const role = before && before.firstToken >= sentence.firstToken ? roles.get(before) : undefined
  if (!role || !before || role.firstToken > before.firstToken || mention.firstToken - before.endToken > 8)
    return null
  for (let i = before.endToken; i < mention.firstToken; i++) {
    const { text } = tokens[i]!
    if (text !== ',' && text !== 'and' && text !== '&' && !/^[().]$|^[DRI]$|^-$|^\p{Lu}/u.test(text))
      return null
  }
  for (let i = role.firstToken; i < role.endToken; i++) if (isPluralRole(tokens[i]!.text)) return role
  return null
}

function textOf({ text, tokens }: TextDocument, { firstToken, endToken }: Role): string {
  return text.slice(tokens[firstToken]!.start, tokens[endToken - 1]!.end).replace(/\s+/g, ' ')
}

/** Finds the sentence of a token; tokens must be asked for in order. */
function sentenceIndex({ sentences }: TextDocument): (token: number) => TokenRange {
  let at = 0
  return (token) => {
    while (sentences[at]!.endToken <= token) at++
    return sentences[at]!
  }
}
