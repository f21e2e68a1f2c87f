import { wordSet } from '../../text/word-set'
import type { QuantityReading } from '../grammar/quantity-reading'
import {
  gapBefore,
  isCapitalized,
  isDigits,
  isWord,
  type Lexemes,
  literalAt,
  NONE,
  SPACE,
  wordAt,
} from '../lexemes'
import { BOUND_PHRASES } from '../lexicon/bounds'
import { WEEKDAYS } from '../lexicon/calendar'
import { STOP_WORDS } from '../lexicon/function-words'
import { isMonth } from './calendar-date'

/** Nouns whose number says which, not how many. */
const LABELLED = wordSet(
  'section sections row game games chapter article articles amendment rule title form page pages p pp no number nos fy issue volume vol part act scene episode season step phase stage level tier grade type category class line lines route highway interstate exit gate room suite floor apartment apt unit flight train bus platform channel station district precinct ward zone area sector block lot lap round week day night round match test group pool division league figure table chart appendix item question proposition prop measure amendment bill resolution sb hb h.r case docket paragraph clause verse psalm version windows ios android generation gen model mark mk formula schedule annex note footnote size sizes seat seats box bay pier runway terminal ch fig ref id code pin zip area extension ext',
)
/** Of these only with a capital ("Game 2", "Day 3"), being counted things as well. */
const CAPITAL_ONLY = wordSet(
  'game games season seasons week day night round match test group area unit line lines measure bill case table seat seats box size class type item question note area league',
)

/** Whether the number is the label of something: "Section 427", "No. 10", "Article 50", "Route 66". */
export function isLabel(lexemes: Lexemes, quantity: QuantityReading): boolean {
  if (quantity.unit !== null && quantity.type !== 'count') {
    return false
  }
  let before = quantity.first - 1
  let word = wordAt(lexemes, before)
  if (word === '.' && gapBefore(lexemes, before) === NONE) word = wordAt(lexemes, --before)
  if (word === '#' || word === '№') return true
  if (isBill(lexemes, quantity.first)) return true
  if (word === '(' && gapBefore(lexemes, before) === NONE && isWord(lexemes, before - 1)) {
    return LABELLED.has(wordAt(lexemes, before - 1))
  }
  if (word === '§') return true
  if (!LABELLED.has(word)) return isListedLabel(lexemes, quantity.first)
  if (gapBefore(lexemes, quantity.first) > SPACE) return false
  const first = lexemes.text[lexemes.starts[before]!]!
  if (CAPITAL_ONLY.has(word)) return first !== first.toLowerCase()
  return quantity.value !== 0 && !(word === 'no' && quantity.style === 'words')
}

/** "S.B. 1015", "H.R. 4", "Senate Bill (SB) 1015". */
function isBill(lexemes: Lexemes, first: number): boolean {
  let at = first - 1
  if (wordAt(lexemes, at) === ')')
    return /^[a-z]{2,3}$/.test(wordAt(lexemes, at - 1)) && wordAt(lexemes, at - 2) === '('
  if (wordAt(lexemes, at) === '.') at--
  return (
    /^[br]$/.test(wordAt(lexemes, at)) &&
    wordAt(lexemes, at - 1) === '.' &&
    wordAt(lexemes, at - 2).length === 1
  )
}

/** "Articles 5 and 6", "pages 3, 4, and 7", "part 3 of 5". */
function isListedLabel(lexemes: Lexemes, first: number): boolean {
  let at = first - 1
  for (let read = 0; read < MOST_LISTED; read++) {
    for (let joined = 0; joined < 2 && LISTING.has(wordAt(lexemes, at)); joined++) at--
    if (!isDigits(lexemes, at) || at === first - 1) return false
    const label = wordAt(lexemes, at - 1)
    if (LABELLED.has(label) && (!CAPITAL_ONLY.has(label) || isCapitalized(lexemes, at - 1))) return true
    first = at
    at--
  }
  return false
}

const MOST_LISTED = 4
const LISTING = new Set(['and', ',', 'or', '&', '-', '–', 'to', 'of'])

/** In capitals throughout, and no model: "the US 20 years". */
const STATES = new Set(['US', 'UK', 'UN', 'EU', 'NATO', 'GOP', 'AM', 'PM'])

/** Names that carry a number before their noun: "Fortune 500 companies", "Title 42 expulsions". */
const INDEXES = wordSet(
  'fortune title boeing airbus apollo route type formula section article covid windows iphone catch agenda studio group',
)

/** Prefixes before a hyphen that leave the number a number: "sub-300", "pre-1990". */
const PREFIXES = wordSet('sub non pre post mid over under top multi than to and or by the up per plus minus')

/**
 * Whether the number is part of a name: written close to letters ("G7", "F-16", "COVID-19", "5G"), or a plain figure
 * right after a name ("iPhone 14", "Apollo 11") that counts nothing itself.
 */
export function isInName(lexemes: Lexemes, quantity: QuantityReading, countsNoun: boolean): boolean {
  const { first, end } = quantity
  if (followedByPossessive(lexemes, quantity)) return true
  if (!isDigits(lexemes, first)) return isSpelledName(lexemes, quantity)
  const before = wordAt(lexemes, first - 1)
  const close = gapBefore(lexemes, first) === NONE
  if (close && isWord(lexemes, first - 1)) return true
  if (
    close &&
    (before === '-' || before === '‑' || before === '.' || before === '/' || before === '_') &&
    gapBefore(lexemes, first - 1) === NONE
  ) {
    if (isWord(lexemes, first - 2) && !PREFIXES.has(wordAt(lexemes, first - 2))) return true
    if (before === '.' && isDigits(lexemes, first - 2)) return true
  }
  const after = gapBefore(lexemes, end) === NONE
  if (quantity.unit === null && after && isWord(lexemes, end) && wordAt(lexemes, end) !== 's') return true
  if (quantity.unit === null && after && wordAt(lexemes, end) === 's') return true
  if (
    quantity.unit === null &&
    after &&
    wordAt(lexemes, end) === '.' &&
    isDigits(lexemes, end + 1) &&
    gapBefore(lexemes, end + 1) === NONE
  )
    return true
  return (
    quantity.type === 'count' && quantity.number.end === first + 1 && followsName(lexemes, first, countsNoun)
  )
}

/** "the iPhone 14's camera". */
function followedByPossessive(lexemes: Lexemes, { end, unit, style }: QuantityReading): boolean {
  const apostrophe = wordAt(lexemes, end)
  if (unit !== null || style !== 'figures' || gapBefore(lexemes, end) !== NONE) return false
  return (apostrophe === "'" || apostrophe === '’') && wordAt(lexemes, end + 1) === 's'
}

/** "Catch-22" has figures; "Seven-Eleven", "Big Ten" are words with capitals in the middle of a sentence. */
function isSpelledName(lexemes: Lexemes, { first, end, type }: QuantityReading): boolean {
  if (type !== 'count' || !isWord(lexemes, first) || !isCapitalized(lexemes, first)) return false
  if (gapBefore(lexemes, first) !== SPACE || !isCapitalized(lexemes, first - 1)) return false
  return (
    isCapitalized(lexemes, first - 1) &&
    !STOP_WORDS.has(wordAt(lexemes, first - 1)) &&
    !isCapitalized(lexemes, end)
  )
}

function followsName(lexemes: Lexemes, first: number, countsNoun: boolean): boolean {
  if (gapBefore(lexemes, first) !== SPACE) return false
  // "787 Dreamliner", "737 Max"
  const names =
    isCapitalized(lexemes, first + 1) &&
    gapBefore(lexemes, first + 1) === SPACE &&
    wordAt(lexemes, first).length === 3
  if (names && !countsNoun && !STOP_WORDS.has(wordAt(lexemes, first + 1))) return true
  if (!isCapitalized(lexemes, first - 1) || isMonth(lexemes, first - 1)) return false
  const word = wordAt(lexemes, first - 1)
  if (STOP_WORDS.has(word) || BOUND_PHRASES.has(word) || WEEKDAYS.has(word)) return false
  const literal = literalAt(lexemes, first - 1)
  const acronym = literal.length > 1 && literal === literal.toUpperCase() && !STATES.has(literal)
  return !countsNoun || acronym || (INDEXES.has(word) && gapBefore(lexemes, first - 1) <= SPACE)
}
