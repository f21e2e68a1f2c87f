import type { Quote, Source, Span } from '../../analysis'
import type { TextDocument, Token, TokenRange } from '../../text/document'
import { isStatementVerb } from '../lexicon/statement-verbs'

/** Words that make a sentence state something: who, and where source and cue stand. */
export interface Attribution {
  source: string
  /** From the first to the last character of speaker and cue. */
  frame: Span
  /** Whether what is stated follows the source ("The survey found …") rather than going before it. */
  leads: boolean
  /** Whether all that is stated stands in quotation marks, so that nothing beside them belongs to it. */
  quoted: boolean
  /** Whether it is a clause about figures, read word by word, rather than the frame of a quotation. */
  clause?: boolean
  /** The only words it holds for; all of its clause when left out. */
  only?: Span | null
}

/** Whether the words of a cue state something as so; "pointed to" and "worth noting" do not. */
export function isStatement(text: string, cue: Span): boolean {
  const words = text.slice(cue.start, cue.end).toLowerCase()
  if (words.trim() === ':') return true
  if (/\bworth\b/.test(words)) return false
  if (admitsPeople(words, text.slice(cue.end, cue.end + 4))) return false
  return /\bpoint\w* out\b/.test(words) || words.split(/[^\p{L}’']+/u).some(isStatementVerb)
}

/** "hospitals admitted 340 patients" */
const admitsPeople = (verb: string, after: string): boolean =>
  /^admit/.test(verb) && /^\s*[\d$£€]/.test(after)

/** The attributions that quotations come with. */
export function attributionsOfQuotes({ text }: TextDocument, quotes: Quote[]): Attribution[] {
  return quotes.flatMap((quote) => {
    const { cue, speaker, source } = quote
    if (!cue || source === null || !isStatement(text, cue)) return []
    const frame = {
      start: Math.min(cue.start, speaker?.start ?? cue.start),
      end: Math.max(cue.end, speaker?.end ?? cue.end),
    }
    return [{ source, frame, leads: quote.start >= frame.start, quoted: quote.type === 'direct' }]
  })
}

/** Tokens of a noun phrase at most, looked back over from a verb. */
const LONGEST_MENTION = 8

/**
 * Attributions of one sentence by words alone: a phrase that stands for a source elsewhere in the article, right before
 * a verb of statement ("the ministry estimates that …", "…, the report concludes").
 */
export function createPhraseFinder({ text, tokens }: TextDocument, sources: Source[]) {
  const known = new Map<string, string>()
  for (const { id, mentions, kind } of sources) {
    if (kind === 'hearsay') continue
    for (const { start, end } of mentions) known.set(text.slice(start, end).toLowerCase(), id)
  }
  return (sentence: TokenRange): Attribution[] => {
    const found: Attribution[] = []
    if (known.size === 0) return found
    for (let at = sentence.firstToken + 1; at < sentence.endToken; at++) {
      const verb = tokens[at]!
      if (!isStatementVerb(verb.text.toLowerCase()) || verb.text === 'according') continue
      if (admitsPeople(verb.text.toLowerCase(), text.slice(verb.end, verb.end + 4))) continue
      for (let first = at - 1; first >= Math.max(sentence.firstToken, at - LONGEST_MENTION); first--) {
        const source = known.get(text.slice(tokens[first]!.start, tokens[at - 1]!.end).toLowerCase())
        if (source === undefined) continue
        const frame = { start: tokens[first]!.start, end: verb.end }
        found.push({ source, frame, leads: leads(tokens, sentence, first, at), quoted: false })
        break
      }
    }
    return found
  }
}

/** A source that stands between a comma and a comma or the end comes after what it states. */
function leads(tokens: Token[], sentence: TokenRange, first: number, verb: number): boolean {
  const before = first > sentence.firstToken ? tokens[first - 1]!.text : ''
  const after = verb + 1 < sentence.endToken ? tokens[verb + 1]!.text : '.'
  return !(before === ',' && (after === ',' || after === '.'))
}
