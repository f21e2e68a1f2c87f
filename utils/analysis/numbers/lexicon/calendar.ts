import { wordSet } from '../../text/word-set'

/** Months as written before or after a day; "may" and "march" only with a capital. */
export const MONTHS = wordSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
)

export const WEEKDAYS = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
)

export const TIME_ZONES = wordSet(
  'gmt utc bst est edt cst cdt mst mdt pst pdt cet cest ist jst aest et pt ct',
)

/** Words after a span of time that say when something was ("a week earlier"), so that it is no rate. */
export const PLACING_AFTER = wordSet('ago later earlier before previously beforehand prior hence afterwards')

const TIME_NOUNS = wordSet(
  'year month week quarter decade century day night morning afternoon evening weekend season spring summer autumn fall winter',
)

/** Whether a word names a stretch of time that "last" and "next" can point to: a month, a weekday, "quarter". */
export function isTimeNoun(word: string): boolean {
  return TIME_NOUNS.has(word) || MONTHS.has(word) || WEEKDAYS.has(word)
}
