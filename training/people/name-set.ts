import {
  contextFeatures,
  EDGE,
  MOST_FEATURES,
  REACH,
  wordFeatures,
} from '../../utils/analysis/people/name-features'
import { type NameView, viewNames } from '../../utils/analysis/people/name-view'
import type { WordTable } from '../../utils/analysis/people/words'
import type { TrainingSet } from '../tagger/training-set'
import type { NamedText } from './corpora'

export const NAME_LABELS = ['O', 'B-person', 'I-person', 'other'] as const

/** The label of each token that can be part of a name. */
export function labelTokens({ document, names }: NamedText, view: NameView): string[] {
  const labels: string[] = new Array(document.tokens.length).fill('O')
  let next = 0
  const sorted = [...names].sort((a, b) => a.start - b.start)
  let before = -1
  document.tokens.forEach((token, i) => {
    while (next < sorted.length && sorted[next]!.end <= token.start) next++
    const name = sorted[next]
    if (!name || token.end <= name.start || view.candidate[i] === 0) {
      before = -1
      return
    }
    if (name.kind === 'other') labels[i] = 'other'
    else labels[i] = before === next ? 'I-person' : 'B-person'
    before = name.kind === 'person' ? next : -1
  })
  return labels
}

/** Adds every run of candidates of a text to the set. */
export function addText(set: TrainingSet, text: NamedText, table: WordTable): void {
  const view = viewNames(text.document, table)
  const labels = labelTokens(text, view)
  const out = new Uint32Array(MOST_FEATURES * 2)
  for (let i = 0; i < labels.length; i++) {
    if (view.candidate[i] === 0) continue
    const count = allFeatures(view, i, out)
    set.add(out, count, labels[i]!)
    if (view.runEnd[i] === i + 1) set.endSequence()
  }
}

/** Features of words and of context together, as the product sums them. */
export function allFeatures(view: NameView, i: number, out: Uint32Array): number {
  let count = contextFeatures(view, i, out)
  for (let offset = -REACH; offset <= REACH; offset++) {
    const at = i + offset
    const inside = at >= view.sentenceStart[i]! && at < view.sentenceEnd[i]!
    count += wordFeatures(inside ? view.words[at]! : EDGE, offset, out.subarray(count))
  }
  return count
}
