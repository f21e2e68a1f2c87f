import { FeatureWriter } from '../syntax/hash'
import { PART } from '../syntax/part-of-speech'
import type { Candidates, SpanQuestion } from './choose-span'
import type { Context } from './context'
import type { CueView } from './cue-view'
import { within } from './draft'

const REACH_LEFT = 4
const REACH_RIGHT = 6
const NO_TAG = 31

/** How far does the cue reach around its head? ("has repeatedly said in a statement that") */
export class ExtentQuestion implements SpanQuestion {
  readonly candidates: Candidates

  constructor(
    private readonly context: Context,
    private readonly view: CueView,
    private readonly source: [number, number] | null,
    private readonly content: [number, number],
  ) {
    const { head, first, end } = view
    const starts: number[] = [head]
    const ends: number[] = [head + 1]
    for (let k = head - 1; k >= Math.max(first, head - REACH_LEFT) && this.isFree(k); k--) starts.unshift(k)
    for (let k = head + 1; k <= Math.min(end - 1, head + REACH_RIGHT) && this.isFree(k); k++) ends.push(k + 1)
    this.candidates = { starts, ends }
  }

  may(start: number, end: number): boolean {
    return start <= this.view.head && end > this.view.head
  }

  startFeatures(start: number, out: Uint32Array): number {
    const { view, context } = this
    const { isAuxiliary } = context
    const distance = view.head - start
    const [tag, before] = [this.tag(start), this.tag(start - 1)]
    const wall = this.wall(start)
    const isGroup = start === view.group ? 1 : 0
    const auxiliaries = isAuxiliary[start]! + (start > view.first ? 2 * isAuxiliary[start - 1]! : 0)
    const features = new FeatureWriter(out, 700)
    features.add(distance)
    features.add(distance, this.word(start))
    features.add(distance, tag, before)
    features.add(distance, wall)
    features.add(this.word(start), this.word(start - 1))
    features.add(distance, this.word(start - 1))
    features.add(distance, view.cue)
    features.add(wall, tag, before)
    features.add(auxiliaries, tag)
    features.add(isGroup, tag)
    features.add(isGroup, this.tag(view.head), view.complement)
    return features.count
  }

  endFeatures(end: number, out: Uint32Array): number {
    const { view } = this
    const distance = end - view.head
    const [last, next] = [this.word(end - 1), this.word(end)]
    const [lastTag, nextTag] = [this.tag(end - 1), this.tag(end)]
    const wall = this.wall(end)
    const features = new FeatureWriter(out, 720)
    features.add(distance)
    features.add(distance, view.cue)
    features.add(last, next)
    features.add(distance, lastTag, nextTag)
    features.add(wall, lastTag)
    features.add(wall, distance)
    features.add(view.cue, last)
    features.add(view.cue, next)
    features.add(last, wall)
    features.add(next, distance)
    features.add(view.cue, wall, last)
    features.add(view.fine, last)
    features.add(this.tag(end - 2), lastTag, nextTag)
    features.add(view.fine, lastTag, wall)
    return features.count
  }

  pairFeatures(start: number, end: number, out: Uint32Array): number {
    const { head } = this.view
    const isMark = this.tag(head) === PART.PUNCT ? 1 : 0
    const features = new FeatureWriter(out, 740)
    features.add(start - head, end - head)
    features.add(this.wall(start), this.wall(end))
    features.add(isMark, start - head, end - head)
    features.add(this.wall(start), this.wall(end), end - start)
    return features.count
  }

  /** Whether a token beside the cue belongs to neither source nor content, on the cue's side of quotation marks. */
  private isFree(k: number): boolean {
    const { source, content, view } = this
    const { quoteOf } = this.context.syntax
    if (source && within(k, source)) return false
    // A split content stands around its cue.
    const isAround = content[0] < view.group && content[1] > view.head
    return (isAround || !within(k, content)) && quoteOf[k] === quoteOf[view.head]
  }

  /** Which border of source or content lies before a token; a small code. */
  private wall(k: number): number {
    const { source, content } = this
    if (source && k === source[0]) return 1
    if (source && k === source[1]) return 2
    return k === content[0] ? 3 : k === content[1] ? 4 : 0
  }

  private word(k: number): number {
    return k >= this.view.first && k < this.view.end ? this.context.syntax.words.word[k]! : 0
  }

  private tag(k: number): number {
    return k >= this.view.first && k < this.view.end ? this.context.syntax.tags[k]! : NO_TAG
  }
}
