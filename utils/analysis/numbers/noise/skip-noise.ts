import type { Lexemes } from '../lexemes'
import { readDate } from './calendar-date'
import { readClockTime } from './clock-time'
import { readPhoneNumber, readStreetAddress, readWebAddress, readZipCode } from './contact'
import { readListMarker, readNumberName } from './list-marker'
import { readOrdinal } from './ordinal'

const READERS = [
  readWebAddress,
  readDate,
  readClockTime,
  readOrdinal,
  readPhoneNumber,
  readStreetAddress,
  readZipCode,
  readListMarker,
  readNumberName,
]

/** End of a stretch at `index` that holds figures but states no quantity (date, time, address …), or -1. */
export function skipNoise(lexemes: Lexemes, index: number): number {
  for (const read of READERS) {
    const end = read(lexemes, index)
    if (end > index) return end
  }
  return -1
}
