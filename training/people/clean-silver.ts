import type { NameView } from '../../utils/analysis/people/name-view'
import { Style } from '../../utils/analysis/people/name-view'
import { Shape } from '../../utils/analysis/people/words'
import { NOT_PEOPLE, RANKS } from './corrections'

/**
 * Mends what the automatic labels of PolNeAR get wrong again and again: courtesy titles and ranks inside names,
 * well-known names of things, headlines, and bare surnames that were seen as people only now and then.
 *
 * @param view one article
 * @param labels its automatic labels, changed in place
 */
export function cleanSilver(view: NameView, labels: string[]): void {
  cutRanks(view, labels)
  const known = knownNames(view, labels)
  cutHeadlines(view, labels, known)
  markKnown(view, labels, known)
}

interface KnownNames {
  /** Full names, lowercase, words joined by blanks. */
  full: Set<string>
  /** Last and first words of full names. */
  last: Set<string>
  first: Set<string>
}

const textOf = (view: NameView, from: number, to: number): string =>
  view.words
    .slice(from, to)
    .map((word) => word.lower)
    .join(' ')

function* people(view: NameView, labels: string[]): Generator<[from: number, to: number]> {
  for (let i = 0; i < view.count; i++) {
    if (labels[i] !== 'B-person') continue
    let end = i + 1
    while (end < view.count && labels[end] === 'I-person') end++
    yield [i, end]
  }
}

function cutRanks(view: NameView, labels: string[]): void {
  for (const [from, to] of [...people(view, labels)]) {
    let start = from
    while (start < to - 1 && RANKS.has(view.words[start]!.lower)) labels[start++] = 'O'
    labels[start] = 'B-person'
    const alone = start === to - 1
    if (alone && (NOT_PEOPLE.has(view.words[start]!.lower) || RANKS.has(view.words[start]!.lower)))
      labels[start] = 'other'
  }
}

function knownNames(view: NameView, labels: string[]): KnownNames {
  const known: KnownNames = { full: new Set(), last: new Set(), first: new Set() }
  for (const [from, to] of people(view, labels)) {
    if (to - from < 2 || to - from > 4 || view.style[from] !== Style.plain) continue
    known.full.add(textOf(view, from, to))
    known.last.add(view.words[to - 1]!.lower)
    known.first.add(view.words[from]!.lower)
  }
  return known
}

/** "Marta Lind Says" in a headline becomes "Marta Lind" when the text knows her. */
function cutHeadlines(view: NameView, labels: string[], known: KnownNames): void {
  for (const [from, to] of [...people(view, labels)]) {
    if (view.style[from] === Style.plain || known.full.has(textOf(view, from, to))) continue
    for (let length = to - from - 1; length > 0; length--) {
      let found = -1
      for (let start = from; start + length <= to; start++) {
        const text = textOf(view, start, start + length)
        if (length > 1 ? known.full.has(text) : known.last.has(text)) found = start
      }
      if (found < 0) continue
      for (let i = from; i < to; i++) {
        labels[i] = i < found || i >= found + length ? 'O' : i === found ? 'B-person' : 'I-person'
      }
      break
    }
  }
}

/** Every occurrence of a full name, and of a surname standing alone, is the person. */
function markKnown(view: NameView, labels: string[], known: KnownNames): void {
  for (let i = 0; i < view.count; i++) {
    if (view.candidate[i] === 0 || labels[i]!.endsWith('person')) continue
    for (let length = 4; length > 1; length--) {
      const end = i + length
      if (end > view.runEnd[i]! || !known.full.has(textOf(view, i, end))) continue
      for (let k = i; k < end; k++) labels[k] = k === i ? 'B-person' : 'I-person'
      if (labels[end] === 'I-person') labels[end] = 'B-person'
      break
    }
    if (labels[i] === 'B-person' || !known.last.has(view.words[i]!.lower)) continue
    if (view.words[i]!.shape === Shape.allCapitals && view.style[i] === Style.plain) continue
    const insideName = neighbour(view, labels, i, -1) || neighbour(view, labels, i, 1)
    const mayBeWord = view.opensSentence[i] === 1 && view.lowercase.has(view.words[i]!.hash)
    if (!insideName && !mayBeWord) labels[i] = 'B-person'
  }
}

/** Whether the next unit to one side is part of a name too, so that this one is no name of its own. */
function neighbour(view: NameView, labels: string[], i: number, side: -1 | 1): boolean {
  const at = i + side
  if (at < view.runStart[i]! || at >= view.runEnd[i]!) return false
  if (labels[at] === 'other') return side === 1 || view.opensSentence[at] === 0
  return labels[at]!.endsWith('person')
}
