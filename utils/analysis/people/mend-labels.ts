import { wordSet } from '../text/word-set'
import { addIntroduced } from './introductions'
import { HEADS, isFirstName, NAMES_TOO, NEVER_ALONE, NOBILITY, RANKS } from './lexicon'
import { BEGIN, INSIDE, names, O, OTHER, textOf } from './name-labels'
import { type NameView, Style } from './name-view'
import { isThing, markThings } from './things'
import { Shape } from './words'

const LONGEST = 4
/** A bare name the tagger saw so often is one wherever it stands. */
const OFTEN = 3

/** Words that open sentences and are drawn into a name: "As Doe told". */
const OPENING_WORDS = wordSet(
  'as but and or if when while where for like unlike with without after before in on at to from because so although though even both mr',
)

/** "TJ", "JD": with other letters they are mostly offices and places. */
const INITIALS = /^(?:[abcpmrtl]j|j[bcdjpt])$/

/** Names the tagger found, as texts: lowercase words joined by blanks. */
interface Known {
  full: Set<string>
  /** How often a word stood alone as a name, or was the last of one. */
  bare: Map<string, number>
  surnames: Set<string>
  firstNames: Set<string>
}

/**
 * Corrects labels by what holds whatever the words: who is called Mr is a person; things that carry a name are none;
 * a name the document knows is that name wherever it stands.
 *
 * @param labels indexes into `NAME_LABELS`, changed in place
 */
export function mendLabels(view: NameView, labels: Uint8Array): void {
  addAfterCourtesy(view, labels)
  for (const [from, to] of names(view, labels)) {
    cutOpeningWord(view, labels, from, to)
    addFirstName(view, labels, from)
    if (isThing(view, labels, from, to)) labels.fill(OTHER, from, to)
  }
  markThings(view, labels)
  const introduced = addIntroduced(view, labels)
  const known = collect(view, labels)
  dropNamesToo(view, labels, known, introduced)
  addFullNames(view, labels, known)
  addBareNames(view, labels, known, introduced)
}

function addAfterCourtesy(view: NameView, labels: Uint8Array): void {
  for (let i = 0; i + 1 < view.count; i++) {
    const next = i + 1
    if (view.words[i]!.shape !== Shape.title || view.candidate[next] === 0) continue
    if (view.sentenceStart[next] !== view.sentenceStart[i] || labels[next] === BEGIN) continue
    labels[next] = BEGIN
    const end = Math.min(view.runEnd[next]!, next + 3)
    for (let k = next + 1; k < end && labels[k] !== BEGIN; k++) labels[k] = INSIDE
  }
}

function cutOpeningWord(view: NameView, labels: Uint8Array, from: number, to: number): void {
  if (to - from < 2 || view.opensSentence[from] === 0 || !OPENING_WORDS.has(view.words[from]!.lower)) return
  labels[from] = O
  labels[from + 1] = BEGIN
}

/** A first name, or two initials, before a name is part of it. */
function addFirstName(view: NameView, labels: Uint8Array, from: number): void {
  const at = from - 1
  if (at < view.runStart[from]! || labels[from] !== BEGIN) return
  const isThing = labels[at] === OTHER && at > view.runStart[from]! && labels[at - 1] === OTHER
  if (isThing || (labels[at] !== O && labels[at] !== OTHER)) return
  const { lower, shape } = view.words[at]!
  if (!isFirstName(lower) && !(shape === Shape.allCapitals && INITIALS.test(lower))) return
  labels[at] = BEGIN
  labels[from] = INSIDE
}

function collect(view: NameView, labels: Uint8Array): Known {
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

/** "Charlotte" alone is the city, "the King" an office, unless it is a surname, or somebody is introduced so. */
function dropNamesToo(view: NameView, labels: Uint8Array, known: Known, introduced: Set<string>): void {
  const offices = officesOf(view)
  for (const [from, to] of names(view, labels)) {
    const { lower } = view.words[from]!
    const isWord = NAMES_TOO.has(lower) || (NOBILITY.has(lower) && offices.has(lower))
    if (to - from > 1 || !isWord || known.surnames.has(lower) || introduced.has(lower)) continue
    const courtesy = from > view.sentenceStart[from]! && view.words[from - 1]!.shape === Shape.title
    if (courtesy || (known.firstNames.has(lower) && known.bare.get(lower)! > 1)) continue
    labels[from] = OTHER
    known.bare.delete(lower)
  }
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

function addFullNames(view: NameView, labels: Uint8Array, { full, firstNames }: Known): void {
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
function addBareNames(view: NameView, labels: Uint8Array, known: Known, introduced: Set<string>): void {
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
