import { PART } from '../../syntax/part-of-speech'
import type { Syntax } from '../../syntax/syntax'
import type { FigureClause } from './figure-clause'

export const OWN_FIGURES =
  /^(?:estimates?|forecasts?|projections?|predictions?|expectations?|count|tally|reckoning|calculations?|figures?)$/

/** "analysts’ forecasts of 3%", "by the charity’s own count, 7,300 families" */
export function ownFigures(
  { words, tags, chunks, chunkOf }: Syntax,
  noun: number,
  figures: number[],
): FigureClause | null {
  const chunk = chunks[chunkOf[noun] ?? -1]
  if (!chunk || chunk.head !== noun) return null
  const { end } = chunk
  // the apostrophe after a plural is a token of its own
  const isPlural = /^[’']$/.test(words.lower[chunk.first - 1] ?? '') && tags[chunk.first - 2] === PART.NNS
  const owner = isPlural ? chunks[chunkOf[chunk.first - 2] ?? -1] : undefined
  let isOwned = owner !== undefined
  for (let k = chunk.first; k < noun; k++) isOwned ||= tags[k] === PART.POS
  if (!isOwned) return null
  const first = owner?.first ?? chunk.first
  const wall = owner?.end ?? -1
  if (/^(?:of|for)$/.test(words.lower[end] ?? '')) {
    // over a currency sign
    const at = words.shape[end + 1] === 0 ? end + 2 : end + 1
    const stop = chunks[chunkOf[at] ?? -1]?.end ?? at + 1
    return figures.some((figure) => figure > end && figure < stop)
      ? { first, wall, frame: [first, end + 1], leads: true, only: [end + 1, stop] }
      : null
  }
  const isOpening = words.lower[first - 1] === 'by' && words.lower[end] === ','
  return isOpening ? { first, wall, frame: [first, end + 1], leads: true, only: null } : null
}
