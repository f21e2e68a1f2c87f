import { Tagger } from '../tagger/tagger'
import type { WordClasses } from '../tagger/word-classes'
import { ArrayPool } from './array-pool'
import { contextFeatures, EDGE, MOST_FEATURES, REACH, wordFeatures } from './name-features'
import { type FirstReading, MOST_MEMORY_FEATURES, NAME_LABELS, NameMemory } from './name-memory'
import type { NameView } from './name-view'
import { type Word, WordTable } from './words'

const SIZE = NAME_LABELS.length
const WINDOW = 2 * REACH + 1

/**
 * Finds names of people in two readings. The first looks at each name where it stands; the second knows what the
 * first made of the same words elsewhere in the document, and corrects it.
 */
export class NameTagger {
  readonly words: WordTable
  /** Memory for one document; `findPeople` resets it. */
  readonly pool = new ArrayPool()
  private readonly features = new Uint32Array(MOST_FEATURES)
  /** What stands before the first and after the last word; a copy, because its rows belong to this model. */
  private readonly edge: Word = { ...EDGE }

  constructor(
    classes: WordClasses,
    private readonly first: Tagger,
    private readonly second: Tagger,
  ) {
    this.words = new WordTable(classes)
  }

  /**
   * @param first the bytes of people.bin
   * @param second the bytes of people-memory.bin
   * @throws ModelFileError
   */
  static read(classes: WordClasses, first: Uint8Array, second: Uint8Array): NameTagger {
    return new NameTagger(classes, Tagger.read(first, 'people'), Tagger.read(second, 'people-memory'))
  }

  /** The label of each unit, as an index into `NAME_LABELS`. */
  tag(view: NameView): Uint8Array {
    const { reading, scores } = this.readFirst(view, this.pool)
    const memory = new NameMemory(view, reading)
    const features = new Uint32Array(MOST_MEMORY_FEATURES)
    for (let i = 0; i < view.count; i++) {
      if (view.candidate[i] === 1)
        this.second.addScores(features, memory.features(i, features), scores, i * SIZE)
    }
    return decodeRuns(this.second, view, scores, this.pool)
  }

  /** The first reading, and the scores it rests on: one row of labels for each unit. */
  readFirst(view: NameView, pool = new ArrayPool()): { reading: FirstReading; scores: Int32Array } {
    const scores = pool.int32(view.count * SIZE)
    const margins = pool.int32(view.count)
    for (let i = 0; i < view.count; i++) {
      if (view.candidate[i] === 0) continue
      const at = i * SIZE
      this.first.addScores(this.features, contextFeatures(view, i, this.features), scores, at)
      for (let offset = -REACH; offset <= REACH; offset++) {
        const place = i + offset
        const inside = place >= view.sentenceStart[i]! && place < view.sentenceEnd[i]!
        const rows = this.rowsOf(inside ? view.words[place]! : this.edge)
        const row = (offset + REACH) * SIZE
        for (let label = 0; label < SIZE; label++) scores[at + label]! += rows[row + label]!
      }
      margins[i] = Math.max(scores[at + 1]!, scores[at + 2]!) - Math.max(scores[at]!, scores[at + 3]!)
    }
    return { reading: { labels: decodeRuns(this.first, view, scores, pool), margins }, scores }
  }

  /** The summed weights of the word's own features at each place of the window; computed once for each word. */
  private rowsOf(word: Word): Int32Array {
    word.rows ??= this.sumRows(word)
    return word.rows
  }

  private sumRows(word: Word): Int32Array {
    const rows = new Int32Array(WINDOW * SIZE)
    const features = new Uint32Array(MOST_FEATURES)
    for (let offset = -REACH; offset <= REACH; offset++) {
      this.first.addScores(features, wordFeatures(word, offset, features), rows, (offset + REACH) * SIZE)
    }
    return rows
  }
}

function decodeRuns(tagger: Tagger, view: NameView, scores: Int32Array, pool: ArrayPool): Uint8Array {
  const labels = pool.uint8(view.count)
  for (let i = 0; i < view.count; i++) {
    if (view.candidate[i] === 0) continue
    const end = view.runEnd[i]!
    tagger.decode(scores, end - i, labels, i)
    i = end - 1
  }
  return labels
}
