import { hashString } from '../tagger/hash'
import type { WordClasses } from '../tagger/word-classes'
import { classAt, DIGIT, LETTER, UPPER } from '../text/characters'
import { normalizeWord } from '../text/normalize-word'
import { wordSet } from '../text/word-set'

/** How a word is written. */
export const Shape = {
  lower: 0,
  capitalized: 1,
  allCapitals: 2,
  mixed: 3,
  initial: 4,
  initials: 5,
  number: 6,
  punctuation: 7,
  letter: 8,
  hyphenated: 9,
  particle: 10,
  abbreviation: 11,
  /** Mr, Mrs, Ms, Dr, Madame: no name begins with them, whatever follows. */
  title: 12,
} as const

const TITLES = wordSet(`
  mr mr. mrs mrs. ms ms. mx mx. dr dr. messrs messrs. miss monsieur madame mademoiselle mme mme. mlle mlle. maître maitre
  herr frau señor señora señorita senhor senhora signor signora signorina`)

/** Lowercase words inside names. */
const PARTICLES = wordSet(
  'de del della dei degli di da das do dos du des la las le les el al ul ibn bin bint ben von van der den ten ter zu zur y e af av san st',
)

/** What the tagger knows of a word, whatever its place. One object for each distinct spelling. */
export interface Word {
  lower: string
  hash: number
  /** The hash, different for capitalized and lowercase spellings. */
  casedHash: number
  shape: number
  capital: boolean
  fine: number
  coarse: number
  /** Bits: on the lists of first names (common, any) and of surnames. */
  names: number
  /** Sums of weights of the features this word gives to itself and its neighbours; filled by the tagger. */
  rows: Int32Array | null
  /** Number of the last view it was counted for. */
  seenIn: number
}

const WORDS_KEPT = 60_000

/** Looks words up once for each distinct spelling. */
export class WordTable {
  private readonly words = new Map<string, Word>()
  private views = 0

  constructor(
    private readonly classes: WordClasses,
    private readonly namesOf: (lower: string) => number = () => 0,
  ) {}

  get(text: string): Word {
    let word = this.words.get(text)
    if (word === undefined) {
      if (this.words.size >= WORDS_KEPT) this.words.clear()
      word = this.describe(text)
      this.words.set(text, word)
    }
    return word
  }

  /** A new number for a view, so that each word is counted once in it. */
  nextView(): number {
    return ++this.views
  }

  private describe(text: string): Word {
    const normal = normalizeWord(text)
    const lower = normal.toLowerCase()
    const shape = shapeOf(normal, lower)
    const capital = isCapital(shape)
    const hash = hashString(lower)
    const fine = this.classes.fine(lower)
    return {
      lower,
      hash,
      casedHash: capital ? hash ^ 0x55555555 : hash,
      shape,
      capital,
      fine,
      coarse: this.classes.coarse(fine),
      names: this.namesOf(lower),
      rows: null,
      seenIn: 0,
    }
  }
}

function isCapital(shape: number): boolean {
  return (
    shape === Shape.capitalized ||
    shape === Shape.allCapitals ||
    shape === Shape.mixed ||
    shape === Shape.initial ||
    shape === Shape.initials ||
    shape === Shape.letter ||
    shape === Shape.hyphenated ||
    shape === Shape.abbreviation ||
    shape === Shape.title
  )
}

function shapeOf(word: string, lower: string): number {
  const first = classAt(word, 0)
  if (first === DIGIT) return Shape.number
  if (first < DIGIT) return Shape.punctuation
  if (word === lower) return PARTICLES.has(lower) ? Shape.particle : Shape.lower
  if (TITLES.has(lower)) return Shape.title
  if (word.endsWith('.')) {
    if (word.length === 2) return Shape.initial
    return word.indexOf('.') < word.length - 1 ? Shape.initials : Shape.abbreviation
  }
  if (first !== UPPER) return Shape.mixed
  if (word.length === 1) return Shape.letter
  if (word === word.toUpperCase()) return Shape.allCapitals
  let hyphen = false
  for (let i = 1; i < word.length; i++) {
    const kind = classAt(word, i)
    if (kind === UPPER) {
      if (!hyphen) return word.includes('-') ? Shape.hyphenated : Shape.mixed
    } else if (kind === LETTER && hyphen) return Shape.capitalized
    hyphen = word.charAt(i) === '-'
  }
  return word.includes('-') ? Shape.hyphenated : Shape.capitalized
}
