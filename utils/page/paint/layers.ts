import type { Span } from '../../analysis/analysis'
import type { Finding } from '../../findings'
import { isQuotationLook, type Look, lookOf } from './looks'
import type { PlaceRef } from './painter'

/** One place of a finding, as it is to be painted. Offsets into the article's text. */
export interface Layer extends Span, PlaceRef {
  look: Look
  /** What a screen reader says here; only the first place of a finding says something. */
  cue: string | null
}

/** A stretch of text that looks the same from end to end, with everything that lies over it. */
export interface Piece extends Span {
  /** Undermost first: what is found inside a quotation lies over the quotation. Never empty. */
  layers: Layer[]
}

/** All places that are painted, in text order. */
export function toLayers(
  findings: readonly Finding[],
  cueOf: ((finding: Finding) => string | null) | null = null,
): Layer[] {
  const layers: Layer[] = []
  for (const finding of findings) {
    let cue = cueOf?.(finding) ?? null
    finding.places.forEach((place, index) => {
      if (place.unpainted) return
      const { start, end } = place
      layers.push({ findingId: finding.id, place: index, look: lookOf(finding, place), start, end, cue })
      cue = null
    })
  }
  return layers.sort((a, b) => a.start - b.start || b.end - a.end)
}

const OPENING = /["'“”„«»‘’‚‹›「『]/
const CLOSING = /["'“”«»‘’‹›」』]/

/** Quotations with their quotation marks: the words alone are what was found, and the marks look wrong outside. */
export function withQuotationMarks(layers: readonly Layer[], text: string): Layer[] {
  return layers.map((layer) => {
    if (!isQuotationLook(layer.look)) return layer
    const { start, end } = layer
    return {
      ...layer,
      start: OPENING.test(text[start - 1] ?? '') ? start - 1 : start,
      end: CLOSING.test(text[end] ?? '') ? end + 1 : end,
    }
  })
}

/** Deals layers out to the blocks they stand in; one that reaches over several blocks goes to each of them. */
export function layersByBlock<Block extends Span>(
  layers: readonly Layer[],
  blocks: readonly Block[],
): Map<Block, Layer[]> {
  const dealt = new Map<Block, Layer[]>()
  let next = 0
  let reaching: Layer[] = []
  for (const block of blocks) {
    const own = reaching.filter(({ end }) => end > block.start)
    for (; next < layers.length && layers[next]!.start < block.end; next++) {
      if (layers[next]!.end > block.start) own.push(layers[next]!)
    }
    if (own.length > 0) dealt.set(block, own)
    reaching = own.filter(({ end }) => end > block.end)
  }
  return dealt
}

/**
 * Cuts layers, which may be nested or overlap, into pieces that do not: nothing is lost, and mark.js drops
 * overlapping ranges.
 *
 * @param layers in text order
 */
export function cutPieces(layers: readonly Layer[]): Piece[] {
  const bounds = [...new Set(layers.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const pieces: Piece[] = []
  let active: Layer[] = []
  let next = 0
  for (let index = 0; index + 1 < bounds.length; index++) {
    const start = bounds[index]!
    active = active.filter(({ end }) => end > start)
    for (; next < layers.length && layers[next]!.start <= start; next++) active.push(layers[next]!)
    if (active.length > 0)
      pieces.push({ start, end: bounds[index + 1]!, layers: active.slice().sort(undermostFirst) })
  }
  return pieces
}

function undermostFirst(a: Layer, b: Layer): number {
  const quotations = Number(isQuotationLook(b.look)) - Number(isQuotationLook(a.look))
  return quotations || b.end - b.start - (a.end - a.start) || a.start - b.start
}
