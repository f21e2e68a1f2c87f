import { wordSet } from '../../text/word-set'
import { formsOf } from './verb-forms'

const withForms = (verbs: string, others: string): ReadonlySet<string> =>
  new Set([...verbs.split(' ').flatMap(formsOf), ...others.split(' ')])

/** Verbs of growth and their nouns, after domain.md C. */
export const UP_WORDS = withForms(
  'increase climb gain jump surge soar expand spike swell advance rebound hike boost',
  'up rise rises rose risen rising grow grows grew grown growing rally rallied rallies growth higher upsurge uptick rocket rocketed skyrocketed edged ballooned',
)

export const DOWN_WORDS = withForms(
  'drop decline slip slump plunge decrease tumble plummet dip reduce slash',
  'down fall falls fell fallen falling shrink shrinks shrank shrunk shrinking lose loses lost losing sink sinks sank sunk sinking slide slides slid sliding shed sheds cut cuts contract contracted ease eased eases crash crashed dives dived lower reduction loss',
)

/** Nouns of a change: "a 16% rise". */
export const CHANGE_NOUNS = wordSet(
  'rise drop increase decrease decline jump fall cut reduction growth surge change hike slump gain loss climb spike plunge boost dip',
)
