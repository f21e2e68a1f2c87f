import type { NumericClaim } from '../../analysis'

export type Bound = NumericClaim['bound']

/** Words before a number that say how exact it is, after domain.md C. The longest match is meant. */
const PHRASES: [Bound, string][] = [
  [
    '>',
    'more than|over|just over|well over|a little over|slightly over|slightly more than|little more than|much more than|significantly more than|above|exceeding|exceeded|exceeds|exceed|in excess of|greater than|higher than|larger than|upward of|upwards of|north of|beyond|surpassing|surpassed|surpasses|topping|topped|tops|better than|longer than|bigger than',
  ],
  [
    '>=',
    'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|as few as|as little as|at or above|a low of',
  ],
  [
    '<',
    'less than|just under|slightly less than|a little under|fewer than|under|below|lower than|smaller than|shorter than|short of|shy of',
  ],
  [
    '<=',
    'up to|as many as|as much as|as high as|as long as|at most|no more than|not more than|no greater than|a maximum of|maximum of|at or below|at or less than|at or under|a high of',
  ],
  [
    '~',
    'about|around|round|roughly|approximately|approx|some|nearly|almost|circa|close to|closer to|near|nearer|nearer to|nearing|approaching|approaches|approached|approach|an estimated|estimated|on average|an average of|averaging|averaged|averages|maybe|perhaps|barely|virtually|practically|somewhere around|in the region of|something like|~|≈|an approximate|not quite|just shy of',
  ],
  [
    '=',
    'exactly|just|only|between|precisely|merely|a mere|mere|another|a total of|a further|an additional|a combined|plus or minus|±',
  ],
]

/** By last word: the phrases that end in it, longest first, each as its words and bound. */
export const BOUND_PHRASES: ReadonlyMap<string, { words: string[]; bound: Bound }[]> = byLastWord()

/** Words after a number. */
export const BOUNDS_AFTER: [words: string[], bound: Bound][] = [
  [['or', 'more'], '>='],
  [['or', 'so'], '~'],
  [['or', 'fewer'], '<='],
  [['or', 'less'], '<='],
  [['or', 'thereabouts'], '~'],
  [['plus'], '>='],
]

function byLastWord(): Map<string, { words: string[]; bound: Bound }[]> {
  const phrases = new Map<string, { words: string[]; bound: Bound }[]>()
  for (const [bound, list] of PHRASES) {
    for (const phrase of list.split('|')) {
      const words = phrase.split(' ')
      const last = words.at(-1)!
      const same = phrases.get(last) ?? []
      same.push({ words, bound })
      same.sort((a, b) => b.words.length - a.words.length)
      phrases.set(last, same)
    }
  }
  return phrases
}
