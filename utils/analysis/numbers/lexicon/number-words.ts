import { wordSet } from '../../text/word-set'

/** Words that count up, from the value of the first. */
const counting = (list: string, from: number, step = 1): [string, number][] =>
  list.split(' ').map((word, index) => [word, from + index * step])

/** 'dozen:12 hundred:1e2' */
const valued = (list: string): [string, number][] =>
  list.split(' ').map((entry) => {
    const [word, value] = entry.split(':')
    return [word!, Number(value)]
  })

type Values = ReadonlyMap<string, number>

/** Number words below one hundred. */
export const SMALL_NUMBERS: Values = new Map([
  ...counting('zero one two three four five six seven eight nine ten', 0),
  ...counting('eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 11),
  ...valued('nought:0 naught:0'),
])

export const TENS: Values = new Map([
  ...counting('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ...valued('fourty:40'),
])

/** Words that multiply what stands before them. */
export const SCALES: Values = new Map(
  valued(
    'dozen:12 hundred:1e2 thousand:1e3 lakh:1e5 lac:1e5 million:1e6 crore:1e7 billion:1e9 trillion:1e12 quadrillion:1e15',
  ),
)

/** Spelled scales also stand in the plural after a figure in Indian and careless English ("5 crores", "3 dozens"). */
export const PLURAL_SCALES: Values = new Map(
  valued('dozens:12 dzs:12 dozs:12 lakhs:1e5 lacs:1e5 crores:1e7 millions:1e6 billions:1e9'),
)

/**
 * Abbreviated scales after a figure. A single letter is a scale only where no unit is meant: after a currency, or
 * before what is counted.
 */
export const SCALE_ABBREVIATIONS: Values = new Map(
  valued(
    'k:1e3 th:1e3 m:1e6 mm:1e6 mn:1e6 mln:1e6 mil:1e6 mio:1e6 b:1e9 bn:1e9 bln:1e9 bil:1e9 t:1e12 tn:1e12 trn:1e12 tln:1e12 cr:1e7',
  ),
)

/** Abbreviations that need no currency before them. */
export const CLEAR_ABBREVIATIONS = wordSet('mn mln mil mio bn bln bil tn trn tln')

/** Round numbers in the plural: how many they stand for, at least. */
export const ROUND_PLURALS: Values = new Map(
  valued(
    'tens:10 dozens:12 scores:20 hundreds:1e2 thousands:1e3 lakhs:1e5 millions:1e6 crores:1e7 billions:1e9 trillions:1e12',
  ),
)

/** The lower part of a fraction, singular: "a third", "two-fifths". */
export const DENOMINATORS: Values = new Map([
  ...valued('half:2 third:3 quarter:4'),
  ...counting('fourth fifth sixth seventh eighth ninth tenth eleventh twelfth', 4),
  ...valued('fifteenth:15 sixteenth:16 twentieth:20 thirtieth:30 fortieth:40 fiftieth:50'),
  ...valued('hundredth:1e2 thousandth:1e3 millionth:1e6 billionth:1e9 trillionth:1e12'),
])

/** Ordinals that end a compound denominator: "twenty-first". */
export const ORDINAL_DIGITS: Values = new Map(
  counting('first second third fourth fifth sixth seventh eighth ninth', 1),
)

/** Denominators in the plural: "two thirds", "three quarters". */
export const PLURAL_DENOMINATORS: Values = new Map(
  [...DENOMINATORS].map(([word, value]) => [word === 'half' ? 'halves' : `${word}s`, value]),
)

/** Verbs that state a change as a multiple, with the factor. */
export const MULTIPLYING_VERBS: Values = new Map(
  valued(
    'double:2 doubles:2 doubled:2 doubling:2 triple:3 triples:3 tripled:3 tripling:3 trebled:3 quadruple:4 quadrupled:4 quadrupling:4 quintupled:5 halve:.5 halves:.5 halved:.5 halving:.5',
  ),
)

/** "twofold", "tenfold" in one word. */
export const FOLD_WORDS: Values = new Map([
  ...counting('twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold', 2),
  ...valued('hundredfold:100'),
])

/** Adverbs that are multiples before what they multiply, else tell how often. */
export const TIMES_WORDS: Values = new Map(valued('twice:2 thrice:3'))

/** By the two numbers that Unicode composes each of. */
export const FRACTION_SIGNS: Values = new Map(
  [...'½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅐⅑⅒'].map((sign) => {
    const [upper, lower] = sign.normalize('NFKD').split('⁄')
    return [sign, Number(upper) / Number(lower)]
  }),
)
