import {
  contextFeatures,
  EDGE,
  MOST_FEATURES,
  REACH,
  wordFeatures,
} from '../../utils/analysis/people/name-features'
import type { NameView } from '../../utils/analysis/people/name-view'
import type { TrainingSet } from '../tagger/training-set'
import type { LabelledSpan, NamedText } from './corpora'

/** The label of each unit of the view. */
export function labelUnits({ document, names }: NamedText, view: NameView): string[] {
  const labels: string[] = new Array(view.count).fill('O')
  const sorted = [...names].sort((a, b) => a.start - b.start)
  let next = 0
  let before = -1
  for (let i = 0; i < view.count; i++) {
    const start = document.tokens[view.firstToken[i]!]!.start
    const end = document.tokens[view.endToken[i]! - 1]!.end
    while (next < sorted.length && sorted[next]!.end <= start) next++
    const name = sorted[next]
    if (!name || end <= name.start || view.candidate[i] === 0) {
      before = -1
      continue
    }
    if (name.kind !== 'person') labels[i] = 'other'
    else labels[i] = before === next ? 'I-person' : 'B-person'
    before = name.kind === 'person' ? next : -1
  }
  return labels
}

/** Labels of units as spans of text again; what is no person keeps the kind it had in `text`. */
export function spansOf({ document, names }: NamedText, view: NameView, labels: string[]): LabelledSpan[] {
  const spans: LabelledSpan[] = []
  const kindAt = new Map(names.map((name) => [name.start, name.kind]))
  for (let i = 0; i < view.count; i++) {
    if (labels[i] === 'O') continue
    const start = document.tokens[view.firstToken[i]!]!.start
    const end = document.tokens[view.endToken[i]! - 1]!.end
    const open = spans[spans.length - 1]
    const goesOn =
      i > 0 && open && (labels[i] === 'I-person' || (labels[i] === 'other' && labels[i - 1] === 'other'))
    if (goesOn) open.end = end
    else if (labels[i] !== 'other') spans.push({ start, end, kind: 'person' })
    else spans.push({ start, end, kind: kindAt.get(start) === 'organization' ? 'organization' : 'other' })
  }
  return spans
}

/** Adds every run of candidates of a text to the set. */
export function addText(set: TrainingSet, view: NameView, labels: string[]): void {
  const out = new Uint32Array(MOST_FEATURES * 2)
  for (let i = 0; i < view.count; i++) {
    if (view.candidate[i] === 0) continue
    const count = allFeatures(view, i, out)
    set.add(out, count, labels[i]!)
    if (view.runEnd[i] === i + 1) set.endSequence()
  }
}

/** Features of words and of context together, as the product sums them. */
function allFeatures(view: NameView, i: number, out: Uint32Array): number {
  let count = contextFeatures(view, i, out)
  for (let offset = -REACH; offset <= REACH; offset++) {
    const at = i + offset
    const inside = at >= view.sentenceStart[i]! && at < view.sentenceEnd[i]!
    count += wordFeatures(inside ? view.words[at]! : EDGE, offset, out.subarray(count))
  }
  return count
}
