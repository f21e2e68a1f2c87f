import { wordSet } from '../../text/word-set'
import { gapBefore, type Lexemes, wordAt } from '../lexemes'
import { DOWN_WORDS, UP_WORDS } from '../lexicon/change-words'

export interface ChangeReading {
  direction: 'up' | 'down'
  /** First lexeme of verb and "by" when they stand right before the number, else -1. */
  first: number
}

/** Forms that carry the number themselves: "rose 3%", "up 4.2 percent", "declined by a quarter". */
const INTRANSITIVE =
  /^(?:up|down|rose|rise|rises|risen|rising|fell|fall|falls|fallen|falling|gr[eo]w|grown|grows|growing|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|slip(?:s|ped|ping)?|slump(?:s|ed|ing)?|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|tumbl(?:e|es|ed|ing)|shr[iau]nk(?:s|ing)?|gain(?:s|ed|ing)?|expand(?:s|ed|ing)?|advanced|rall(?:y|ied)|skyrocketed|spiked|swelled|ballooned|dipped|slid|sank|edged|higher|lower)$/
const BY = new Set(['by', 'another', 'a', 'an', 'further'])
const LOOK_BACK = 6
const LOOK_AHEAD = 3
const UP_AHEAD = wordSet(
  'increase rise jump gain surge growth hike boost more higher climb spike raise uptick',
)
const DOWN_AHEAD = wordSet('drop decline decrease fall cut loss reduction slump fewer less lower plunge dip')

/** "300 more", but "300 sorties delivering more than 850 bombs" */
const COMPARATIVES = /^(?:more|less|fewer|higher|lower)$/

/** Whether the quantity is by how much something went up or down, from the words right before or after it. */
export function readChange(lexemes: Lexemes, spanFirst: number, end: number): ChangeReading | null {
  let at = spanFirst - 1
  for (
    let skipped = 0;
    skipped < 2 && BY.has(wordAt(lexemes, at)) && gapBefore(lexemes, at + 1) <= 2;
    skipped++
  )
    at--
  const word = wordAt(lexemes, at)
  const direction = isParticle(lexemes, at) ? null : directionOf(word)
  if (direction && gapBefore(lexemes, at + 1) <= 2)
    return { direction, first: INTRANSITIVE.test(word) ? at : -1 }
  for (let index = end; index < end + LOOK_AHEAD && gapBefore(lexemes, index) <= 2; index++) {
    const next = wordAt(lexemes, index)
    if (index > end && COMPARATIVES.test(next)) break
    if (UP_AHEAD.has(next)) return { direction: 'up', first: -1 }
    if (DOWN_AHEAD.has(next)) return { direction: 'down', first: -1 }
    if (!/^[a-z-]/.test(next)) break
  }
  return null
}

/** "making up 12%", "shut down 40 mines": up and down belong to the verb. */
function isParticle(lexemes: Lexemes, index: number): boolean {
  const word = wordAt(lexemes, index)
  if (word !== 'up' && word !== 'down') return false
  return /^(?:mak|made|rack|add|end|tak|took|set|sett|pay|paid|giv|gave|pick|com|came|hold|held|put|sum|turn|show|pil|sign|shut|clos|back|break|broke|scal|cut|buy|bought|us|clear|eat|ate|free|open|wind|wound|split|line|lin|round|soak|snap|grow|grew|call|coughed|cough|pony|ponied|rounded)(?:e|es|s|ed|ing|ting|ding|ning|ped)?$/.test(
    wordAt(lexemes, index - 1),
  )
}

/** Marks and words over which no change reaches a number. */
const OTHER_CLAUSE = /^(?:[.;:!?,]|who|which|that|were|was|is|are|but|while|making|paying)$/

/** Whether a change is told before the number in the same clause ("fell from 9 to 7"). */
export function changeBefore(lexemes: Lexemes, index: number): 'up' | 'down' | null {
  for (let at = index - 1; at >= index - LOOK_BACK && gapBefore(lexemes, at + 1) <= 2; at--) {
    const word = wordAt(lexemes, at)
    if (OTHER_CLAUSE.test(word)) return null
    const bound = word === 'up' && wordAt(lexemes, at + 1) === 'to'
    const direction = bound || isParticle(lexemes, at) ? null : directionOf(word)
    if (direction) return direction
  }
  return null
}

function directionOf(word: string): 'up' | 'down' | null {
  if (UP_WORDS.has(word)) return 'up'
  return DOWN_WORDS.has(word) ? 'down' : null
}
