import type { Candidate } from '../candidate'
import { isDigits, type Lexemes, wordAt } from '../lexemes'
import { SMALL_NUMBERS } from '../lexicon/number-words'

const GAMES =
  /^(?:games?|match(?:es)?|starts?|appearances?|innings?|overs?|balls|fixtures?|outings|tests|attempts|shots|throws|carries)$/
/** Lexemes between "from" and the games: "from their last 16 league games". */
const REACH = 5

/** "31 points from 16 games", and the games themselves: the record of a team or player, never a claim. */
export function isSportsRecord(lexemes: Lexemes, { quantity, noun, bound }: Candidate): boolean {
  const before = wordAt(lexemes, bound.first - 1)
  if (noun && /^(?:from|in|past|last|previous|of)$/.test(before) && GAMES.test(wordAt(lexemes, noun.end - 1)))
    return isSmall(quantity.value)
  const end = noun?.end ?? quantity.end
  if (!/^(?:from|in|off)$/.test(wordAt(lexemes, end)) || !isSmall(quantity.value)) return false
  let counted = false
  for (let at = end + 1; at <= end + REACH; at++) {
    const word = wordAt(lexemes, at)
    if (counted && GAMES.test(word)) return true
    counted ||= isDigits(lexemes, at) || SMALL_NUMBERS.has(word)
  }
  return false
}

/** Seasons hold no more than some hundred games; larger numbers are about something else. */
const isSmall = (value: number | [number, number]): boolean => typeof value === 'number' && value < 200
