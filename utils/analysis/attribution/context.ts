import { hashString } from '../syntax/hash'
import { stem } from '../syntax/lemma'
import { PART } from '../syntax/part-of-speech'
import type { Syntax } from '../syntax/syntax'

/** What is counted in stretches: words outside quotation marks, verbs, likely cues, quotations … */
const COUNTED = [
  'unquoted',
  'verbs',
  'mainVerbs',
  'looseVerbs',
  'cues',
  'quotes',
  'commas',
  'relatives',
  'joins',
  'prepositions',
] as const

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
  /** Log-odds of each token as the head of a cue; -99 where it cannot be one; filled in by `scoreCues`. */
  cueScore: Float32Array
  /** Sums over all tokens before a token, to count in a stretch by one subtraction. */
  sums: Record<(typeof COUNTED)[number], Int32Array>
  isVerb: Uint8Array
  isAuxiliary: Uint8Array
}

/** The score of a token that cannot be a cue. */
const NO_CUE = -99
const FAR = 15
const AUXILIARY =
  /^(?:be|is|are|was|were|been|being|am|has|have|had|having|do|does|did|'s|'ve|'re|'d|'m|'ll|will|would|could|can|may|might|should|must|not|n't|to)$/

export function readContext(syntax: Syntax): Context {
  const { document, words, tags, quotations } = syntax
  const n = document.tokens.length
  const context: Context = {
    syntax,
    stem: new Int32Array(n),
    afterQuote: new Uint8Array(n),
    beforeQuote: new Uint8Array(n),
    fine: words.fine,
    cueScore: new Float32Array(n).fill(NO_CUE),
    sums: Object.fromEntries(COUNTED.map((name) => [name, new Int32Array(n + 1)])) as Context['sums'],
    isVerb: new Uint8Array(n),
    isAuxiliary: new Uint8Array(n),
  }
  const seen = new Map<string, [number, number]>()
  for (let i = 0; i < n; i++) {
    const lower = words.lower[i]!
    let known = seen.get(lower)
    if (!known) {
      known = [hashString(stem(lower)), AUXILIARY.test(lower) ? 1 : 0]
      seen.set(lower, known)
    }
    context.stem[i] = known[0]
    context.isAuxiliary[i] = known[1]
    const tag = tags[i]!
    context.isVerb[i] = tag >= PART.VB && tag <= PART.VBZ ? 1 : 0
  }
  countAll(context)
  for (const q of quotations) {
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

function countAll({ sums, syntax, isVerb, isAuxiliary }: Context): void {
  const { words, tags, quoteOf, chunkOf } = syntax
  const add = (sum: Int32Array, i: number, yes: boolean): void => {
    sum[i + 1] = sum[i]! + (yes ? 1 : 0)
  }
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i]!
    const verb = isVerb[i] === 1
    const quote = quoteOf[i]!
    add(sums.unquoted, i, quote < 0 && words.shape[i] !== 0)
    add(sums.verbs, i, verb)
    add(sums.mainVerbs, i, verb && isAuxiliary[i] === 0)
    add(sums.looseVerbs, i, verb && chunkOf[i]! < 0)
    add(sums.quotes, i, quote >= 0 && (i === 0 || quoteOf[i - 1] !== quote))
    add(sums.commas, i, words.lower[i] === ',')
    add(sums.relatives, i, tag === PART.WP)
    add(sums.joins, i, tag === PART.CC)
    add(sums.prepositions, i, tag === PART.IN)
  }
}

/** How many there are between two tokens. */
export const count = (sum: Int32Array, from: number, to: number): number =>
  to > from ? sum[to]! - sum[from]! : 0

/** Whether a token is a verb, auxiliaries left out. */
export const isMainVerb = ({ isVerb, isAuxiliary }: Context, i: number): boolean =>
  isVerb[i] === 1 && isAuxiliary[i] === 0

/** Whether the token is the opening mark of a quotation. */
export const opensQuotation = ({ syntax: { quoteOf } }: Context, token: number): boolean =>
  quoteOf[token]! < 0 && quoteOf[token + 1]! >= 0

/** Whether the token before `end` is the closing mark of a quotation. */
export const closesQuotation = ({ syntax: { quoteOf } }: Context, end: number): boolean =>
  end >= 2 && quoteOf[end - 1]! < 0 && quoteOf[end - 2]! >= 0

/** Whether a stretch is one or more whole quotations with their marks and nothing else. */
export const isAllQuoted = (context: Context, start: number, end: number): boolean =>
  opensQuotation(context, start) &&
  closesQuotation(context, end) &&
  count(context.sums.unquoted, start, end) === 0
