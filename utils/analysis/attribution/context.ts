import { hashString } from '../syntax/hash'
import { stem } from '../syntax/lemma'
import { PART } from '../syntax/part-of-speech'
import type { Syntax } from '../syntax/syntax'

/** Looks up the class of a word (1 …), 0 for a word never seen. */
export interface Classes {
  fine(word: string): number
}

/** What the features of cues and their arguments share, worked out once a document. */
export interface Context {
  syntax: Syntax
  stem: Int32Array
  /** 0 elsewhere; tokens to the nearest closing mark on the left in the block (1 = right behind it), up to 15. */
  afterQuote: Uint8Array
  /** 0 elsewhere; tokens to the nearest opening mark on the right in the block (1 = right before it), up to 15. */
  beforeQuote: Uint8Array
  /** Word class (fine), or 0. */
  fine: Uint16Array
  /** Log-odds of each token as the head of a cue; NO_CUE where it cannot be one. Filled in by `scoreCues`. */
  cueScore: Float32Array
  /** Sums over all tokens before a token, to count in a stretch by one subtraction. */
  sums: { unquoted: Int32Array; verbs: Int32Array; cues: Int32Array; quotes: Int32Array }
  isVerb: Uint8Array
  isAuxiliary: Uint8Array
}

export const NO_CUE = -99
const FAR = 15
const AUXILIARY =
  /^(?:be|is|are|was|were|been|being|am|has|have|had|having|do|does|did|'s|'ve|'re|'d|'m|'ll|will|would|could|can|may|might|should|must|not|n't|to)$/

export function readContext(syntax: Syntax, classes: Classes | null): Context {
  const { document, words, tags, quoted } = syntax
  const n = document.tokens.length
  const context: Context = {
    syntax,
    stem: new Int32Array(n),
    afterQuote: new Uint8Array(n),
    beforeQuote: new Uint8Array(n),
    fine: new Uint16Array(n),
    cueScore: new Float32Array(n).fill(NO_CUE),
    sums: {
      unquoted: new Int32Array(n + 1),
      verbs: new Int32Array(n + 1),
      cues: new Int32Array(n + 1),
      quotes: new Int32Array(n + 1),
    },
    isVerb: new Uint8Array(n),
    isAuxiliary: new Uint8Array(n),
  }
  const seen = new Map<string, [number, number, number]>()
  for (let i = 0; i < n; i++) {
    const lower = words.lower[i]!
    let known = seen.get(lower)
    if (!known) {
      known = [hashString(stem(lower)), classes?.fine(lower) ?? 0, AUXILIARY.test(lower) ? 1 : 0]
      seen.set(lower, known)
    }
    context.stem[i] = known[0]
    context.fine[i] = known[1]
    context.isAuxiliary[i] = known[2]
    const tag = tags[i]!
    context.isVerb[i] = tag >= PART.VB && tag <= PART.VBZ ? 1 : 0
  }
  const { unquoted, verbs, quotes } = context.sums
  for (let i = 0; i < n; i++) {
    const isOutside = syntax.quoteOf[i]! < 0
    unquoted[i + 1] = unquoted[i]! + (isOutside && words.shape[i] !== 0 ? 1 : 0)
    verbs[i + 1] = verbs[i]! + context.isVerb[i]!
    quotes[i + 1] =
      quotes[i]! + (!isOutside && (i === 0 || syntax.quoteOf[i - 1] !== syntax.quoteOf[i]) ? 1 : 0)
  }
  for (const q of quoted) {
    if (q.depth > 0) continue
    const block = document.blocks[syntax.blockOf[q.firstToken]!]!
    if (q.closed) {
      for (let k = 1; k <= FAR && q.endToken + k < block.endToken; k++) {
        const at = q.endToken + k
        if (syntax.quoteOf[at]! >= 0) break
        context.afterQuote[at] = k
      }
    }
    for (let k = 1; k <= FAR && q.firstToken - 1 - k >= block.firstToken; k++) {
      const at = q.firstToken - 1 - k
      if (syntax.quoteOf[at]! >= 0) break
      context.beforeQuote[at] = k
    }
  }
  return context
}
