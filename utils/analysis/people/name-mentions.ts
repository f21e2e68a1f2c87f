import type { TextDocument } from '../text/document'
import { normalizeWord } from '../text/normalize-word'
import { genderOfTitle, isTitle } from './courtesy-titles'
import { COURTESY, NEVER_ALONE, SUFFIXES } from './lexicon'
import { mendLabels } from './mend-labels'
import { nameRanges, type UnitRange } from './name-ranges'
import { type NameView, Style } from './name-view'
import { Shape } from './words'

/** One occurrence of a person's name. */
export interface Mention {
  /** Offsets of the text, courtesy title included. */
  start: number
  end: number
  /** Tokens, as a half-open range. */
  firstToken: number
  endToken: number
  /** Tells sentences apart. */
  sentence: number
  /** The words of the name, lowercase, without courtesy title, suffix and nickname. */
  words: string[]
  /** A nickname in quotation marks, lowercase. */
  nickname: string | null
  courtesy: 'man' | 'woman' | 'any' | null
  suffix: string | null
  /** Stands in a headline in title case or in capitals. */
  styled: boolean
}

/** "D-San Jose", "R-Ky." */
const PARTY_AND_PLACE = /^[dri]-/

/** Turns the labels of the tagger into mentions, and mends their borders by rules the labels cannot know. */
export function findMentions(document: TextDocument, view: NameView, labels: Uint8Array): Mention[] {
  mendLabels(view, labels)
  const ranges = nameRanges(view, labels)
  const known = new Set<string>()
  for (const { from, to } of ranges) for (let i = from; i < to; i++) known.add(view.words[i]!.lower)
  const mentions: Mention[] = []
  for (const { from, to } of ranges) {
    // What the mention before took as its suffix begins no name: "Jane Doe, II"
    const taken = mentions[mentions.length - 1]?.endToken ?? 0
    let first = from
    while (first < to && view.firstToken[first]! < taken) first++
    if (first < to) mentions.push(...toMentions(document, view, { from: first, to }, known, taken))
  }
  return mentions
}

/**
 * The mention, or the two, that a run of units is; none when it is no name after all.
 *
 * @param taken the first token that no mention before holds
 */
function toMentions(
  document: TextDocument,
  view: NameView,
  { from, to }: UnitRange,
  known: Set<string>,
  taken: number,
): Mention[] {
  const word = view.words[from]!
  if (from > 0 && view.words[from - 1]!.lower === '@') return []
  if (PARTY_AND_PLACE.test(word.lower)) return []
  if (to - from === 1) {
    const titled = isTitle(view, from - 1)
    if (NEVER_ALONE.has(word.lower) && !titled) return []
    if (word.lower.includes('-') && !titled) return hyphenated(document, view, from, known)
  }
  let last = to
  let suffix: string | null = null
  const sentenceEnd = view.sentenceEnd[from]!
  const after = to < sentenceEnd && view.words[to]!.lower === ',' ? to + 1 : to
  if (after < sentenceEnd && SUFFIXES.has(view.words[after]!.lower)) {
    suffix = view.words[after]!.lower.replace('.', '')
    last = after + 1
  } else if (to - from > 1 && SUFFIXES.has(view.words[to - 1]!.lower))
    suffix = view.words[to - 1]!.lower.replace('.', '')
  let first = from
  const opens = from === view.sentenceStart[from]! || view.firstToken[from - 1]! < taken
  const before = opens ? null : view.words[from - 1]!
  if (before && (isTitle(view, from - 1) || (COURTESY.has(before.lower) && before.capital))) first = from - 1
  const { words, nickname } = partsOf(view, from, to)
  if (words.length === 0) return []
  const title = first < from ? before!.lower.replace('.', '') : ''
  return [
    {
      start: document.tokens[view.firstToken[first]!]!.start,
      end: document.tokens[view.endToken[last - 1]! - 1]!.end,
      firstToken: view.firstToken[first]!,
      endToken: view.endToken[last - 1]!,
      sentence: view.sentenceStart[from]!,
      words,
      nickname,
      courtesy: genderOfTitle(title),
      suffix,
      styled: view.style[from] !== Style.plain,
    },
  ]
}

function partsOf(view: NameView, from: number, to: number): { words: string[]; nickname: string | null } {
  const words: string[] = []
  let nickname: string | null = null
  let quoted = false
  for (let i = from; i < to; i++) {
    const { lower, shape } = view.words[i]!
    if (shape === Shape.punctuation) quoted = !quoted
    else if (quoted) nickname = lower
    else if (!SUFFIXES.has(lower) || i === from) words.push(lower)
  }
  return { words, nickname }
}

/** "Biden-Putin" is two people when both are known; "Trump-style" is none. */
function hyphenated(document: TextDocument, view: NameView, at: number, known: Set<string>): Mention[] {
  const token = document.tokens[view.firstToken[at]!]!
  const parts = token.text.split(/[-\u2010\u2011]/)
  const simple = (part: string, start: number): Mention => ({
    start,
    end: start + part.length,
    firstToken: view.firstToken[at]!,
    endToken: view.endToken[at]!,
    sentence: view.sentenceStart[at]!,
    words: [normalizeWord(part).toLowerCase()],
    nickname: null,
    courtesy: null,
    suffix: null,
    styled: view.style[at] !== Style.plain,
  })
  if (parts.length === 2 && parts.every((part) => known.has(normalizeWord(part).toLowerCase()))) {
    return [simple(parts[0]!, token.start), simple(parts[1]!, token.start + parts[0]!.length + 1)]
  }
  return /\p{Ll}/u.test(parts[parts.length - 1]!.charAt(0)) ? [] : [simple(token.text, token.start)]
}
