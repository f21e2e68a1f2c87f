import { isPersonNoun, singular } from '../syntax/nouns'
import { PART } from '../syntax/part-of-speech'
import { alwaysReports, reportsSpeech } from '../syntax/reporting-verbs'
import type { Syntax } from '../syntax/syntax'
import type { PeopleIndex } from './people-index'
import { type Phrase, readPhrase } from './phrase'

/** A noun phrase beside a verb of saying. */
interface SpokenPhrase {
  first: number
  /** The verb behind it, which the phrase must not reach; -1 when it stands in front. */
  wall: number
  /** The verb of saying right in front of it, whose subject it is unless that has another; -1 when there is none. */
  verb: number
}

const ADVERBS = /^(?:has|have|had|also|all|both|each|later|recently|privately|repeatedly)$/

/**
 * People without a name that stand right beside a verb of saying ("officials said", "said one aide",
 * "according to three people", "a farmer who said"), whatever the trained model made of the sentence.
 */
export function findSpokenPhrases(syntax: Syntax, index: PeopleIndex): SpokenPhrase[] {
  const { chunks, tags, words, quoteOf, document, sentenceOf } = syntax
  const found: SpokenPhrase[] = []
  for (const { first, head } of chunks) {
    const tag = tags[head]!
    if (quoteOf[head]! >= 0 || tag === PART.PRP || tag === PART.EX || tags[first] === PART.VBG) continue
    const isThose = words.lower[head] === 'those' && words.lower[head + 1] === 'who'
    if (!isThose && !isPersonNoun(singular(words.lower[head]!))) continue
    const sentence = document.sentences[sentenceOf[head]!]!
    const phrase = readPhrase(syntax, first, -1)
    if (!phrase || isBesideName(syntax, first, sentence.firstToken, index)) continue
    const wall = verbBehind(syntax, phrase, head, sentence.endToken)
    if (wall >= 0) found.push({ first, wall, verb: -1 })
    else if (followsSaying(syntax, phrase, sentence.firstToken))
      found.push({ first, wall: -1, verb: first - 1 })
    else if (saysInClause(syntax, phrase, sentence.endToken)) found.push({ first, wall: -1, verb: -1 })
  }
  return found
}

/** The verb of saying whose subject the phrase is, or -1. */
function verbBehind(syntax: Syntax, phrase: Phrase, head: number, limit: number): number {
  const { words, tags } = syntax
  for (const at of [phrase.end, phrase.nameEnd, head + 1]) {
    let k = at
    // A comma between subject and verb closes a clause; without one it opens something else ("…, said Ann Lee").
    if (words.lower[k] === ',' && phrase.end > phrase.nameEnd) k++
    while (
      k < limit &&
      (tags[k] === PART.RB || ADVERBS.test(words.lower[k]!)) &&
      !isNegative(words.lower[k]!)
    )
      k++
    if (k < limit && isSaying(syntax, k)) {
      if (tags[k] !== PART.VBG || words.lower[phrase.first - 1] === 'with') return k
    }
  }
  return -1
}

/** "a farmer who said the well had run dry" */
function saysInClause(syntax: Syntax, { nameEnd }: Phrase, limit: number): boolean {
  const { words, tags } = syntax
  let k = words.lower[nameEnd] === ',' ? nameEnd + 1 : nameEnd
  if (words.lower[k] !== 'who') return false
  k++
  while (k < limit && (tags[k] === PART.RB || ADVERBS.test(words.lower[k]!)) && !isNegative(words.lower[k]!))
    k++
  return k < limit && isSaying(syntax, k)
}

/** "Ann Lee, an engineer who said": the phrase describes the name in front of it, where a clause begins. */
function isBesideName(
  { words, chunks, chunkOf }: Syntax,
  first: number,
  from: number,
  index: PeopleIndex,
): boolean {
  if (words.lower[first - 1] !== ',' || first - 2 < from || index.personOf[first - 2]! < 0) return false
  let start = chunks[chunkOf[first - 2]!]?.first ?? first - 2
  if (index.personOf[start]! < 0) while (start < first - 2 && index.personOf[start]! < 0) start++
  return (
    start === from || words.shape[start - 1] === 0 || /^(?:and|but|said|says)$/.test(words.lower[start - 1]!)
  )
}

/** Behind "according to", "told by", or a verb of saying that has no subject in front of it (“…,” said officials). */
function followsSaying(syntax: Syntax, { first, end }: Phrase, from: number): boolean {
  const { words, tags } = syntax
  if (first - 2 < from) return false
  const before = words.lower[first - 1]!
  if (before === 'to') return words.lower[first - 2] === 'according'
  if (/^cit(?:ing|es|ed)$/.test(before)) return true
  if (before === 'by') return /^(?:told|informed|warned|assured|accused)$/.test(words.lower[first - 2]!)
  const next = tags[end] ?? PART.PUNCT
  if (next >= PART.VBD && next <= PART.MD) return false
  return words.shape[first - 2] === 0 && isSaying(syntax, first - 1) && !/^t(?:ell|old|ells)$/.test(before)
}

const isNegative = (word: string): boolean => /^(?:not|n't|never)$/.test(word)

function isSaying({ tags, words, quoteOf }: Syntax, k: number): boolean {
  const tag = tags[k]!
  if (tag < PART.VB || tag > PART.VBZ || tags[k - 1] === PART.TO || tags[k - 1] === PART.MD) return false
  if (/^call/.test(words.lower[k]!))
    return quoteOf[k + 2] !== undefined && quoteOf[k + 1]! < 0 && quoteOf[k + 2]! >= 0
  const word = words.lower[k]!
  if (word === 'thought') return false
  // "which critics charge is a camp", "students demand that it ends"
  const opensClause = tags[k + 1] === PART.VBZ || words.lower[k + 1] === 'that'
  return alwaysReports(word) || (opensClause && reportsSpeech(word))
}
