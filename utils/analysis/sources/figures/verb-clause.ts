import { stem } from '../../syntax/lemma'
import { isPersonNoun, singular } from '../../syntax/nouns'
import { PART } from '../../syntax/part-of-speech'
import type { Syntax } from '../../syntax/syntax'
import type { TokenRange } from '../../text/document'
import { FINDS, RESEARCHERS } from '../statement'
import type { FigureClause } from './figure-clause'
import { subjectOf } from './subject'
import { ACCUSES, EXPECTS, NO_SPEECH, PLACES, PLEDGES, SHOWS, STATES } from './verbs'

const NO_NOUNS =
  /^(?:says|believes|reckons|argues|insists|contends|alleges|maintains|predicts|expects|suggests|indicates|warns|announces|confirms|admits|concludes|writes|adds)$/

/**
 * "the builders’ league reckons", "…, the panel estimates.", "that analysts had forecast.": a verb that the tagger took
 * for a noun.
 */
export function isVerbAfterAll({ tags, words, chunks, chunkOf }: Syntax, k: number): boolean {
  const word = words.lower[k]!
  const chunk = chunks[chunkOf[k] ?? -1]
  const isNoun = tags[k] === PART.NNS || tags[k] === PART.NN
  if (!isNoun || !chunk || !(STATES.has(stem(word)) || word === 'shows')) return false
  const isLast = /^[.,;]$/.test(words.lower[k + 1] ?? '.')
  if (chunk.first === k) return isLast && /^ha(?:s|ve|d)$/.test(words.lower[k - 1] ?? '')
  if (chunk.head === k && isLast && (/(?:s|ed)$/.test(word) || tags[k - 1] === PART.NNS))
    return words.lower[chunk.first - 1] === ','
  // "its outreach team reports contact with": no plural stands between two nouns
  const isBetween = tags[k - 1] === PART.NN && tags[k + 1] === PART.NN
  return NO_NOUNS.test(word) || (word === 'reports' && isBetween)
}

/** "…, police said on Monday at 4pm": where and when it was said. */
const PLACED =
  /^(?:on|in|at|during|from|via|late|early|this|last|yesterday|earlier|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/

/** A verb of statement with its subject in front of it or, after a comma, behind it. */
export function verbClause(
  syntax: Syntax,
  sentence: TokenRange,
  verb: number,
  figures: number[],
): FigureClause | null {
  const { words, tags } = syntax
  const root = stem(words.lower[verb]!)
  if (!STATES.has(root) && !SHOWS.has(root)) return null
  const inverted = STATES.has(root) ? invertedClause(syntax, sentence, verb, figures) : null
  const first = inverted ? -1 : subjectFor(syntax, verb, sentence.firstToken)
  if (first < 0) return inverted
  const next = verb + 1 < sentence.endToken ? words.lower[verb + 1]! : '.'
  const joined = joinedFigure(syntax, first, verb, figures)
  if (joined) return words.shape[verb + 1] === 0 ? joined : null
  // the words between a subject and its ", saying" are no part of the frame
  const frame: [number, number] = [tags[verb] === PART.VBG ? verb : first, verb + 1]
  const object = figures.find((figure) => figure > verb)
  const isBehind =
    words.shape[first - 1] === 0 && first > sentence.firstToken && tags[first] !== PART.WP && next !== 'that'
  const closes = isBehind && (object === undefined || PLACED.test(next))
  if (/^[,.;)—–]$/.test(next) || closes) {
    const only = takenUp(syntax, first, figures)
    // "The rooms, the owner said on Monday, cost $90": the figure may stand on either side.
    return only || isBehind || figures.some((figure) => figure < first)
      ? { first, wall: verb, frame, leads: false, only }
      : null
  }
  if (object === undefined || next === '(') return null
  if (EXPECTS.has(root) && isTold(syntax, sentence, object)) return null
  if (PLEDGES.has(root) && !isNear(syntax, verb, object)) return null
  if (SHOWS.has(root) && next !== 'that' && !isPaper(syntax, first, verb) && !isFinding(syntax, verb))
    return null
  if (ACCUSES.has(root) && !isAccused(syntax, verb, object)) return null
  if (PLACES.has(root) && !isPlaced(syntax, verb, object)) return null
  return { first, wall: verb, frame, leads: true, only: null }
}

/** The subject of a verb; ", saying" has that of the verb before it ("Police closed the road, saying 40 cars …"). */
function subjectFor(syntax: Syntax, verb: number, from: number): number {
  const { words, tags } = syntax
  if (tags[verb] !== PART.VBG) return subjectOf(syntax, verb, from)
  if (words.lower[verb - 1] !== ',' || !SAYING.test(words.lower[verb]!)) return -1
  for (let k = verb - 2; k > from && k > verb - LONGEST_CLAUSE; k--) {
    const isMain = tags[k] === PART.VBD || tags[k] === PART.VBZ || tags[k] === PART.VBP
    const first = isMain ? subjectOf(syntax, k, from) : -1
    if (first >= 0) return first
  }
  return -1
}

const SAYING =
  /^(?:saying|claiming|estimating|warning|arguing|insisting|noting|predicting|forecasting|reporting)$/
/** Tokens between ", saying" and the verb whose subject it has at most. */
const LONGEST_CLAUSE = 30

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
  const isLast = figures.every((figure) => figure < verb) && (behind === PART.VBN || behind === PART.IN)
  if (isObject || !(behind === PART.PUNCT || isLast) || !figures.some((figure) => figure < verb)) return null
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

/** "charged two men with defrauding 74 investors", "accused it of hiding $3m" */
function isAccused({ words }: Syntax, verb: number, figure: number): boolean {
  for (let k = verb + 1; k < figure; k++) if (/^(?:with|of)$/.test(words.lower[k]!)) return true
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

/** "The scientists found yields fell 10%" */
const isFinding = ({ words }: Syntax, verb: number): boolean =>
  FINDS.test(words.lower[verb]!) && RESEARCHERS.test(words.lower[verb - 1]!)

const PAPER =
  /^(?:report|survey|poll|study|data|figures?|statistics|numbers|records?|analysis|audit|review|assessment|estimates?|census|index|research|findings|results|polls|surveys|reports|studies|accounts|minutes|budget|inquiry|count|tally|investigation|documents?|filings?|response|model|models|evidence|test|tests)$/

function isPaper({ words, chunks, chunkOf }: Syntax, first: number, verb: number): boolean {
  for (let k = first; k < verb; k = (chunks[chunkOf[k]!]?.end ?? k) + 1) {
    const chunk = chunks[chunkOf[k] ?? -1]
    if (chunk && PAPER.test(words.lower[chunk.head]!)) return true
  }
  return false
}
