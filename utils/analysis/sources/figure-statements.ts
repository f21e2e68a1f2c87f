import type { Span } from '../analysis'
import { stem } from '../syntax/lemma'
import { isPersonNoun, singular } from '../syntax/nouns'
import { PART } from '../syntax/part-of-speech'
import type { Syntax } from '../syntax/syntax'
import type { TokenRange } from '../text/document'
import { subjectOf } from './subject'

/** A clause that says whose a figure is: "rescuers put the toll at 21", "the 3% that analysts had forecast". */
export interface FigureClause {
  /** First token of the noun phrase that stands for the source. */
  first: number
  /** Token the phrase must not reach, or -1. */
  wall: number
  /** Tokens of noun phrase and cue, half-open. */
  frame: [number, number]
  /** Whether the figures follow ("police estimate that …") rather than going before ("…, police estimate"). */
  leads: boolean
  /** Tokens it holds for and no others, half-open: "analysts’ forecasts of | 3%"; null when the clause decides. */
  only: [number, number] | null
}

/** The same, with its source and in characters. */
export interface FigureStatement {
  /** `Source.id` */
  source: string
  frame: Span
  leads: boolean
  only: Span | null
}

const stems = (words: string): Set<string> => new Set(words.trim().split(/\s+/).map(stem))

const STATES = stems(`
  say tell add state write note report estimate reckon forecast predict project expect anticipate believe think fear
  claim allege insist maintain contend argue suggest indicate reveal disclose announce declare confirm warn
  promise pledge vow acknowledge admit concede conclude assert calculate testify explain put peg value
`)
/** What people do as often as they state it; of papers, and before "that", a statement. */
const SHOWS = stems('give find show determine discover record count tally list')
const PLACES = stems('put peg value')
const PLEDGES = stems('promise pledge vow')
const NO_SPEECH = stems('put peg value promise pledge vow expect anticipate fear')
const EXPECTS = stems('expect anticipate believe think fear')
const OWN_FIGURES =
  /^(?:estimates?|forecasts?|projections?|predictions?|expectations?|count|tally|reckoning|calculations?|figures?)$/

/** Finds the clauses that say whose the figures of their sentence are, in text order of their noun phrases. */
export function findFigureClauses(syntax: Syntax): FigureClause[] {
  const clauses: FigureClause[] = []
  const { document, quoteOf } = syntax
  for (const sentence of document.sentences) {
    const figures = figuresOf(syntax, sentence)
    if (figures.length === 0) continue
    for (let k = sentence.firstToken; k < sentence.endToken; k++) {
      if (quoteOf[k]! >= 0) continue
      const clause = clauseAt(syntax, sentence, k, figures)
      if (clause) clauses.push(clause)
    }
  }
  return clauses.sort((a, b) => a.first - b.first)
}

function clauseAt(syntax: Syntax, sentence: TokenRange, k: number, figures: number[]): FigureClause | null {
  const { words, tags } = syntax
  if (words.lower[k] === 'according') return accordingTo(syntax, sentence, k)
  const isVerb = tags[k]! >= PART.VB && tags[k]! <= PART.VBZ
  if (isVerb || isVerbAfterAll(syntax, k)) return verbClause(syntax, sentence, k, figures)
  return OWN_FIGURES.test(words.lower[k]!) ? ownFigures(syntax, k, figures) : null
}

function figuresOf({ document, tags }: Syntax, { firstToken, endToken }: TokenRange): number[] {
  const figures: number[] = []
  for (let k = firstToken; k < endToken; k++) {
    if (tags[k] === PART.CD || /\d/.test(document.tokens[k]!.text)) figures.push(k)
  }
  return figures
}

const NO_NOUNS =
  /^(?:says|believes|reckons|argues|insists|contends|alleges|maintains|predicts|expects|suggests|indicates|warns|announces|confirms|admits|concludes|writes|adds)$/

/**
 * "the builders’ league reckons", "…, the panel estimates.", "that analysts had forecast.": a verb that the tagger took
 * for a noun.
 */
function isVerbAfterAll({ tags, words, chunks, chunkOf }: Syntax, k: number): boolean {
  const word = words.lower[k]!
  const chunk = chunks[chunkOf[k] ?? -1]
  const isNoun = tags[k] === PART.NNS || tags[k] === PART.NN
  if (!isNoun || !chunk || !STATES.has(stem(word))) return false
  const isLast = /^[.,;]$/.test(words.lower[k + 1] ?? '.')
  if (chunk.first === k) return isLast && /^ha(?:s|ve|d)$/.test(words.lower[k - 1] ?? '')
  if (chunk.head === k && isLast && /(?:s|ed)$/.test(word)) return words.lower[chunk.first - 1] === ','
  return NO_NOUNS.test(word)
}

/** A verb of statement with its subject in front of it or, after a comma, behind it. */
function verbClause(
  syntax: Syntax,
  sentence: TokenRange,
  verb: number,
  figures: number[],
): FigureClause | null {
  const { words } = syntax
  const root = stem(words.lower[verb]!)
  if (!STATES.has(root) && !SHOWS.has(root)) return null
  const first = subjectOf(syntax, verb, sentence.firstToken)
  if (first < 0) return STATES.has(root) ? invertedClause(syntax, sentence, verb, figures) : null
  const next = verb + 1 < sentence.endToken ? words.lower[verb + 1]! : '.'
  const joined = joinedFigure(syntax, first, verb, figures)
  if (joined) return words.shape[verb + 1] === 0 ? joined : null
  const frame: [number, number] = [first, verb + 1]
  const object = figures.find((figure) => figure > verb)
  const closes = object === undefined && words.shape[first - 1] === 0
  if (/^[,.;)—–]$/.test(next) || closes) {
    const only = takenUp(syntax, first, figures)
    return only || figures.some((figure) => figure < first)
      ? { first, wall: verb, frame, leads: false, only }
      : null
  }
  if (object === undefined || next === '(') return null
  if (EXPECTS.has(root) && isTold(syntax, sentence, object)) return null
  if (PLEDGES.has(root) && !isNear(syntax, verb, object)) return null
  if (SHOWS.has(root) && next !== 'that' && !isPaper(syntax, first, verb)) return null
  if (PLACES.has(root) && !isPlaced(syntax, verb, object)) return null
  return { first, wall: verb, frame, leads: true, only: null }
}

/** "…, said Ann Lee, an engineer." */
function invertedClause(
  { words, tags, chunks, chunkOf }: Syntax,
  { firstToken, endToken }: TokenRange,
  verb: number,
  figures: number[],
): FigureClause | null {
  const chunk = chunks[chunkOf[verb + 1] ?? -1]
  if (!chunk || chunk.end > endToken || words.lower[verb - 1] !== ',' || verb - 1 <= firstToken) return null
  if (tags[verb] === PART.VBG || tags[verb] === PART.VBN || NO_SPEECH.has(stem(words.lower[verb]!)))
    return null
  const behind = tags[chunk.end] ?? PART.PUNCT
  const isObject = figures.some((figure) => figure >= chunk.first && figure < chunk.end)
  if (isObject || (behind >= PART.VB && behind <= PART.MD) || !figures.some((figure) => figure < verb))
    return null
  return { first: chunk.first, wall: -1, frame: [verb, chunk.end], leads: false, only: null }
}

const SCALE = /^(?:m|mn|bn|tn|trn|million|billion|trillion|%)$/

/** "the $2m | analysts had expected": figure and subject stand in one noun phrase. */
function joinedFigure(
  { words, chunks, chunkOf }: Syntax,
  first: number,
  verb: number,
  figures: number[],
): FigureClause | null {
  const chunk = chunks[chunkOf[first] ?? -1]
  if (!chunk || chunk.first !== first || chunk.end - first < 2 || verb - chunk.end > 2) return null
  // "40 drivers said" is no sum
  let isSum = /^[$£€¥]$/.test(words.lower[first - 1] ?? '')
  for (let k = first; k < chunk.head; k++) isSum ||= SCALE.test(words.lower[k]!)
  const isFigure = figures.some((figure) => figure >= first && figure < chunk.head)
  if (!isSum || !isFigure || !isPersonNoun(singular(words.lower[chunk.head]!))) return null
  const { head } = chunk
  return { first: head, wall: verb, frame: [head, verb + 1], leads: false, only: [first, head] }
}

/** "the $2m | that analysts had expected": the figure right before the subject of a relative clause. */
function takenUp(
  { words, chunks, chunkOf }: Syntax,
  first: number,
  figures: number[],
): [number, number] | null {
  let end = /^(?:that|which)$/.test(words.lower[first - 1] ?? '') ? first - 1 : first
  if (words.lower[end - 1] === '%') end--
  const chunk = chunks[chunkOf[end - 1] ?? -1]
  if (!chunk || chunk.end !== end) return null
  return figures.some((figure) => figure >= chunk.first && figure < end) ? [chunk.first, end] : null
}

/** "put the toll at more than 21", "valued it at $3bn", "put Labour on 41%" */
function isPlaced({ words, tags }: Syntax, verb: number, figure: number): boolean {
  for (let k = figure - 1; k > verb; k--) {
    if (/^(?:at|on)$/.test(words.lower[k]!)) return true
    if (tags[k]! <= PART.NNP || tags[k] === PART.DT) return false
  }
  return false
}

/** "expects 6 million visitors, according to its website" */
function isTold({ words }: Syntax, { endToken }: TokenRange, from: number): boolean {
  for (let k = from; k + 1 < endToken; k++) {
    if (words.lower[k] === 'according' && words.lower[k + 1] === 'to') return true
  }
  return false
}

/** "promised 300 homes", "promised to build 300 homes"; what is in brackets or behind a dash is not promised. */
function isNear({ words }: Syntax, verb: number, figure: number): boolean {
  for (let k = verb + 1; k < figure; k++) if (/^[,;:(—–-]$/.test(words.lower[k]!)) return false
  return figure - verb < 12
}

const PAPER =
  /^(?:report|survey|poll|study|data|figures?|statistics|numbers|records?|analysis|audit|review|assessment|estimates?|census|index|research|findings|results|polls|surveys|reports|studies|accounts|minutes|budget|inquiry|count|tally|investigation|documents?|filings?|response|model|models|evidence|test|tests)$/

function isPaper({ words, chunks, chunkOf }: Syntax, first: number, verb: number): boolean {
  for (let k = first; k < verb; k = (chunks[chunkOf[k]!]?.end ?? k) + 1) {
    const chunk = chunks[chunkOf[k] ?? -1]
    if (chunk && PAPER.test(words.lower[chunk.head]!)) return true
  }
  return false
}

/** Tokens of the source behind "according to" at most. */
const LONGEST_SOURCE = 40
const LONGEST_OPENING = 5

/** "According to the filing, …", "…, according to police" */
function accordingTo(
  { words, chunks, chunkOf, tags }: Syntax,
  sentence: TokenRange,
  at: number,
): FigureClause | null {
  if (words.lower[at + 1] !== 'to') return null
  // "a 52-count | complaint": figures and hyphens in front of a noun phrase are no part of it
  let first = at + 2
  while (first < at + 2 + LONGEST_OPENING && chunkOf[first]! < 0) first++
  const chunk = chunks[chunkOf[first] ?? -1]
  if (!chunk || chunk.first !== first || first >= sentence.endToken) return null
  const leads = at === sentence.firstToken || tags[at - 1] === PART.CC || words.lower[at - 1] === ';'
  let end = chunk.end
  if (leads) {
    const limit = Math.min(sentence.endToken, first + LONGEST_SOURCE)
    while (end < limit && words.lower[end] !== ',') end++
  }
  return { first, wall: -1, frame: [at, end], leads, only: null }
}

/** "analysts’ forecasts of 3%", "by the charity’s own count, 7,300 families" */
function ownFigures(
  { words, tags, chunks, chunkOf }: Syntax,
  noun: number,
  figures: number[],
): FigureClause | null {
  const chunk = chunks[chunkOf[noun] ?? -1]
  if (!chunk || chunk.head !== noun) return null
  const { end } = chunk
  // the apostrophe after a plural is a token of its own
  const isPlural = /^[’']$/.test(words.lower[chunk.first - 1] ?? '') && tags[chunk.first - 2] === PART.NNS
  const owner = isPlural ? chunks[chunkOf[chunk.first - 2] ?? -1] : undefined
  let isOwned = owner !== undefined
  for (let k = chunk.first; k < noun; k++) isOwned ||= tags[k] === PART.POS
  if (!isOwned) return null
  const first = owner?.first ?? chunk.first
  const wall = owner?.end ?? -1
  if (/^(?:of|for)$/.test(words.lower[end] ?? '')) {
    // over a currency sign
    const at = words.shape[end + 1] === 0 ? end + 2 : end + 1
    const stop = chunks[chunkOf[at] ?? -1]?.end ?? at + 1
    return figures.some((figure) => figure > end && figure < stop)
      ? { first, wall, frame: [first, end + 1], leads: true, only: [end + 1, stop] }
      : null
  }
  const isOpening = words.lower[first - 1] === 'by' && words.lower[end] === ','
  return isOpening ? { first, wall, frame: [first, end + 1], leads: true, only: null } : null
}
