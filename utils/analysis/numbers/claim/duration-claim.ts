import type { Candidate } from '../candidate'
import type { QuantityReading } from '../grammar/quantity-reading'
import { type Lexemes, wordAt } from '../lexemes'
import { PLACING_AFTER } from '../lexicon/calendar'
import { least } from './least'

/** Words right after or before a duration that only places the story in time. */
/** "ten-year bonds": the term names the paper. */
const SECURITIES = /^(?:bond|note|gilt|treasury|bund|yield|bill|mortgage)$/

const AFTER = /^(?:since|from|old|away|apart)$/
const PLACING_BEFORE =
  /^(?:past|last|next|previous|first|final|coming|recent|every|each|these|those|this|following|preceding|later|earlier|early|late|other|same|some|all|one)$/

/** Whether a span of time is itself the fact, rather than placing the story. */
export function isDurationClaim(lexemes: Lexemes, { quantity, bound, noun }: Candidate): boolean {
  const after = wordAt(lexemes, quantity.end)
  if (PLACING_AFTER.has(after) || AFTER.test(after)) return false
  // "seven days a week", "24 hours a day"
  if ((quantity.per === 'week' && quantity.value === 7) || (quantity.per === 'day' && quantity.value === 24))
    return false
  if (quantity.hyphened) return noun !== null && !SECURITIES.test(noun.head)
  const before = wordAt(lexemes, bound.first - 1)
  if (PLACING_BEFORE.test(before)) return false
  if (isPeriod(lexemes, quantity, before) || isDuring(lexemes, quantity, before)) return false
  if (after === 'after' && !/^wait/.test(before)) return false
  if ((before === 'after' || before === 'in') && !bound.stated) return false
  if (before === 'of' && wordAt(lexemes, bound.first - 2) === 'age') return false
  const isPrecise = !Number.isInteger(least(quantity.value)) && quantity.style !== 'fraction'
  return least(quantity.value) > 1 || bound.stated || isPrecise
}

/** "the three months to 30 September", "the six weeks ended in May" */
function isPeriod(lexemes: Lexemes, { end }: QuantityReading, before: string): boolean {
  return before === 'the' && /^(?:to|through|until|ended|ending)$/.test(wordAt(lexemes, end))
}

const LASTS =
  /^(?:t[ao]ken?|takes|taking|took|last(?:s|ed|ing)?|wait(?:s|ed|ing)?|spen[dt]|spends|spending|serv(?:e|es|ed|ing)|jailed|imprisoned|held|is|was|be|been|are|were|for|of|after|by|to|needs?|needed|requires?|required|delayed|lived)$/

/** "fell over four years": when, not how long; "took over four years" has a bound. */
function isDuring(lexemes: Lexemes, { first }: QuantityReading, before: string): boolean {
  return (
    wordAt(lexemes, first - 1) === 'over' &&
    !/^(?:just|well|slightly|little)$/.test(before) &&
    !LASTS.test(before)
  )
}
