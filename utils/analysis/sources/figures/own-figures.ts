import { PART } from '../../syntax/part-of-speech'
import type { Syntax } from '../../syntax/syntax'
import type { FigureClause } from './figure-clause'

export const OWN_FIGURES =
  /^(?:estimates?|forecasts?|projections?|predictions?|expectations?|count|tally|reckoning|calculations?|figures?)$/
/** Nouns of saying that a clause may follow: "the minister’s claim that 300 …". */
export const SAYINGS =
  /^(?:claims?|assertions?|statements?|admission|insistence|emphasis|warnings?|argument|allegations?|boast|promises?|pledges?|remarks?|suggestion|acknowledg(?:e)?ment|estimates?|forecasts?|predictions?|projections?)$/

/** "analysts’ forecasts of 3%", "by the charity’s own count, 7,300 families", "her lawyer’s claim that 300 …" */
export function ownFigures(
  { words, tags, chunks, chunkOf }: Syntax,
  noun: number,
  figures: number[],
): FigureClause | null {
  const chunk = chunks[chunkOf[noun] ?? -1]
  if (!chunk || chunk.head !== noun) return null
  const { end } = chunk
  const owner = ownerOf()
  if (!owner) return null
  const { first, wall } = owner
  const next = words.lower[end] ?? ''
  if (next === 'that') {
    return SAYINGS.test(words.lower[noun]!) && figures.some((figure) => figure > end)
      ? { first, wall, frame: [first, end + 1], leads: true, only: null }
      : null
  }
  if (!OWN_FIGURES.test(words.lower[noun]!)) return null
  if (next === 'of' || next === 'for') {
    // over a currency sign
    const at = words.shape[end + 1] === 0 ? end + 2 : end + 1
    const stop = chunks[chunkOf[at] ?? -1]?.end ?? at + 1
    return figures.some((figure) => figure > end && figure < stop)
      ? { first, wall, frame: [first, end + 1], leads: true, only: [end + 1, stop] }
      : null
  }
  const isOpening = words.lower[first - 1] === 'by' && next === ','
  return isOpening ? { first, wall, frame: [first, end + 1], leads: true, only: null } : null

  /** The words before "’s", or before the apostrophe after a plural, which is a token of its own. */
  function ownerOf(): { first: number; wall: number } | null {
    const before = chunk!.first - 1
    if (/^[’']$/.test(words.lower[before] ?? '') && tags[before - 1] === PART.NNS) {
      const plural = chunks[chunkOf[before - 1] ?? -1]
      return plural ? { first: plural.first, wall: before } : null
    }
    for (let k = noun - 1; k > chunk!.first; k--) {
      if (tags[k] === PART.POS) return { first: chunk!.first, wall: k }
    }
    return null
  }
}

/** What is found, before a colon and the words for it: "the report’s main finding: 27 firms paid nothing". */
const FINDINGS =
  /^(?:findings?|conclusions?|reports?|surveys?|study|studies|polls?|estimates?|forecasts?|analysis)$/

export function finding(
  { words, chunks, chunkOf }: Syntax,
  colon: number,
  figures: number[],
): FigureClause | null {
  const chunk = chunks[chunkOf[colon - 1] ?? -1]
  if (!chunk || chunk.end !== colon || !FINDINGS.test(words.lower[chunk.head]!)) return null
  if (!figures.some((figure) => figure > colon)) return null
  return { first: chunk.first, wall: colon, frame: [chunk.first, colon + 1], leads: true, only: null }
}
