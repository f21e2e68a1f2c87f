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

/** How one word was read wherever it stands in the document. */
interface Record {
  first: number
  middle: number
  last: number
  single: number
  other: number
  none: number
  margins: number
  count: number
}

const EMPTY: Record = { first: 0, middle: 0, last: 0, single: 0, other: 0, none: 0, margins: 0, count: 0 }

/** Upper bound of features of one position, for buffers. */
export const MOST_MEMORY_FEATURES = 32
/** A margin of this many weight steps is one grade. */
const MARGIN_GRADE = 60

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
        record = { ...EMPTY }
        this.records.set(hash, record)
      }
      record[this.roleOf(i)]++
      record.margins += reading.margins[i]!
      record.count++
      if (reading.labels[i] === INSIDE) {
        const pair = combine(view.words[i - 1]!.hash, hash)
        this.pairs.set(pair, (this.pairs.get(pair) ?? 0) + 1)
      }
    }
  }

  private roleOf(i: number): 'first' | 'middle' | 'last' | 'single' | 'other' | 'none' {
    const { labels } = this.reading
    const label = labels[i]!
    if (label === O) return 'none'
    if (label !== BEGIN && label !== INSIDE) return 'other'
    const goes = i + 1 < this.view.runEnd[i]! && labels[i + 1] === INSIDE
    if (label === BEGIN) return goes ? 'first' : 'single'
    return goes ? 'middle' : 'last'
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
    const inRun = (k: number): boolean => k >= view.runStart[i]! && k < view.runEnd[i]!
    const labelAt = (k: number): number => (inRun(k) ? labels[k]! : 4)
    const state = this.stateAt(i)
    const trait = this.traitAt(i)
    const leftTrait = inRun(i - 1) ? this.traitAt(i - 1) : 15
    const rightTrait = inRun(i + 1) ? this.traitAt(i + 1) : 15
    const own = grade(margins[i]!)
    const elsewhere = this.marginElsewhere(i)
    const habit = (view.style[i]! * 2 + view.opensSentence[i]!) * 2 + (view.lowercase.has(word.hash) ? 1 : 0)
    const label = labels[i]!
    const around = (labelAt(i - 1) * 5 + label) * 5 + labelAt(i + 1)
    const right = i + 1 < view.sentenceEnd[i]! ? view.words[i + 1]! : EDGE
    const leftPair = inRun(i - 1) ? this.pairSeen(i - 1, i) : 3
    const rightPair = inRun(i + 1) ? this.pairSeen(i, i + 1) : 3
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
    out[n++] = combine(11, (elsewhere * 8 + labelAt(i - 1)) * 8 + labelAt(i + 1))
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

  /** How the word was read elsewhere: seldom or often as each part of a name, of another name, or as none. */
  private stateAt(i: number): number {
    const record = this.records.get(this.view.words[i]!.hash) ?? EMPTY
    const role = this.roleOf(i)
    const seen = (part: keyof Record): number => Math.min(record[part] - (role === part ? 1 : 0), 2)
    return (
      ((((seen('first') * 3 + seen('last')) * 3 + seen('single')) * 3 + seen('other')) * 3 + seen('none')) *
        3 +
      seen('middle')
    )
  }

  /** The most frequent reading elsewhere, and whether it is the only one: 0 for a word that stands here alone. */
  private traitAt(i: number): number {
    const record = this.records.get(this.view.words[i]!.hash) ?? EMPTY
    const role = this.roleOf(i)
    const count = (part: 'first' | 'middle' | 'last' | 'single' | 'other' | 'none'): number =>
      record[part] - (role === part ? 1 : 0)
    const total = record.count - 1
    if (total <= 0) return 0
    const person = count('first') + count('middle') + count('last') + count('single')
    if (person * 2 < total) return person > 0 ? 1 : count('other') >= count('none') ? 2 : 3
    if (count('last') > 0) return count('first') > 0 ? 4 : 5 + (count('single') > 0 ? 1 : 0)
    if (count('first') > 0) return 7 + (count('single') > 0 ? 1 : 0)
    return count('single') > 1 ? 9 : 10
  }

  private marginElsewhere(i: number): number {
    const record = this.records.get(this.view.words[i]!.hash)
    if (!record || record.count < 2) return 31
    return grade((record.margins - this.reading.margins[i]!) / (record.count - 1))
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
