import { type Lexemes, SYMBOL } from '../lexemes'
import { readDate } from './calendar-date'
import { readClockTime } from './clock-time'
import { readPhoneNumber, readStreetAddress, readWebAddress, readZipCode } from './contact'
import { readListMarker, readNumberName } from './list-marker'
import { readOrdinal } from './ordinal'
import { readRace } from './race'

const READERS = [
  readWebAddress,
  readDate,
  readClockTime,
  readOrdinal,
  readPhoneNumber,
  readStreetAddress,
  readZipCode,
  readRace,
  readListMarker,
  readNumberName,
]

/** Symbols that open one: "+44 …", "(020) …", "'99", "@name", "#12". */
const SYMBOLS = new Set("+('’‘@#")

/** End of a stretch at `index` that holds figures but states no quantity (date, time, address …), or -1. */
export function skipNoise(lexemes: Lexemes, index: number): number {
  if (lexemes.kinds[index] === SYMBOL && !SYMBOLS.has(lexemes.words[index]!)) return -1
  for (const read of READERS) {
    const end = read(lexemes, index)
    if (end > index) return end
  }
  return -1
}
