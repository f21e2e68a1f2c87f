import { wordSet } from '../text/word-set'
import { HEADS, NEVER_ALONE, RANKS } from './lexicon'
import { BEGIN, INSIDE, O, OTHER } from './name-labels'
import { type NameView, Style } from './name-view'
import { Shape } from './words'

const KIN = wordSet(`
  son daughter wife husband mother father brother sister child girlfriend boyfriend fiancé fiancée fiance fiancee niece
  nephew uncle aunt grandson granddaughter grandmother grandfather stepson stepdaughter stepfather stepmother widow
  widower mom mum dad toddler`)
/** Who is introduced by these and a comma is a person: "the bakery's accountant, Jane Doe,". */
const PROFESSIONS = wordSet(`
  accountant attorney lawyer solicitor barrister spokesman spokeswoman spokesperson teacher principal nurse doctor
  surgeon president chairman chairwoman director secretary minister mayor governor senator judge prosecutor detective
  officer sheriff coach manager captain boss author professor editor reporter neighbor neighbour colleague founder`)
const INTRODUCERS = new Map([
  ...[...PROFESSIONS].map((word) => [word, false] as const),
  ...[...KIN].map((word) => [word, true] as const),
])
const POSSESSIVE = wordSet("his her their my our your 's '")
const DETERMINERS = wordSet('the a an one another')
/** So far left of the noun its determiner may stand: "their nine-month-old youngest child". */
const REACH = 8
const MOST_WORDS = 3

/**
 * Finds names that the words before them show to be people's, where the tagger saw none: "her son, Noor,",
 * "the bakery's accountant, Jane Doe,".
 *
 * @param labels changed in place
 * @returns the single names so introduced, lowercase
 */
export function addIntroduced(view: NameView, labels: Uint8Array): Set<string> {
  const introduced = new Set<string>()
  for (let noun = 0; noun + 1 < view.count; noun++) {
    const { lower, shape } = view.words[noun]!
    if (shape !== Shape.lower || view.style[noun] !== Style.plain) continue
    const isKin = INTRODUCERS.get(lower)
    if (isKin === undefined) continue
    const comma = view.words[noun + 1]!.lower === ','
    const from = comma ? noun + 2 : noun + 1
    if (!isKin && !comma) continue
    const to = endOfName(view, labels, from, noun)
    if (to < 0 || (comma && !isClosed(view, to, from))) continue
    if (!hasDeterminer(view, noun, isKin || to - from < 2)) continue
    labels.fill(INSIDE, from, to)
    labels[from] = BEGIN
    if (to - from === 1) introduced.add(view.words[from]!.lower)
  }
  return introduced
}

/** The end of the run of capitalized words at `from`, or −1 when it is no name that was overlooked. */
function endOfName(view: NameView, labels: Uint8Array, from: number, noun: number): number {
  if (from >= view.sentenceEnd[noun]! || view.candidate[from] === 0) return -1
  const to = view.runEnd[from]!
  if (to - from > MOST_WORDS) return -1
  for (let i = from; i < to; i++) {
    const { lower, shape } = view.words[i]!
    const free = labels[i] === O || (labels[i] === OTHER && to - from === 1)
    const written = shape === Shape.capitalized || shape === Shape.mixed || shape === Shape.hyphenated
    const never = to - from === 1 && NEVER_ALONE.has(lower)
    if (!free || !written || never || RANKS.has(lower) || HEADS.has(lower)) return -1
  }
  return to
}

/** Whether the apposition ends after the name. */
function isClosed(view: NameView, to: number, from: number): boolean {
  if (to >= view.sentenceEnd[from]!) return true
  const { lower, shape } = view.words[to]!
  return shape === Shape.punctuation || lower === 'and'
}

function hasDeterminer({ words, sentenceStart }: NameView, noun: number, isPossessed: boolean): boolean {
  const least = Math.max(sentenceStart[noun]!, noun - REACH)
  for (let i = noun - 1; i >= least; i--) {
    const { lower, shape } = words[i]!
    if (POSSESSIVE.has(lower)) return true
    if (DETERMINERS.has(lower)) return !isPossessed
    if (shape === Shape.punctuation && lower !== '-') return false
  }
  return false
}
