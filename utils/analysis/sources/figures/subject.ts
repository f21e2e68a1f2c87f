import { PART } from '../../syntax/part-of-speech'
import { reportsSpeech } from '../../syntax/reporting-verbs'
import type { Syntax } from '../../syntax/syntax'

/** Between a subject and its verb. */
const BETWEEN =
  /^(?:has|have|had|also|all|both|each|now|then|later|recently|already|since|currently|previously)$/
const PASSIVE = /^(?:is|are|was|were|be|been|being|'s|not|n't|never|to|most|least|best)$/
const ATTACHES =
  /^(?:of|for|at|in|from|with|within|inside|to|near|on|among|across|around|by|into|about|under|behind)$/
const CLAUSE =
  /^(?:that|which|while|when|because|as|if|whether|although|though|since|than|where|after|before|so)$/
const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|year|month|week|today|yesterday)$/
/** Noun phrases of one subject at most ("the head of the office of the minister for …"). */
const MOST_PHRASES = 6
/** Tokens between the commas around what is told of a subject at most. */
const LONGEST_ASIDE = 25

/**
 * First token of the noun phrase that is the subject of a finite verb right behind it, with the phrases attached to it
 * ("two people | briefed on the plan | put"); -1 when there is none.
 *
 * @param from first token of the sentence
 */
export function subjectOf(
  { words, tags, chunks, chunkOf, quoteOf }: Syntax,
  verb: number,
  from: number,
): number {
  let last = verb - 1
  let auxiliary = false
  while (
    last >= from &&
    (tags[last] === PART.RB || BETWEEN.test(words.lower[last]!)) &&
    !PASSIVE.test(words.lower[last]!)
  ) {
    auxiliary ||= /^ha(?:s|ve|d)$/.test(words.lower[last]!)
    last--
  }
  if (last < from || PASSIVE.test(words.lower[last]!) || tags[last] === PART.MD) return -1
  const tag = tags[verb]!
  if (
    tag === PART.VBG ||
    (tag === PART.VB && !auxiliary && tags[last] !== PART.NNS && tags[last] !== PART.PRP)
  )
    return -1
  // "people estimated at 4,000"
  if (tag === PART.VBN && !auxiliary && /^(?:at|by|to|in|as)$/.test(words.lower[verb + 1] ?? '')) return -1
  if (tags[last] === PART.WP) return last
  if (words.lower[last] === ',') last = beforeAside(last)
  if (last < from) return -1
  let chunk = chunks[chunkOf[last] ?? -1]
  if (!chunk || (chunk.end !== last + 1 && chunkOf[verb] !== chunkOf[last])) return -1
  for (let read = 0; read < MOST_PHRASES; read++) {
    const before = chunk.first - 1
    if (before <= from || quoteOf[before]! >= 0) break
    const outer = outerPhrase(before)
    if (outer === undefined) break
    chunk = outer
  }
  return beginsClause(chunk.first) ? chunk.first : -1

  /** "Orrin Mills, which employs 430 people, posted": the last token before what stands between commas, or -1. */
  function beforeAside(comma: number): number {
    for (let k = comma - 1; k > from && k > comma - LONGEST_ASIDE; k--) {
      if (words.lower[k] !== ',') continue
      const chunk = chunks[chunkOf[k - 1] ?? -1]
      const opens = [PART.WP, PART.DT, PART.PRP$, PART.VBN, PART.VBG, PART.CD].includes(tags[k + 1]!)
      return chunk && chunk.end === k && opens ? k - 1 : -1
    }
    return -1
  }

  /** The phrase that the one behind `joint` is attached to: by a preposition, a participle with one, or "and". */
  function outerPhrase(joint: number) {
    const word = words.lower[joint]!
    const directly = chunks[chunkOf[joint - 1] ?? -1]
    if (word === 'and' || word === '&') return directly && directly.first === from ? directly : undefined
    if (!ATTACHES.test(word)) return undefined
    if (directly) return directly
    const participle = tags[joint - 1] === PART.VBN || tags[joint - 1] === PART.VBD
    return participle ? chunks[chunkOf[joint - 2] ?? -1] : undefined
  }

  /** Whether the words before can end another clause; else the phrase is the object of the verb before it. */
  function beginsClause(first: number): boolean {
    if (first <= from || words.shape[first - 1] === 0) return true
    const before = words.lower[first - 1]!
    const tag = tags[first - 1]!
    if (CLAUSE.test(before) || tag === PART.CC || tag === PART.WP || tag === PART.WRB || tag === PART.RB)
      return true
    if (tag >= PART.VB && tag <= PART.VBZ) return reportsSpeech(before) || tags[first - 2] === PART.CC
    return tag === PART.CD || TIME.test(before)
  }
}
