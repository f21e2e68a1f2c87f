/**
 * Verbs that state something as so, by the beginnings of their forms (domain.md B2). Asking, suing, promising and the
 * like attribute an act, not the numbers told with it.
 */
const STEMS =
  'say said saying tell told telling add added adds adding state stated stating states claim estimat report reckon calculat find found finding discover show shown reveal indicat suggest note noted notes noting announc declar confirm warn argu insist maintain contend allege alleging believ think thought predict forecast project projects expect explain acknowledg admit conced point stress emphasi boast brag testif wrote write writes written writing tweet post recall conclud determin put puts quot cit accord assert repli respond answer remark comment describ mention highlight count counted counts recorded records list listed lists disclos detail attribut see per reiterat repeat continu observ inform complain deni deny reject dismiss denied claims data figures statistics survey poll study studies analysis charged charges accus'.split(
    ' ',
  )

const WHOLE = new Set(STEMS.filter((stem) => stem.length <= 4 || stem.endsWith('s')))
const BEGINNINGS = STEMS.filter((stem) => stem.length > 4)

/** Whether a word (lower case) is a form of a verb of statement. */
export function isStatementVerb(word: string): boolean {
  if (WHOLE.has(word)) return true
  if (word.length < 4) return false
  return BEGINNINGS.some((stem) => word.startsWith(stem) && word.length <= stem.length + 4)
}
