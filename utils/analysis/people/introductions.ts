import { wordSet } from '../text/word-set'
import { HEADS, isFirstName, NAMES_TOO, NEVER_ALONE, RANKS } from './lexicon'
import { BEGIN, INSIDE, O, OTHER } from './name-labels'
import { type NameView, Style } from './name-view'
import { Shape, type Word } from './words'

const KIN = wordSet(`
  son daughter wife husband mother father brother sister child girlfriend boyfriend fiancé fiancée fiance fiancee niece
  nephew uncle aunt grandson granddaughter grandmother grandfather stepson stepdaughter stepfather stepmother widow
  widower mom mum dad toddler cousin`)
/** So are their friends, by a first name alone: "her neighbor Noor". */
const COMPANIONS = wordSet(`
  neighbor neighbour friend colleague classmate roommate flatmate housemate teammate workmate co-worker coworker`)
/** Who is introduced by these and a comma is a person: "the bakery's accountant, Jane Doe,". */
const PROFESSIONS = wordSet(`
  accountant attorney lawyer solicitor barrister spokesman spokeswoman spokesperson teacher principal nurse doctor
  surgeon president chairman chairwoman director secretary minister mayor governor senator judge prosecutor detective
  officer sheriff coach manager captain boss author professor editor reporter founder`)
const INTRODUCERS = new Map([
  ...[...PROFESSIONS].map((word) => [word, 'profession'] as const),
  ...[...COMPANIONS].map((word) => [word, 'companion'] as const),
  ...[...KIN].map((word) => [word, 'kin'] as const),
])
/** Before two or more capitalized words that are nothing else: "Justice Ngozi Doe". */
const OFFICES = wordSet(`
  judge justice magistrate prof prof. professor rev rev. reverend fr fr. father sister brother pastor imam rabbi bishop
  archbishop cardinal senator sen. sens. rep. gov. governor mayor president minister ambassador sheikh
  det. sgt. sgt capt. cmdr. col. maj. lt. gen. adm. officer detective sergeant captain colonel`)
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
    const { lower, shape, capital } = view.words[noun]!
    if (view.style[noun] !== Style.plain) continue
    if (capital && OFFICES.has(lower)) addOfficeHolder(view, labels, noun + 1)
    if (shape !== Shape.lower) continue
    const kind = INTRODUCERS.get(lower)
    if (kind === undefined) continue
    const comma = view.words[noun + 1]!.lower === ','
    const from = comma ? noun + 2 : noun + 1
    if (kind === 'profession' && !comma) continue
    const to = endOfName(view, labels, from, noun)
    if (to < 0 || (comma && !isClosed(view, to, from))) continue
    // Countries have neighbors and friends, too
    if (kind === 'companion' && to - from === 1 && NAMES_TOO.has(view.words[from]!.lower)) continue
    const isPossessed = kind === 'kin' || to - from < 2 || !comma
    if (!hasDeterminer(view, noun, isPossessed)) continue
    labels.fill(INSIDE, from, to)
    labels[from] = BEGIN
    if (to - from === 1) introduced.add(view.words[from]!.lower)
  }
  return introduced
}

/** A first name, or a word the clusters do not know; "President Executive Order" is two things run together. */
const isNewOrFirstName = ({ lower, fine }: Word): boolean => fine === 0 || isFirstName(lower)

/** "Justice Ngozi Doe", "Father Tendai Doe", where the tagger saw nobody. */
function addOfficeHolder(view: NameView, labels: Uint8Array, from: number): void {
  if (view.candidate[from] === 0 || view.sentenceStart[from] === from) return
  const to = view.runEnd[from]!
  if (to - from < 2 || to - from > MOST_WORDS || !view.words.slice(from, to).some(isNewOrFirstName)) return
  if (endOfName(view, labels, from, from - 1, true) < 0) return
  labels.fill(INSIDE, from, to)
  labels[from] = BEGIN
}

/** The end of the run of capitalized words at `from`, or −1 when it is no name that was overlooked. */
function endOfName(
  view: NameView,
  labels: Uint8Array,
  from: number,
  noun: number,
  mayBeThing = false,
): number {
  if (from >= view.sentenceEnd[noun]! || view.candidate[from] === 0) return -1
  const to = view.runEnd[from]!
  if (to - from > MOST_WORDS) return -1
  for (let i = from; i < to; i++) {
    const { lower, shape } = view.words[i]!
    const free = labels[i] === O || (labels[i] === OTHER && (mayBeThing || to - from === 1))
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
