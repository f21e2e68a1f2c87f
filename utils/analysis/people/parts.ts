import type { Person } from '../analysis'
import type { Block, TextDocument, Token } from '../text/document'
import type { Mention } from './name-mentions'
import type { Individual } from './resolution/individual'

type Part = Person['part']

/** A line of credit is short, and it stands near the top or the end. */
const MOST_TOKENS = 30
const TOP_BLOCKS = 8

const BYLINE =
  /^(?:by|written by|story by|words by|reported by|reporting by|additional reporting by|text by)$/
const CREDIT =
  /^(?:photo by|photos by|photograph by|photographs by|picture by|image by|images by|illustration by|photo|photos|image|credit|photo credit|picture|courtesy of|©)$/
const AGENCY = /^(?:getty|reuters|ap|afp|epa|upi|shutterstock|istock|alamy|pa|bloomberg|staff|associated)$/i

/**
 * How each individual stands to the article: its author, the author of a picture, or part of its story. Who is named
 * in the story itself is part of it, wherever else the name stands.
 *
 * @param mentions all of them, in text order
 */
export function partsOf(document: TextDocument, mentions: Mention[], individuals: Individual[]): Part[] {
  const parts = new Map<Mention, Part>()
  let index = 0
  for (const mention of mentions) {
    while (document.blocks[index]!.endToken <= mention.firstToken) index++
    parts.set(mention, partOf(document, index, mention, mentions))
  }
  return individuals.map((individual) => {
    const found = new Set(individual.mentions.map((mention) => parts.get(mention)!))
    return found.has('story') ? 'story' : found.has('byline') ? 'byline' : 'credit'
  })
}

function partOf({ tokens, blocks }: TextDocument, index: number, mention: Mention, all: Mention[]): Part {
  const block = blocks[index]!
  if (isCredit(tokens, block, mention)) return 'credit'
  if (block.endToken - block.firstToken > MOST_TOKENS) return 'story'
  if (isByline(tokens, block, mention)) return 'byline'
  const atTop = index > 0 && index < TOP_BLOCKS
  return atTop && isNameAlone(tokens, block, all) ? 'byline' : 'story'
}

/** "Photo by Jane Doe", "Image: Jane Doe", "Jane Doe/Getty Images", "AP Photo/Jane Doe", "REUTERS / Jane Doe". */
function isCredit(tokens: Token[], block: Block, { firstToken, endToken }: Mention): boolean {
  const after = endToken < block.endToken ? tokens[endToken]!.text : ''
  const next = endToken + 1 < block.endToken ? tokens[endToken + 1]!.text : ''
  if (after === '/' && /^\p{Lu}/u.test(next)) return true
  if ((after === ',' || after === '|') && AGENCY.test(next) && endToken + 4 >= block.endToken) return true
  if (firstToken - 1 > block.firstToken && tokens[firstToken - 1]!.text === '/') return true
  return CREDIT.test(wordsBefore(tokens, block, firstToken))
}

/** The one or two words before a name, lowercase, a colon left out. */
function wordsBefore(tokens: Token[], block: Block, at: number): string {
  let i = at - 1
  if (i >= block.firstToken && tokens[i]!.text === ':') i--
  if (i < block.firstToken) return ''
  const last = tokens[i]!.text.toLowerCase()
  if (last !== 'by' && last !== 'of' && last !== 'credit') return last
  return i > block.firstToken ? `${tokens[i - 1]!.text.toLowerCase()} ${last}` : last
}

/** "By Jane Doe and John Roe", "Reporting by …; Editing by …", "Jane Doe contributed to this report". */
function isByline(tokens: Token[], block: Block, { endToken, firstToken }: Mention): boolean {
  const opening = tokens
    .slice(block.firstToken, Math.min(block.firstToken + 3, firstToken))
    .map(({ text }) => text.toLowerCase())
  if (opening.some((_, i) => BYLINE.test(opening.slice(0, i + 1).join(' ')))) return true
  if (
    /^(?:editing|reporting|writing|compiled|edited|produced) by$/.test(wordsBefore(tokens, block, firstToken))
  )
    return true
  const rest = tokens.slice(endToken, block.endToken)
  return rest.some(({ text }, i) => text === 'contributed' && rest[i + 1]?.text === 'to' && rest.length < 16)
}

/** A line of nothing but names, "and", and at most a few words of where they work. */
function isNameAlone(tokens: Token[], block: Block, all: Mention[]): boolean {
  let covered = 0
  for (const { firstToken, endToken } of all) {
    if (firstToken >= block.firstToken && endToken <= block.endToken) covered += endToken - firstToken
  }
  const others = tokens.slice(block.firstToken, block.endToken).length - covered
  const last = tokens[block.endToken - 1]!.text
  return others <= 4 && last !== '.' && last !== '?' && last !== '!' && last !== ':'
}
