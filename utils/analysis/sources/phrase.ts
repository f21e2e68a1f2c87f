import type { Chunk } from '../syntax/noun-chunks'
import { isPersonNoun, singular } from '../syntax/nouns'
import { PART } from '../syntax/part-of-speech'
import { alwaysReports } from '../syntax/reporting-verbs'
import type { Syntax } from '../syntax/syntax'

/** A noun phrase that stands for a source, in tokens, half-open. */
export interface Phrase {
  first: number
  /** End with the words that describe the source: "familiar with the matter", "who asked not to be named". */
  end: number
  /** End without a relative clause: what a reader is shown as the name. */
  nameEnd: number
  /** The noun that says what the source is ("officials" in "two of the officials"). */
  head: number
  /** The first word of "one of them", "a group of analysts": it decides between one and many; else -1. */
  partitive: number
}

/** Words after a head that go on describing it. */
const DESCRIBES =
  /^(?:familiar|close|briefed|involved|privy|knowledgeable|aware|present|speaking|working|based|based|including|other|responsible|loyal|sympathetic|opposed|critical|connected|interviewed|contacted|reached|surveyed|gathered|here|there|themselves|requesting|asking|wishing|insisting)$/
const PREPOSITIONS =
  /^(?:of|for|at|in|from|with|within|inside|to|near|on|among|across|around|behind|against|outside)$/
const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|today|yesterday|week|month|year|morning|afternoon|evening|night|statement|interview|email|e-mail|conference|tweet|post|call|time|weekend|briefing|letter|news|turn|addition|fact|part|general|particular|response|contrast|return|recent|days|weeks|months|years|hours)$/
const PARTITIVE =
  /^(?:one|some|many|most|several|few|all|both|none|two|three|four|five|six|seven|eight|nine|ten|dozens|scores|hundreds|thousands|others|each|another|group|groups|number|handful|couple|majority|host|team|crowd|members?|pair|trio|string|chorus|range|variety|bunch|lot|lots|half|plenty|third|coalition|list)$/
const MAX_LENGTH = 45

/**
 * Reads the noun phrase that begins at `first`, as far as it describes its head.
 *
 * @param wall a token the phrase must not reach (the verb of saying behind it), or -1
 */
export function readPhrase(syntax: Syntax, first: number, wall: number): Phrase | null {
  const { chunks, chunkOf, words, tags, document, sentenceOf } = syntax
  const chunk = chunkOf[first]!
  if (chunk < 0) return null
  const limit = Math.min(
    wall >= 0 ? wall : Number.POSITIVE_INFINITY,
    document.sentences[sentenceOf[first]!]!.endToken,
    first + MAX_LENGTH,
  )
  let { end, head } = chunks[chunk]!
  // the tagger took the verb for a noun of the phrase
  if (wall > first && wall < end) {
    end = wall
    head = wall - 1
  }
  let partitive = -1
  if (
    PARTITIVE.test(words.lower[head]!) &&
    words.lower[end] === 'of' &&
    end + 1 < limit &&
    chunkOf[end + 1]! >= 0
  ) {
    const inner = chunks[chunkOf[end + 1]!]!
    partitive = head
    head = inner.head
    end = inner.end
  }
  const joined = joinedModifier(syntax, head, end, limit)
  if (joined) {
    head = joined.head
    end = joined.end
  }
  let nameEnd = end
  let at = end
  let clause = false
  while (at < limit) {
    const w = words.lower[at]!
    const tag = tags[at]!
    if (syntax.quoteOf[at] !== syntax.quoteOf[first]) break
    if (PREPOSITIONS.test(w)) {
      const next = chunkOf[at + 1] ?? -1
      if (next < 0 || at + 1 >= limit) break
      const inner = chunks[next]!
      if (TIME.test(words.lower[inner.head]!) && !clause) break
      at = inner.end
    } else if (DESCRIBES.test(w)) at++
    else if (tag === PART.CC && chunkOf[at + 1]! >= 0 && at + 1 < limit && wall >= 0)
      at = chunks[chunkOf[at + 1]!]!.end
    else if (isRelative(syntax, at, limit)) {
      at = clauseEnd(syntax, w === ',' ? at + 1 : at, limit, wall)
      clause = true
      break
    } else break
    if (!clause) nameEnd = Math.min(at, limit)
  }
  at = Math.min(at, limit)
  while (at > first + 1 && /^[,;:—–-]$/.test(words.lower[at - 1]!)) at--
  return { first, end: Math.max(at, nameEnd), nameEnd, head, partitive }
}

/** Tokens that may lie between a noun and the "who" that takes it up ("an engineer of the dam operator who"). */
const LONGEST_AWAY = 18

/** Tokens of the mark before a relative clause: a comma, a bracket, a dash of two hyphens. */
const LONGEST_MARK = 3

/** First token of the noun phrase that "who" or "whose" at a token takes up, or -1. */
export function takenUpBy({ words, chunks, chunkOf }: Syntax, relative: number): number {
  let before = relative - 1
  while (before > relative - LONGEST_MARK && /^[,(–—-]$/.test(words.lower[before] ?? '')) before--
  const nearest = chunks[chunkOf[before] ?? -1]
  if (!nearest) return -1
  let chunk: Chunk | undefined = nearest
  while (chunk && relative - chunk.first < LONGEST_AWAY) {
    if (isPersonNoun(singular(words.lower[chunk.head]!))) return chunk.first
    if (!PREPOSITIONS.test(words.lower[chunk.first - 1] ?? '')) break
    chunk = chunks[chunkOf[chunk.first - 2] ?? -1]
  }
  return nearest.first
}

/** "Federal and state officials": the chunk behind the conjunction holds the head of both. */
function joinedModifier(
  { chunks, chunkOf, tags, words }: Syntax,
  head: number,
  end: number,
  limit: number,
): Chunk | null {
  if (!/^(?:and|or)$/.test(words.lower[end] ?? '') || end + 1 >= limit) return null
  const next = chunks[chunkOf[end + 1]!]
  if (!next || next.end - next.first < 2 || isPersonNoun(singular(words.lower[head]!))) return null
  const isModifier = words.shape[head] === 2 || tags[head] === PART.JJ || tags[head] === PART.NN
  const opening = tags[next.first]!
  if (!isModifier || opening === PART.DT || opening === PART.PRP$ || opening === PART.CD) return null
  const noun = words.lower[next.head]!
  return tags[next.head] === PART.NNS && isPersonNoun(singular(noun)) ? next : null
}

/** Whether a relative or participle clause about the phrase begins here, with or without its comma. */
function isRelative(syntax: Syntax, at: number, limit: number): boolean {
  const { words, tags } = syntax
  const begin = words.lower[at] === ',' ? at + 1 : at
  if (begin >= limit) return false
  const w = words.lower[begin]!
  if (w === 'who' || w === 'whom' || w === 'whose') return true
  if (begin === at) {
    if (w === 'that' || w === 'which') return tags[begin] === PART.WP
    return (
      tags[at] === PART.VBG && !/^(?:according|including|saying|telling|adding|calling|using|being)$/.test(w)
    )
  }
  return /^(?:speaking|requesting|asking|insisting|citing)$/.test(w)
}

/** End of the clause that begins at `from`: at a comma that closes it, a stop, a quotation mark, or the wall. */
function clauseEnd(syntax: Syntax, from: number, limit: number, wall: number): number {
  const { words, tags } = syntax
  let verbs = 0
  let reports = false
  for (let k = from; k < limit; k++) {
    const w = words.lower[k]!
    const tag = tags[k]!
    if (tag === PART.VBD || tag === PART.VBZ || tag === PART.VBP) {
      // "sources who reviewed them told": a second verb without a subject of its own is that of the main clause.
      const isOwn = tags[k - 1] === PART.CC || tags[k - 1] === PART.WP || tags[k - 1] === PART.RB || reports
      if (verbs > 0 && !isOwn && alwaysReports(w)) return k
      verbs++
      reports ||= verbs === 1 && alwaysReports(w)
    }
    if (words.shape[k] !== 0) continue
    if (/^(?:[.;:!?”"“«»…()—–]|''|``)$/.test(w)) return k
    if (w === ',') {
      const likeOthers = words.lower[k + 1] === 'like' || words.lower[k - 1] === 'who'
      if (likeOthers) continue
      // A comma before the verb of saying, or one that leads to a new clause.
      if (
        wall >= 0 ||
        /^(?:and|but|said|says|told|added|according|while|when|as|he|she|they|the|a|an|also)$/.test(
          words.lower[k + 1] ?? '',
        )
      )
        return k
      if (tags[k + 1] === PART.CC) return k
      return k
    }
  }
  return limit
}
