import { gapBefore, isDigits, isWord, type Lexemes, SPACE, wordAt } from '../lexemes'
import { isDuration } from '../lexicon/units'
import { readCountedNoun } from '../phrase/counted-noun'
import { isNounLike } from '../phrase/noun-run'
import { isPlural } from '../phrase/nouns'
import { isMinus } from './adjacent'
import type { NumberReading } from './number-reading'
import { readCardinal } from './read-cardinal'
import { readFigures } from './read-figures'

/** Reads "one in five", "7 out of 12", "three in every ten", "nine of 10", "one over three", "2-to-1"; or null. */
export function readRatio(lexemes: Lexemes, first: number): NumberReading | null {
  const upper = readWhole(lexemes, first)
  if (!upper || upper.value < 1) return null
  const joint = readJoint(lexemes, upper.end) ?? readJointOverNoun(lexemes, upper)
  if (!joint || gapBefore(lexemes, joint.end) > SPACE) return null
  const lower = readWhole(lexemes, joint.end)
  if (!lower || lower.value === 0 || (lower.value <= upper.value && joint.word !== 'to')) return null
  if (gapBefore(lexemes, joint.end) !== SPACE && !isMinus(wordAt(lexemes, joint.end - 1))) return null
  const figures = isDigits(lexemes, joint.end)
  if (joint.word === 'of' && !figures) return null
  if (joint.word === 'over' && isWord(lexemes, lower.end) && gapBefore(lexemes, lower.end) <= SPACE)
    return null
  if (joint.word === 'in') {
    const unlikely = lower.value > 1e6 || (upper.value > 20 && lower.value < 100)
    const year = figures && lower.value >= 1500 && lower.value < 2100
    const after = wordAt(lexemes, lower.end)
    if (unlikely || year || isDuration(after) || isMinus(after)) return null
  }
  const value = upper.value / lower.value
  return { first, end: lower.end, value, mantissa: value, scale: 1, style: 'fraction' }
}

function readJoint(lexemes: Lexemes, index: number): { word: string; end: number } | null {
  if (isMinus(wordAt(lexemes, index))) {
    const word = wordAt(lexemes, index + 1)
    const joins = (word === 'in' || word === 'to') && isMinus(wordAt(lexemes, index + 2))
    return joins ? { word, end: index + 3 } : null
  }
  if (gapBefore(lexemes, index) !== SPACE) return null
  const word = wordAt(lexemes, index)
  const out = word === 'out' && wordAt(lexemes, index + 1) === 'of'
  const end = out ? index + 2 : index + 1
  if (out || word === 'in') return { word, end: wordAt(lexemes, end) === 'every' ? end + 1 : end }
  return word === 'of' || word === 'over' ? { word, end } : null
}

/** Verbs of a singular subject, which look like nouns in the plural: "one home in nine stands empty". */
const SINGULAR_VERBS =
  /^(?:lives|works|faces|suffers|lacks|owns|needs|wants|fails|dies|uses|drinks|smokes|votes|attends|skips|earns|struggles|reports)$/

/** "one home | in nine", "two pupils | out of ten", not "one man in nine towns". */
function readJointOverNoun(
  lexemes: Lexemes,
  { value, end }: { value: number; end: number },
): { word: string; end: number } | null {
  const noun = wordAt(lexemes, end)
  const counts =
    gapBefore(lexemes, end) === SPACE && (value === 1 ? isNounLike(lexemes, end, false) : isPlural(noun))
  const joint = counts && value <= 10 ? readJoint(lexemes, end + 1) : null
  if (joint?.word !== 'in' && joint?.word !== 'out') return null
  const lower = readWhole(lexemes, joint.end)
  const after = lower ? wordAt(lexemes, lower.end) : ''
  const goesOn =
    lower &&
    gapBefore(lexemes, lower.end) === SPACE &&
    !SINGULAR_VERBS.test(after) &&
    readCountedNoun(lexemes, lower.end) !== null
  return lower && lower.value <= 100 && !goesOn && !isDuration(noun) ? joint : null
}

function readWhole(lexemes: Lexemes, index: number): { value: number; end: number } | null {
  if (!isDigits(lexemes, index)) return readCardinal(lexemes, index)
  const figures = readFigures(lexemes, index)
  return figures && !figures.decimal && !figures.fraction ? figures : null
}
