import { wordSet } from '../text/word-set'
import { addAfterTitles } from './courtesy-titles'
import { addIntroduced } from './introductions'
import { addBareNames, addFullNames, addMisspelt, collectNames, dropNamesToo } from './known-names'
import { isFirstName } from './lexicon'
import { BEGIN, INSIDE, names, O, OTHER } from './name-labels'
import type { NameView } from './name-view'
import { isThing, markThings } from './things'
import { Shape } from './words'

/** Words that open sentences and are drawn into a name: "As Doe told". */
const OPENING_WORDS = wordSet(
  'as but and or if when while where for like unlike with without after before in on at to from because so although though even both mr',
)

/** "TJ", "JD": with other letters they are mostly offices and places. */
const INITIALS = /^(?:[abcpmrtl]j|j[bcdjpt])$/

/**
 * Corrects labels by what holds whatever the words: who is called Mr is a person; things that carry a name are none;
 * a name the document knows is that name wherever it stands.
 *
 * @param labels indexes into `NAME_LABELS`, changed in place
 */
export function mendLabels(view: NameView, labels: Uint8Array): void {
  addAfterTitles(view, labels)
  for (const [from, to] of names(view, labels)) {
    cutOpeningWord(view, labels, from, to)
    addFirstName(view, labels, from)
    if (isThing(view, labels, from, to)) labels.fill(OTHER, from, to)
  }
  markThings(view, labels)
  const introduced = addIntroduced(view, labels)
  const known = collectNames(view, labels)
  dropNamesToo(view, labels, known, introduced)
  addFullNames(view, labels, known)
  addBareNames(view, labels, known, introduced)
  addMisspelt(view, labels, known)
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
