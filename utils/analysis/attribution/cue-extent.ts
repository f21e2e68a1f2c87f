import { feature } from '../syntax/hash'
import { PART } from '../syntax/part-of-speech'
import type { SpanQuestion } from './choose-span'
import type { Context } from './context'
import type { CueView } from './source-features'

const REACH_LEFT = 4
const REACH_RIGHT = 6

/** How far does the cue reach around its head? ("has repeatedly said in a statement that") */
export function askCueExtent(
  context: Context,
  view: CueView,
  source: [number, number] | null,
  content: [number, number],
): SpanQuestion {
  const { words, tags, quoteOf } = context.syntax
  const { head } = view
  const blocked = (k: number): boolean =>
    (source !== null && k >= source[0] && k < source[1]) ||
    (k >= content[0] && k < content[1] && !(content[0] < view.group && content[1] > head))
  const starts: number[] = []
  const ends: number[] = []
  for (let k = head; k >= view.first && k >= head - REACH_LEFT; k--) {
    if (k < head && (blocked(k) || quoteOf[k] !== quoteOf[head])) break
    starts.push(k)
  }
  for (let k = head; k < view.end && k <= head + REACH_RIGHT; k++) {
    if (k > head && (blocked(k) || quoteOf[k] !== quoteOf[head])) break
    ends.push(k + 1)
  }
  const word = (k: number): number => (k >= view.first && k < view.end ? words.word[k]! : 0)
  const tag = (k: number): number => (k >= view.first && k < view.end ? tags[k]! : 31)
  const wall = (k: number): number =>
    source && k === source[0]
      ? 1
      : source && k === source[1]
        ? 2
        : k === content[0]
          ? 3
          : k === content[1]
            ? 4
            : 0
  return {
    candidates: { starts: starts.reverse(), ends },
    may: (start, end) => start <= head && end > head,
    startFeatures(start, out) {
      let n = 0
      const distance = head - start
      out[n++] = feature(700, distance)
      out[n++] = feature(701, distance, word(start))
      out[n++] = feature(702, distance, tag(start), tag(start - 1))
      out[n++] = feature(703, distance, wall(start))
      out[n++] = feature(704, word(start), word(start - 1))
      out[n++] = feature(705, distance, word(start - 1))
      out[n++] = feature(706, distance, view.cue)
      out[n++] = feature(707, wall(start), tag(start), tag(start - 1))
      out[n++] = feature(
        708,
        context.isAuxiliary[start]! + 2 * (start > view.first ? context.isAuxiliary[start - 1]! : 0),
        tag(start),
      )
      out[n++] = feature(709, start === view.group ? 1 : 0, tag(start))
      out[n++] = feature(710, start === view.group ? 1 : 0, tag(head), view.complement)
      return n
    },
    endFeatures(end, out) {
      let n = 0
      const distance = end - head
      out[n++] = feature(720, distance)
      out[n++] = feature(721, distance, view.cue)
      out[n++] = feature(722, word(end - 1), word(end))
      out[n++] = feature(723, distance, tag(end - 1), tag(end))
      out[n++] = feature(724, wall(end), tag(end - 1))
      out[n++] = feature(725, wall(end), distance)
      out[n++] = feature(726, view.cue, word(end - 1))
      out[n++] = feature(727, view.cue, word(end))
      out[n++] = feature(728, word(end - 1), wall(end))
      out[n++] = feature(729, word(end), distance)
      out[n++] = feature(730, view.cue, wall(end), word(end - 1))
      out[n++] = feature(731, view.fine, word(end - 1))
      out[n++] = feature(732, tag(end - 2), tag(end - 1), tag(end))
      out[n++] = feature(733, view.fine, tag(end - 1), wall(end))
      return n
    },
    pairFeatures(start, end, out) {
      let n = 0
      out[n++] = feature(740, start - head, end - head)
      out[n++] = feature(741, wall(start), wall(end))
      out[n++] = feature(742, tags[head] === PART.PUNCT ? 1 : 0, start - head, end - head)
      out[n++] = feature(743, wall(start), wall(end), end - start)
      return n
    },
    noneFeatures: null,
  }
}
