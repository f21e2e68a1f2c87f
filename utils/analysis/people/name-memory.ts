import { combine } from '../tagger/hash'
import { EDGE } from './name-features'
import type { NameView } from './name-view'

/** What the first reading of a document made of each unit. */
export interface FirstReading {
  /** Index of the label. */
  labels: Uint8Array
  /** How much better "person" scores than anything else, in steps of the weights; below 0 it is worse. */
  margins: Int32Array
}

/** The labels of the people tagger, in the order of their indexes. */
export const NAME_LABELS = ['O', 'B-person', 'I-person', 'other'] as const
const O = 0
const BEGIN = 1
const INSIDE = 2

/** What a position is in the first reading: the part it has in a name. */
const Part = { first: 0, middle: 1, last: 2, single: 3, other: 4, none: 5 } as const
const PARTS = 6

/** How one word was read wherever it stands in the document. */
interface Record {
  /** How often as each part. */
  parts: Uint16Array
  margins: number
  count: number
}

/** Upper bound of features of one position, for buffers. */
export const MOST_MEMORY_FEATURES = 32
/** A margin of this many weight steps is one grade. */
const MARGIN_GRADE = 60
/** Counts stop here. */
const MOST_COUNTED = 60_000
/** Stands for a neighbour outside the run. */
const OUTSIDE_LABEL = 4
const OUTSIDE_TRAIT = 15

/** What the document says elsewhere about the words of a name. */
export class NameMemory {
  private readonly records = new Map<number, Record>()
  /** Pairs of words read as neighbours in one person's name. */
  private readonly pairs = new Map<number, number>()

  constructor(
    private readonly view: NameView,
    private readonly reading: FirstReading,
  ) {
    for (let i = 0; i < view.count; i++) {
      if (view.candidate[i] === 0) continue
      const { hash } = view.words[i]!
      let record = this.records.get(hash)
      if (!record) {
        record = { parts: new Uint16Array(PARTS), margins: 0, count: 0 }
        this.records.set(hash, record)
      }
      const part = this.partOf(i)
      if (record.parts[part]! < MOST_COUNTED) record.parts[part]!++
      record.margins += reading.margins[i]!
      record.count++
      if (reading.labels[i] === INSIDE) {
        const pair = combine(view.words[i - 1]!.hash, hash)
        this.pairs.set(pair, (this.pairs.get(pair) ?? 0) + 1)
      }
    }
  }

  private partOf(i: number): number {
    const { labels } = this.reading
    const label = labels[i]!
    if (label === O) return Part.none
    if (label !== BEGIN && label !== INSIDE) return Part.other
    const goes = i + 1 < this.view.runEnd[i]! && labels[i + 1] === INSIDE
    if (label === BEGIN) return goes ? Part.first : Part.single
    return goes ? Part.middle : Part.last
  }

  /**
   * Features of a position for the second reading. The position's own first reading does not count as evidence
   * from elsewhere.
   *
   * @param out receives the hashes
   * @returns how many
   */
  features(i: number, out: Uint32Array): number {
    const { view, reading } = this
    const { labels, margins } = reading
    const word = view.words[i]!
    const hasLeft = i > view.runStart[i]!
    const hasRight = i + 1 < view.runEnd[i]!
    const leftLabel = hasLeft ? labels[i - 1]! : OUTSIDE_LABEL
    const rightLabel = hasRight ? labels[i + 1]! : OUTSIDE_LABEL
    const record = this.records.get(word.hash)!
    const part = this.partOf(i)
    const state = stateOf(record, part)
    const trait = traitOf(record, part)
    const leftTrait = hasLeft ? this.traitAt(i - 1) : OUTSIDE_TRAIT
    const rightTrait = hasRight ? this.traitAt(i + 1) : OUTSIDE_TRAIT
    const own = grade(margins[i]!)
    const elsewhere = record.count < 2 ? 31 : grade((record.margins - margins[i]!) / (record.count - 1))
    const habit = (view.style[i]! * 2 + view.opensSentence[i]!) * 2 + (view.lowercase.has(word.hash) ? 1 : 0)
    const label = labels[i]!
    const around = (leftLabel * 5 + label) * 5 + rightLabel
    const right = i + 1 < view.sentenceEnd[i]! ? view.words[i + 1]! : EDGE
    const leftPair = hasLeft ? this.pairSeen(i - 1, i) : 3
    const rightPair = hasRight ? this.pairSeen(i, i + 1) : 3
    let n = 0
    out[n++] = combine(1, state)
    out[n++] = combine(2, state * 8 + label)
    out[n++] = combine(3, (leftTrait * 16 + trait) * 16 + rightTrait)
    out[n++] = combine(4, elsewhere * 32 + own)
    out[n++] = combine(5, own * 16 + habit)
    out[n++] = combine(6, (leftPair * 4 + rightPair) * 8 + label)
    out[n++] = combine(7, (trait * 16 + habit) * 16 + word.shape)
    out[n++] = combine(8, around)
    out[n++] = combine(9, around * 16 + trait)
    out[n++] = combine(10, elsewhere * 16 + habit)
    out[n++] = combine(11, (elsewhere * 8 + leftLabel) * 8 + rightLabel)
    out[n++] = combine(12, elsewhere * 2048 + word.fine)
    out[n++] = combine(13, (trait * 16 + word.shape) * 16 + right.shape)
    out[n++] = combine(14, (leftPair * 4 + rightPair) * 16 + trait)
    out[n++] = combine(15, (leftTrait * 16 + trait) * 8 + label)
    out[n++] = combine(16, (trait * 16 + rightTrait) * 8 + label)
    out[n++] = combine(17, elsewhere)
    out[n++] = combine(18, trait * 128 + word.coarse)
    // A stranger is introduced: by a full name elsewhere, or by what stands before the bare name
    const left = i > view.sentenceStart[i]! ? view.words[i - 1]! : EDGE
    const known = word.fine > 0 ? 1 : 0
    out[n++] = combine(19, ((trait * 2 + known) * 128 + left.coarse) * 8 + label)
    out[n++] = combine(20, (state * 2 + known) * 16 + left.shape)
    out[n++] = combine(21, (elsewhere * 2 + known) * 16 + trait)
    out[n++] = combine(combine(22, word.hash), label)
    return n
  }

  private traitAt(i: number): number {
    return traitOf(this.records.get(this.view.words[i]!.hash)!, this.partOf(i))
  }

  private pairSeen(left: number, right: number): number {
    const pair = combine(this.view.words[left]!.hash, this.view.words[right]!.hash)
    const own = this.reading.labels[right] === INSIDE ? 1 : 0
    return Math.min((this.pairs.get(pair) ?? 0) - own, 2)
  }
}

/** A margin in a few grades, finer near zero. */
function grade(margin: number): number {
  const steps = Math.abs(margin) / MARGIN_GRADE
  const size = steps < 1 ? 0 : steps < 2 ? 1 : steps < 4 ? 2 : steps < 8 ? 3 : 4
  return margin < 0 ? 5 + size : 10 + size
}

/** How often the word was read as a part, one reading as `own` left out. */
function seen({ parts }: Record, part: number, own: number): number {
  return parts[part]! - (part === own ? 1 : 0)
}

const STATE_PARTS = [Part.first, Part.last, Part.single, Part.other, Part.none, Part.middle]

/** How the word was read elsewhere: never, once or often as each part of a name, of another name, or as none. */
function stateOf(record: Record, own: number): number {
  let state = 0
  for (const part of STATE_PARTS) {
    state = state * 3 + Math.min(seen(record, part, own), 2)
  }
  return state
}

/** The most frequent reading elsewhere, and whether it is the only one: 0 for a word that stands here alone. */
function traitOf(record: Record, own: number): number {
  const total = record.count - 1
  if (total <= 0) return 0
  const first = seen(record, Part.first, own)
  const last = seen(record, Part.last, own)
  const single = seen(record, Part.single, own)
  const person = first + last + single + seen(record, Part.middle, own)
  if (person * 2 < total)
    return person > 0 ? 1 : seen(record, Part.other, own) >= seen(record, Part.none, own) ? 2 : 3
  if (last > 0) return first > 0 ? 4 : 5 + (single > 0 ? 1 : 0)
  if (first > 0) return 7 + (single > 0 ? 1 : 0)
  return single > 1 ? 9 : 10
}
