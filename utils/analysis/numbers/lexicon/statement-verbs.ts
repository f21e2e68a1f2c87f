import { formsOf } from './verb-forms'

/**
 * Verbs that state something as so (domain.md B2). Asking, suing, promising and the like attribute an act, not the
 * numbers told with it.
 */
const REGULAR =
  'claim estimate report reckon calculate discover show reveal indicate suggest note announce declare confirm warn argue insist maintain contend allege believe predict forecast project expect explain acknowledge admit concede stress emphasize emphasise boast brag testify tweet post recall conclude determine cite assert reply respond answer remark comment describe mention highlight count record list disclose detail attribute reiterate observe inform complain deny reject dismiss state add accuse charge tally'.split(
    ' ',
  )
const IRREGULAR =
  'say says said saying tell tells told telling find finds found finding think thinks thought know knew write writes wrote written writing see saw seen put puts shown per according quote quotes quoted quoting'.split(
    ' ',
  )

const FORMS: ReadonlySet<string> = new Set([...IRREGULAR, ...REGULAR.flatMap(formsOf)])

/** Whether a word (lower case) is a form of a verb of statement. */
export function isStatementVerb(word: string): boolean {
  return FORMS.has(word)
}
