import { gapBefore, isCapitalized, isDigits, type Lexemes, LINE, NONE, SPACE, wordAt } from '../lexemes'
import { MONTHS } from '../lexicon/calendar'

/** "25 November 2021", "November 25, 2021", "2021-11-25", "5/17/2018", "the 1990s", "2015-16": end, or -1. */
export function readDate(lexemes: Lexemes, index: number): number {
  if (isMonth(lexemes, index)) return readAfterMonth(lexemes, index)
  if (!isDigits(lexemes, index)) {
    const doubled = wordAt(lexemes, index - 1) === wordAt(lexemes, index)
    const apostrophe =
      wordAt(lexemes, index) === "'" || wordAt(lexemes, index) === '’' || wordAt(lexemes, index) === '‘'
    const close = apostrophe && isDigits(lexemes, index + 1) && gapBefore(lexemes, index + 1) === NONE
    return close && !doubled && wordAt(lexemes, index + 1).length === 2 ? endOfDecade(lexemes, index + 1) : -1
  }
  const numeric = readNumericDate(lexemes, index)
  if (numeric > 0) return numeric
  const days = readDaySpan(lexemes, index)
  if (days > 0) return days
  const day = wordAt(lexemes, index)
  if (day.length <= 2 && Number(day) <= 31) {
    let month = index + 1
    if (/^(?:st|nd|rd|th)$/.test(wordAt(lexemes, month)) && gapBefore(lexemes, month) === NONE) month++
    if (wordAt(lexemes, month) === 'of') month++
    if (gapBefore(lexemes, month) <= SPACE && isMonth(lexemes, month))
      return readYearAfter(lexemes, month + 1)
  }
  return readYearSpan(lexemes, index)
}

/** "3 to 9 March", "between 3 and 9 March", "3–9 March 2021": end, or -1. */
function readDaySpan(lexemes: Lexemes, index: number): number {
  if (!/^(?:[-–—]|to|and)$/.test(wordAt(lexemes, index + 1)) || gapBefore(lexemes, index + 2) > SPACE)
    return -1
  const days = [index, index + 2]
  if (!days.every((at) => isDigits(lexemes, at) && Number(wordAt(lexemes, at)) <= 31)) return -1
  const month = index + 3
  return gapBefore(lexemes, month) === SPACE && isMonth(lexemes, month)
    ? readYearAfter(lexemes, month + 1)
    : -1
}

/** Whether the lexeme names a month; "may", "march" and the short forms need a capital. */
export function isMonth(lexemes: Lexemes, index: number): boolean {
  return MONTHS.has(wordAt(lexemes, index)) && isCapitalized(lexemes, index)
}

function readAfterMonth(lexemes: Lexemes, month: number): number {
  let index = month + 1
  if (wordAt(lexemes, index) === '.' && gapBefore(lexemes, index) === NONE) index++
  if (gapBefore(lexemes, index) >= LINE + 1 || !isDigits(lexemes, index)) return -1
  const figure = wordAt(lexemes, index)
  if (figure.length === 4) return isYear(figure) ? index + 1 : -1
  if (figure.length > 2 || Number(figure) > 31) return -1
  if (
    wordAt(lexemes, index + 1) === '.' &&
    gapBefore(lexemes, index + 1) === NONE &&
    isDigits(lexemes, index + 2) &&
    gapBefore(lexemes, index + 2) === NONE
  )
    return -1
  index++
  if (/^(?:st|nd|rd|th)$/.test(wordAt(lexemes, index)) && gapBefore(lexemes, index) === NONE) index++
  // "May 3-5", "May 3 and 4", "May 3 to 5"
  if (/^(?:[-–—]|to|and)$/.test(wordAt(lexemes, index)) && isDayNumber(lexemes, index + 1)) index += 2
  return readYearAfter(lexemes, index)
}

function isDayNumber(lexemes: Lexemes, index: number): boolean {
  if (!isDigits(lexemes, index)) return false
  const figure = wordAt(lexemes, index)
  const next = wordAt(lexemes, index + 1)
  const ends = !(gapBefore(lexemes, index + 1) === SPACE && /^\p{Ll}/u.test(next) && /s$|people/.test(next))
  return (
    figure.length <= 2 &&
    Number(figure) <= 31 &&
    Number(figure) > 0 &&
    ends &&
    next !== '%' &&
    next !== 'percent'
  )
}

function readYearAfter(lexemes: Lexemes, index: number): number {
  const at = wordAt(lexemes, index) === ',' ? index + 1 : index
  return isDigits(lexemes, at) && isYear(wordAt(lexemes, at)) && gapBefore(lexemes, at) <= LINE
    ? at + 1
    : index
}

function readNumericDate(lexemes: Lexemes, index: number): number {
  const mark = wordAt(lexemes, index + 1)
  if (mark !== '/' && mark !== '-' && mark !== '.') return -1
  for (let at = index + 1; at <= index + 4; at++) if (gapBefore(lexemes, at) !== NONE) return -1
  if (!isDigits(lexemes, index + 2) || wordAt(lexemes, index + 3) !== mark || !isDigits(lexemes, index + 4))
    return -1
  const [a, b, c] = [index, index + 2, index + 4].map((at) => wordAt(lexemes, at)) as [string, string, string]
  const yearFirst = a.length === 4 && b.length <= 2 && c.length <= 2
  const yearLast = a.length <= 2 && b.length <= 2 && (c.length === 4 || c.length === 2)
  const days = (yearFirst ? [b, c] : [a, b]).every((part) => Number(part) >= 1 && Number(part) <= 31)
  return (yearFirst || yearLast) && days ? index + 5 : -1
}

/** "1990s", "2015-16", "2019/20", "2014–2018". */
function readYearSpan(lexemes: Lexemes, index: number): number {
  const figure = wordAt(lexemes, index)
  if (!isYear(figure)) return -1
  const decade = endOfDecade(lexemes, index)
  if (decade > 0) return decade
  const mark = wordAt(lexemes, index + 1)
  if (!/^[-–—/]$/.test(mark) || gapBefore(lexemes, index + 1) !== NONE) return -1
  const second = wordAt(lexemes, index + 2)
  if (!isDigits(lexemes, index + 2) || gapBefore(lexemes, index + 2) !== NONE) return -1
  const short = second.length === 2 && Number(second) === (Number(figure) + 1) % 100
  const long = second.length === 4 && isYear(second) && Number(second) > Number(figure)
  const closing = second.length === 2 && Number(second) > Number(figure.slice(2))
  return short || long || closing ? index + 3 : -1
}

function endOfDecade(lexemes: Lexemes, index: number): number {
  const close = gapBefore(lexemes, index + 1) === NONE
  if (close && wordAt(lexemes, index + 1) === 's' && wordAt(lexemes, index).endsWith('0')) return index + 2
  const apostrophe = wordAt(lexemes, index + 1)
  const quoted = close && (apostrophe === "'" || apostrophe === '’') && wordAt(lexemes, index + 2) === 's'
  if (quoted && gapBefore(lexemes, index + 2) === NONE) return index + 3
  return wordAt(lexemes, index).length === 2 && wordAt(lexemes, index - 1) !== '$' ? index + 1 : -1
}

/** Four figures that can be a year. */
export function isYear(figure: string): boolean {
  return figure.length === 4 && figure >= '1000' && figure <= '2199'
}
