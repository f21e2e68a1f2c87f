import { describe, expect, it } from 'vitest'
import { asTagger, writeTagger } from '../../../../training/tagger/linear-model'
import { trainPerceptron } from '../../../../training/tagger/perceptron'
import { TrainingSet } from '../../../../training/tagger/training-set'
import { buildStaticMap } from '../../../../training/words/build-static-map'
import { combine, hashString } from '../../../../utils/analysis/tagger/hash'
import { openModelFile, writeModelFile } from '../../../../utils/analysis/tagger/model-file'
import { StaticMap } from '../../../../utils/analysis/tagger/static-map'
import { Tagger } from '../../../../utils/analysis/tagger/tagger'

const LABELS = ['O', 'B-animal', 'I-animal']

/** The word and the word before it: enough to tell "polar bear" from "bear witness". */
function features(words: string[], i: number): Uint32Array {
  return Uint32Array.of(hashString(words[i]!), combine(hashString(words[i - 1] ?? ''), 1))
}

function train() {
  const set = new TrainingSet(LABELS)
  const sentences: [string, string][] = [
    ['the polar bear slept', 'O B-animal I-animal O'],
    ['they bear witness', 'O O O'],
    ['a grey wolf ate', 'O B-animal I-animal O'],
    ['the wolf slept', 'O B-animal O'],
  ]
  for (const [text, labels] of sentences) {
    const words = text.split(' ')
    words.forEach((_, i) => {
      set.add(features(words, i), 2, labels.split(' ')[i]!)
    })
    set.endSequence()
  }
  return trainPerceptron(set, { buckets: 1024, epochs: 20, seed: 3 })
}

function tag(tagger: Tagger, text: string): string[] {
  const words = text.split(' ')
  const scores = new Int32Array(words.length * LABELS.length)
  words.forEach((_, i) => {
    tagger.addScores(features(words, i), 2, scores, i * LABELS.length)
  })
  const labels = new Uint8Array(words.length)
  tagger.decode(scores, words.length, labels)
  return [...labels].map((label) => tagger.labels[label]!)
}

describe('Tagger', () => {
  it('learns from examples and keeps what it learned as 8-bit weights', () => {
    const tagger = asTagger('test', train())
    expect(tag(tagger, 'the polar bear ate')).toEqual(['O', 'B-animal', 'I-animal', 'O'])
    expect(tag(tagger, 'they bear witness')).toEqual(['O', 'O', 'O'])
  })

  it('gives the same bytes each time', () => {
    expect(writeTagger('test', train())).toEqual(writeTagger('test', train()))
  })

  it('never continues a name that did not begin, whatever the scores say', () => {
    const tagger = new Tagger(
      { labels: LABELS, buckets: 1, transitions: new Array(16).fill(0) },
      new Int8Array(3),
    )
    const labels = new Uint8Array(2)
    tagger.decode(Int32Array.of(5, 0, 90, 5, 0, 90), 2, labels)
    expect([...labels]).toEqual([1, 2])
  })
})

describe('model file', () => {
  const file = writeModelFile('test', { answer: 42 }, { cells: Uint8Array.of(1, 2, 3) })

  it('gives back what was written', () => {
    const opened = openModelFile<{ answer: number }>(file, 'test')
    expect(opened.info.answer).toBe(42)
    expect([...opened.section('cells')]).toEqual([1, 2, 3])
    expect(() => opened.section('other')).toThrow('"other" is missing')
  })

  it.each([
    ['another format', (bytes: Uint8Array) => bytes.fill(0, 0, 4), 'not a model file'],
    ['another version', (bytes: Uint8Array) => bytes.fill(9, 4, 5), 'format 9'],
    ['a flipped bit', (bytes: Uint8Array) => bytes.fill(bytes.at(-1)! ^ 1, -1), 'checksum'],
  ])('refuses %s', (_name, damage, message) => {
    const copy = file.slice()
    damage(copy)
    expect(() => openModelFile(copy, 'test')).toThrow(message)
  })

  it('refuses a truncated file and the file of another detector', () => {
    expect(() => openModelFile(file.subarray(0, file.length - 1), 'test')).toThrow('checksum')
    expect(() => openModelFile(file.subarray(0, 5), 'test')).toThrow('not a model file')
    expect(() => openModelFile(file, 'words')).toThrow('holds "test"')
  })
})

describe('StaticMap', () => {
  it('gives the value of each word put in and hardly ever one to a stranger', () => {
    const values = new Map(Array.from({ length: 5000 }, (_, i) => [hashString(`word${i}`), i % 1000]))
    const { cells, seed } = buildStaticMap(values, 6)
    const map = new StaticMap(cells, 6, seed)
    for (const [hash, value] of values) expect(map.get(hash)).toBe(value)
    const strangers = Array.from({ length: 5000 }, (_, i) => map.get(hashString(`stranger${i}`)))
    expect(strangers.filter((value) => value >= 0).length).toBeLessThan(5000 / 32)
  })
})
