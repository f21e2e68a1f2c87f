const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Verbs of growth and their nouns, after domain.md C. */
export const UP_WORDS = words(
  'up rise rises rose risen rising increase increases increased increasing climb climbs climbed climbing grow grows grew grown growing gain gains gained gaining jump jumps jumped jumping surge surges surged surging rally rallied rallies soar soars soared soaring expand expanded expands rocketed rocket skyrocketed spiked spike spikes swelled swell swells advanced advance advances rebounded rebound rebounds edged hiked hike hikes growth boost boosted higher climb upsurge uptick ballooned',
)

export const DOWN_WORDS = words(
  'down fall falls fell fallen falling drop drops dropped dropping decline declines declined declining slip slips slipped slipping slump slumps slumped slumping plunge plunges plunged plunging shrink shrinks shrank shrunk shrinking lose loses lost losing decrease decreases decreased decreasing tumble tumbles tumbled tumbling plummet plummets plummeted plummeting sink sinks sank sunk sinking slide slides slid sliding shed sheds dip dips dipped dipping contract contracted ease eased eases lower cut cuts reduce reduced reduces reduction slashed slash crash crashed dives dived loss',
)

/** Nouns of a change: "a 16% rise". */
export const CHANGE_NOUNS = words(
  'rise drop increase decrease decline jump fall cut reduction growth surge change hike slump gain loss climb spike plunge boost dip',
)

/** Verbs that state a change as a multiple, with the factor. */
export const MULTIPLYING_VERBS: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['doubles', 2],
  ['doubled', 2],
  ['doubling', 2],
  ['triple', 3],
  ['triples', 3],
  ['tripled', 3],
  ['tripling', 3],
  ['trebled', 3],
  ['quadruple', 4],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['quintupled', 5],
  ['halve', 0.5],
  ['halves', 0.5],
  ['halved', 0.5],
  ['halving', 0.5],
])

/** "twofold", "tenfold" in one word. */
export const FOLD_WORDS: ReadonlyMap<string, number> = new Map([
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['sixfold', 6],
  ['sevenfold', 7],
  ['eightfold', 8],
  ['ninefold', 9],
  ['tenfold', 10],
  ['hundredfold', 100],
])

/** Adverbs that are multiples before what they multiply, else tell how often. */
export const TIMES_WORDS: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
])
