import { gapBefore, isDigits, type Lexemes, NONE, SPACE, wordAt } from '../lexemes'
import { TIME_ZONES } from '../lexicon/calendar'

/** "12:01", "2 p.m.", "1.05am", "0401 GMT", "8 o'clock", "from 9 to 5 pm": end, or -1. */
export function readClockTime(lexemes: Lexemes, index: number): number {
  if (!isDigits(lexemes, index) || wordAt(lexemes, index).length > 4) return -1
  let end = index + 1
  let minutes = false
  const mark = wordAt(lexemes, end)
  if (mark === ':' && isClose(lexemes, end) && isDigits(lexemes, end + 1) && isClose(lexemes, end + 1)) {
    minutes = true
    end += 2
    if (wordAt(lexemes, end) === ':' && isClose(lexemes, end) && isDigits(lexemes, end + 1)) end += 2
    // a time of a race: "3:31.42"
    if (
      wordAt(lexemes, end) === '.' &&
      isClose(lexemes, end) &&
      isDigits(lexemes, end + 1) &&
      isClose(lexemes, end + 1)
    )
      end += 2
  } else if (
    mark === '.' &&
    isClose(lexemes, end) &&
    wordAt(lexemes, end + 1).length === 2 &&
    isDigits(lexemes, end + 1)
  ) {
    if (endOfHalfDay(lexemes, end + 2) > 0) end += 2
  }
  const half = endOfHalfDay(lexemes, end)
  if (half > 0) return endOfZone(lexemes, half)
  if (minutes) return endOfZone(lexemes, end)
  const dash = wordAt(lexemes, end)
  if (/^(?:[-–]|to)$/.test(dash) && isDigits(lexemes, end + 1) && wordAt(lexemes, end + 1).length <= 2) {
    const second = endOfHalfDay(lexemes, end + 2)
    if (second > 0) return endOfZone(lexemes, second)
  }
  const zone = endOfZone(lexemes, end)
  if (zone > end && wordAt(lexemes, index).length === 4) return zone
  return wordAt(lexemes, end) === "o'clock" ? end + 1 : -1
}

function endOfHalfDay(lexemes: Lexemes, index: number): number {
  if (gapBefore(lexemes, index) > SPACE) return -1
  const word = wordAt(lexemes, index)
  if (word === 'am' || word === 'pm') return index + 1
  const dotted =
    (word === 'a' || word === 'p') && wordAt(lexemes, index + 1) === '.' && wordAt(lexemes, index + 2) === 'm'
  if (!dotted) return -1
  return wordAt(lexemes, index + 3) === '.' ? index + 4 : index + 3
}

function endOfZone(lexemes: Lexemes, index: number): number {
  return TIME_ZONES.has(wordAt(lexemes, index)) && gapBefore(lexemes, index) <= SPACE ? index + 1 : index
}

function isClose(lexemes: Lexemes, index: number): boolean {
  return gapBefore(lexemes, index) === NONE
}
