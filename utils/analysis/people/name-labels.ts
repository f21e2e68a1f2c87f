import { NAME_LABELS } from './name-memory'
import type { NameView } from './name-view'

export const O = NAME_LABELS.indexOf('O')
export const BEGIN = NAME_LABELS.indexOf('B-person')
export const INSIDE = NAME_LABELS.indexOf('I-person')
export const OTHER = NAME_LABELS.indexOf('other')

/** The names of people among the labels, as half-open ranges of units; labels may change meanwhile. */
export function* names(view: NameView, labels: Uint8Array): Generator<[from: number, to: number]> {
  for (let i = 0; i < view.count; i++) {
    if (labels[i] !== BEGIN) continue
    let to = i + 1
    while (to < view.count && labels[to] === INSIDE) to++
    yield [i, to]
  }
}

/** The units as a text: lowercase words joined by blanks. */
export function textOf(view: NameView, from: number, to: number): string {
  let text = view.words[from]!.lower
  for (let i = from + 1; i < to; i++) text += ` ${view.words[i]!.lower}`
  return text
}
