import { HEADS, NAMES_TOO, NEVER_ALONE, NOBILITY, RANKS } from './lexicon'
import { BEGIN, INSIDE, names, O, OTHER, textOf } from './name-labels'
import { type NameView, Style } from './name-view'
import { slip } from './spelling'
import { isThing } from './things'
import { Shape } from './words'

const LONGEST = 4
/** A bare name the tagger saw so often is one wherever it stands. */
const OFTEN = 3
/** Shorter names are too like one another to be misspellings. */
const LEAST_MISSPELT = 6
/** So many surnames are compared with an unknown word. */
const MOST_COMPARED = 100

/** Names the tagger found, as texts: lowercase words joined by blanks. */
export interface Known {
  full: Set<string>
  /** How often a word stood alone as a name, or was the last of one. */
  bare: Map<string, number>
  surnames: Set<string>
  firstNames: Set<string>
}

/** What the labels say so far. */
export function collectNames(view: NameView, labels: Uint8Array): Known {
  const known: Known = { full: new Set(), bare: new Map(), surnames: new Set(), firstNames: new Set() }
  for (const [from, to] of names(view, labels)) {
    if (view.style[from] !== Style.plain) continue
    const first = view.words[from]!.lower
    const last = view.words[to - 1]!.lower
    if (to - from === 1) known.bare.set(last, (known.bare.get(last) ?? 0) + 1)
    else if (to - from <= LONGEST && !RANKS.has(first)) {
      known.full.add(textOf(view, from, to))
      known.surnames.add(last)
      known.firstNames.add(first)
    }
  }
  return known
}

/** "Charlotte" alone is the city, "the King" an office, "the Courier" a paper, unless it is a surname, or somebody is introduced so. */
export function dropNamesToo(
  view: NameView,
  labels: Uint8Array,
  known: Known,
  introduced: Set<string>,
): void {
  const offices = officesOf(view)
  for (const [from, to] of names(view, labels)) {
    const { lower } = view.words[from]!
    const isPapers = isPaper(view, from, lower) && !known.firstNames.has(lower)
    const isWord = NAMES_TOO.has(lower) || (NOBILITY.has(lower) && offices.has(lower)) || isPapers
    if (to - from > 1 || !isWord || known.surnames.has(lower) || introduced.has(lower)) continue
    const courtesy = from > view.sentenceStart[from]! && view.words[from - 1]!.shape === Shape.title
    if (courtesy || (known.firstNames.has(lower) && known.bare.get(lower)! > 1)) continue
    labels[from] = OTHER
    known.bare.delete(lower)
  }
}

/** "a reader of the Courier,": with an article and nothing after it, a name is a paper's or a place's. */
function isPaper({ words, sentenceStart, sentenceEnd }: NameView, at: number, lower: string): boolean {
  if (at <= sentenceStart[at]! || words[at - 1]!.lower !== 'the' || lower.endsWith('s')) return false
  return at + 1 === sentenceEnd[at]! || words[at + 1]!.shape === Shape.punctuation
}

/** Titles that stand behind an article: "the King", "the Princess". */
function officesOf(view: NameView): Set<string> {
  const offices = new Set<string>()
  for (let i = 1; i < view.count; i++) {
    if (view.candidate[i] === 0 || view.words[i - 1]!.lower !== 'the') continue
    if (NOBILITY.has(view.words[i]!.lower)) offices.add(view.words[i]!.lower)
  }
  return offices
}

/** Every occurrence of a full name is that name. */
export function addFullNames(view: NameView, labels: Uint8Array, { full, firstNames }: Known): void {
  if (full.size === 0) return
  for (let i = 0; i < view.count; i++) {
    if (view.candidate[i] === 0 || !firstNames.has(view.words[i]!.lower)) continue
    for (let length = Math.min(LONGEST, view.runEnd[i]! - i); length > 1; length--) {
      const end = i + length
      if (!full.has(textOf(view, i, end))) continue
      // A longer name that holds this one stays as it is
      if (labels[i] === INSIDE || (labels[end] === INSIDE && labels[i] === BEGIN)) break
      const headed =
        end < view.runEnd[i]! && HEADS.has(view.words[end]!.lower) && view.style[i] === Style.plain
      if (headed) break
      labels.fill(INSIDE, i, end)
      labels[i] = BEGIN
      if (labels[end] === INSIDE) labels[end] = O
      i = end - 1
      break
    }
  }
}

/** A bare surname, or a first name the document uses alone, where the tagger saw nothing. */
export function addBareNames(
  view: NameView,
  labels: Uint8Array,
  known: Known,
  introduced: Set<string>,
): void {
  for (let i = 0; i < view.count; i++) {
    if (view.candidate[i] === 0 || labels[i] === BEGIN || labels[i] === INSIDE) continue
    const { lower, hash, shape } = view.words[i]!
    const isIntroduced = introduced.has(lower)
    if (labels[i] === OTHER && !isIntroduced) continue
    if (shape === Shape.allCapitals && view.style[i] === Style.plain) continue
    const often = known.bare.get(lower) ?? 0
    const isName =
      isIntroduced ||
      known.surnames.has(lower) ||
      often >= OFTEN ||
      (known.firstNames.has(lower) && often > 0)
    if (!isName || NEVER_ALONE.has(lower)) continue
    if ((view.opensSentence[i] === 1 || view.style[i] !== Style.plain) && view.lowercase.has(hash)) continue
    if (beside(view, labels, i - 1) || beside(view, labels, i + 1)) continue
    if (isThing(view, labels, i, i + 1)) continue
    labels[i] = BEGIN
  }
}

/** Whether a neighbour in the same run is part of a name, so that the word between is no name of its own. */
function beside(view: NameView, labels: Uint8Array, at: number): boolean {
  return at >= 0 && at < view.count && view.candidate[at] === 1 && (labels[at] === OTHER || labels[at] !== O)
}

/** "Brinken" for Blinken: a word nobody knows, one slip away from a surname of the document. */
export function addMisspelt(view: NameView, labels: Uint8Array, { surnames }: Known): void {
  const candidates = [...surnames].filter((name) => name.length >= LEAST_MISSPELT).slice(0, MOST_COMPARED)
  if (candidates.length === 0) return
  const verdicts = new Map<string, boolean>()
  for (let i = 0; i < view.count; i++) {
    const { lower, fine, shape } = view.words[i]!
    if (fine > 0 || shape !== Shape.capitalized || lower.length < LEAST_MISSPELT) continue
    if (
      labels[i] === BEGIN ||
      view.runEnd[i]! - view.runStart[i]! > 1 ||
      view.lowercase.has(view.words[i]!.hash)
    )
      continue
    let isSlip = verdicts.get(lower)
    if (isSlip === undefined) {
      isSlip = candidates.some((name) => slip(lower, name) === 1)
      verdicts.set(lower, isSlip)
    }
    if (isSlip) labels[i] = BEGIN
  }
}
