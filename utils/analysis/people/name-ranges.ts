import { wordSet } from '../text/word-set'
import { DEMONYMS, isFirstName, NOBILITY, RANKS } from './lexicon'
import { BEGIN, INSIDE, textOf } from './name-labels'
import { type NameView, Style } from './name-view'
import { isRole } from './roles/role-words'

/** A run of units that is one name. */
export interface UnitRange {
  from: number
  to: number
}

const OPENING_MARKS = new Set(['“', '"', '‘', "''", '``', "'"])
const CLOSING_MARKS = new Set(['”', '"', '’', "''", "'"])
/** Role nouns that are first names or first parts of names too. */
const NAMES_AS_ROLES = wordSet(
  'hunter dean star ally fan king prince bishop baker marshal judge guard pope queen',
)
/** More words in a row are a list or a shout, not a name. */
const LONGEST_NAME = 8

/** The names among the labels, without ranks, verbs of headlines and what else is no part of them, in text order. */
export function nameRanges(view: NameView, labels: Uint8Array): UnitRange[] {
  const ranges = rangesOf(view, labels)
    .map((range) => cutRank(view, range))
    .filter((range) => range !== null)
  return joinNicknames(view, cutHeadlines(view, ranges))
}

function rangesOf(view: NameView, labels: Uint8Array): UnitRange[] {
  const ranges: UnitRange[] = []
  for (let i = 0; i < view.count; i++) {
    if (labels[i] === BEGIN) ranges.push({ from: i, to: i + 1 })
    else if (labels[i] === INSIDE && ranges.length > 0) ranges[ranges.length - 1]!.to = i + 1
  }
  return ranges.filter(({ from, to }) => to - from <= LONGEST_NAME)
}

/** "Ambassador Mary Doe" is Mary Doe; "Afghan Ambassador" is nobody. */
function cutRank(view: NameView, { from, to }: UnitRange): UnitRange | null {
  const isRank = (i: number): boolean => RANKS.has(view.words[i]!.lower)
  const isNoble = (i: number): boolean => NOBILITY.has(view.words[i]!.lower)
  if (to - from > 1 && isRank(to - 1)) return null
  for (let i = to - 2; i >= from; i--) if (isRank(i) || isNoble(i)) return { from: i + 1, to }
  const first = view.words[from]!.lower
  if (to - from > 2 && (DEMONYMS.has(first) || (isRole(first) && !NAMES_AS_ROLES.has(first))))
    return { from: from + 1, to }
  // "Crown Prince" before the name that follows
  if (to - from === 1 && isNoble(from) && view.runEnd[from]! > to) return null
  return to - from === 1 && isRank(from) ? null : { from, to }
}

/** In headlines verbs are capitalized too: "Mary Doe Wins" is Mary Doe when the text below names her so. */
function cutHeadlines(view: NameView, ranges: UnitRange[]): UnitRange[] {
  if (!ranges.some(({ from }) => view.style[from] !== Style.plain)) return ranges
  const plain = new Set<string>()
  for (const { from, to } of ranges) if (view.style[from] === Style.plain) plain.add(textOf(view, from, to))
  return ranges.map(({ from, to }) => {
    if (view.style[from] === Style.plain || plain.has(textOf(view, from, to))) return { from, to }
    for (let length = to - from - 1; length > 0; length--) {
      for (let start = from; start + length <= to; start++) {
        if (!plain.has(textOf(view, start, start + length))) continue
        const first = start > from && isFirstName(view.words[start - 1]!.lower) ? start - 1 : start
        return { from: first, to: start + length }
      }
    }
    return { from, to }
  })
}

/** Joins the parts of: Lauren “Bubba” McDonald. */
function joinNicknames(view: NameView, ranges: UnitRange[]): UnitRange[] {
  const joined: UnitRange[] = []
  for (let r = 0; r < ranges.length; r++) {
    const { from, to } = ranges[r]!
    const sentenceEnd = view.sentenceEnd[from]!
    let end = to
    if (to + 1 < sentenceEnd && OPENING_MARKS.has(view.words[to]!.lower) && view.candidate[to + 1] === 1) {
      const close = view.runEnd[to + 1]!
      const after = close + 1
      const isNickname = after < sentenceEnd && close - to <= 3 && CLOSING_MARKS.has(view.words[close]!.lower)
      if (isNickname && view.candidate[after] === 1 && view.words[after]!.capital) {
        const next = rangeAt(ranges, r + 1, after)
        end = next ? next.to : after + 1
      }
    }
    joined.push({ from, to: end })
    while (r + 1 < ranges.length && ranges[r + 1]!.from < end) r++
  }
  return joined
}

/** The range that begins with unit `at`, sought from index `first` on. */
function rangeAt(ranges: UnitRange[], first: number, at: number): UnitRange | undefined {
  let r = first
  while (r < ranges.length && ranges[r]!.from < at) r++
  return ranges[r]?.from === at ? ranges[r] : undefined
}
