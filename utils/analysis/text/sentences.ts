import type { Token, TokenRange } from './document'

const TERMINAL = /^(?:[.!?…]|\.{2,})$/
const CLOSING = /^[”’"')\]»]$|^''$/
const LOWERCASE = /^\p{Ll}/u
const ABBREVIATIONS = new Set(
  'Mr Mrs Ms Dr Prof Sen Rep Gov Gen Lt Col Sgt Capt Maj Adm Cmdr Hon Rev Fr St Jr Sr Inc Corp Co Ltd vs No Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec'.split(
    ' ',
  ),
)

/**
 * Cuts the tokens of one block into sentences.
 *
 * @param tokens all tokens of the document
 * @param from first token of the block
 * @param to end of the block, half-open
 */
export function* splitSentences(tokens: Token[], from: number, to: number): Generator<TokenRange> {
  let first = from
  for (let i = from; i < to; i++) {
    if (!TERMINAL.test(tokens[i]!.text)) continue
    if (i > from && tokens[i]!.text === '.' && ABBREVIATIONS.has(tokens[i - 1]!.text)) continue
    let last = i
    while (last + 1 < to && CLOSING.test(tokens[last + 1]!.text)) last++
    if (last + 1 < to && LOWERCASE.test(tokens[last + 1]!.text)) continue
    yield range(tokens, first, last + 1)
    first = last + 1
    i = last
  }
  if (first < to) yield range(tokens, first, to)
}

function range(tokens: Token[], firstToken: number, endToken: number): TokenRange {
  return { start: tokens[firstToken]!.start, end: tokens[endToken - 1]!.end, firstToken, endToken }
}
