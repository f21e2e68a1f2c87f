import { wordSet } from '../../text/word-set'
import { gapBefore, isDigits, type Lexemes, NONE, SPACE, wordAt } from '../lexemes'
import { STOP_WORDS } from '../lexicon/function-words'

const DISTANCES = wordSet('50 60 80 100 110 200 300 400 500 800 1500 3000 5000 10000')
const EVENT =
  /^(?:race|races|relay|relays|hurdles|freestyle|final|finals|sprint|steeplechase|medley|butterfly|backstroke|breaststroke|heat|heats|semi|title|champion|record|world|olympic)$/
const NAMING = /^(?:the|his|her|men's|women's|their|indoor|olympic|world|in)$/

/** "the 1500m", "4x100m relay", "400m hurdles": a race named by its length: end, or -1. */
export function readRace(lexemes: Lexemes, index: number): number {
  if (!isDigits(lexemes, index)) return -1
  const relay = wordAt(lexemes, index + 1) === 'x' && isDigits(lexemes, index + 2)
  const distance = relay ? index + 2 : index
  const end = distance + 2
  if (wordAt(lexemes, distance + 1) !== 'm' || gapBefore(lexemes, distance + 1) !== NONE) return -1
  if (!DISTANCES.has(wordAt(lexemes, distance))) return -1
  if (relay || (EVENT.test(wordAt(lexemes, end)) && gapBefore(lexemes, end) === SPACE)) return end
  const alone = gapBefore(lexemes, end) !== SPACE || STOP_WORDS.has(wordAt(lexemes, end))
  return alone && wordAt(lexemes, end) !== '-' && NAMING.test(wordAt(lexemes, index - 1)) ? end : -1
}
