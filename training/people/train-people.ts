import { readFileSync } from 'node:fs'
import { MOST_MEMORY_FEATURES, NAME_LABELS, NameMemory } from '../../utils/analysis/people/name-memory'
import { NameTagger } from '../../utils/analysis/people/name-tagger'
import { type NameView, viewNames } from '../../utils/analysis/people/name-view'
import { WordTable } from '../../utils/analysis/people/words'
import { Tagger } from '../../utils/analysis/tagger/tagger'
import { WordClasses } from '../../utils/analysis/tagger/word-classes'
import { random } from '../random'
import { asTagger, type LinearModel, type Packing, writeTagger } from '../tagger/linear-model'
import { trainPerceptron } from '../tagger/perceptron'
import { TrainingSet } from '../tagger/training-set'
import { renamePeople } from './augment'
import { cleanSilver } from './clean-silver'
import { type NamedText, readPolnear, readTagged } from './corpora'
import { readNamePool } from './name-pool'
import { addText, labelUnits, spansOf } from './name-set'

/** A text as the tagger sees it, with the label each unit should get. */
interface Example {
  view: NameView
  labels: string[]
}

const SENTENCES = ['uner-ewt-dev', 'wnut17', 'crossner-politics', 'wikiann'] as const
const FOLDS = 3
/** Renamed copies of each article. */
const COPIES = 2
const FIRST = { buckets: 2 ** 19, epochs: 6, seed: 1, dropout: 0.1 }
const SECOND = { buckets: 2 ** 15, epochs: 5, seed: 2, dropout: 0.1 }
const RARE = 2
const FIRST_PACKING: Packing = { prune: 8 }
/** Score steps of the first reading that one unit of the second is worth while it is learned. */
const UNIT = 32

/**
 * Trains both readings. The second learns from readings of articles that the first was not trained on, so that it
 * meets the mistakes it will have to correct.
 */
export function trainPeople(): { first: Uint8Array; second: Uint8Array } {
  const classes = WordClasses.read(readFileSync('assets/models/words.bin'))
  const table = new WordTable(classes)
  const example = (text: NamedText): Example => {
    const view = viewNames(text.document, table)
    return { view, labels: labelUnits(text, view) }
  }
  const tagged = SENTENCES.flatMap((name) => readTagged(name))
  const sentences = tagged.map(example)
  const articles = readArticles(example, tagged)

  const model = trainFirst([...sentences, ...articles.flat()])
  const first = writeTagger('people', model, FIRST_PACKING)

  const set = new TrainingSet(NAME_LABELS)
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = articles.filter((_, i) => i % FOLDS !== fold).flat()
    const tagger = asTagger('people', trainFirst([...sentences, ...others]), FIRST_PACKING)
    const reader = new NameTagger(classes, tagger, tagger)
    for (const { view, labels } of articles.filter((_, i) => i % FOLDS === fold).flat()) {
      addMemory(set, reader, view, labels)
    }
  }
  const transitions = Tagger.read(first, 'people').learnedTransitions.map((w) => w / UNIT)
  const second = trainPerceptron(set, { ...SECOND, transitions })
  return { first, second: writeTagger('people-memory', second, { unit: UNIT }) }
}

/** Each article of PolNeAR with cleaned labels, followed by its renamed copies. */
function readArticles(example: (text: NamedText) => Example, tagged: NamedText[]): Example[][] {
  const texts = readPolnear('train')
  const pool = readNamePool([...tagged, ...texts])
  const next = random(5)
  return texts.map((text) => {
    const original = example(text)
    cleanSilver(original.view, original.labels)
    const clean = { ...text, names: spansOf(text, original.view, original.labels) }
    return [original, ...Array.from({ length: COPIES }, () => example(renamePeople(clean, pool, next)))]
  })
}

function trainFirst(examples: Example[]): LinearModel {
  const set = new TrainingSet(NAME_LABELS)
  for (const { view, labels } of examples) addText(set, view, labels)
  set.dropRare(RARE)
  return trainPerceptron(set, FIRST)
}

function addMemory(set: TrainingSet, reader: NameTagger, view: NameView, labels: string[]): void {
  const { reading, scores } = reader.readFirst(view)
  const memory = new NameMemory(view, reading)
  const features = new Uint32Array(MOST_MEMORY_FEATURES)
  const size = NAME_LABELS.length
  for (let i = 0; i < view.count; i++) {
    if (view.candidate[i] === 0) continue
    const base = Array.from(scores.subarray(i * size, (i + 1) * size), (score) => score / UNIT)
    set.add(features, memory.features(i, features), labels[i]!, base)
    if (view.runEnd[i] === i + 1) set.endSequence()
  }
}
