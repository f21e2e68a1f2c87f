import { stem } from '../syntax/lemma'
import { PART } from '../syntax/part-of-speech'
import type { Syntax } from '../syntax/syntax'
import { isPersonNoun, singular } from './nouns'
import { readPhrase } from './phrase'

/** Verbs (stems) that report speech whatever stands around them. */
const SAYS = new Set(
  'say tell add warn acknowledg claim argu insist not report alleg deny confirm describ stat explain complain contend assert admit conced caution predict recall suggest maintain'.split(
    ' ',
  ),
)

/**
 * People without a name that stand right beside a verb of saying ("officials said", "said one aide",
 * "according to three people"), whatever the trained model made of the sentence.
 */
export function findSpokenPhrases(syntax: Syntax): { first: number; wall: number }[] {
  const { chunks, tags, words, quoteOf, document, sentenceOf } = syntax
  const found: { first: number; wall: number }[] = []
  for (const { first, head } of chunks) {
    const tag = tags[head]!
    if (quoteOf[head]! >= 0 || tag === PART.PRP || tag === PART.EX) continue
    if (!isPersonNoun(singular(words.lower[head]!))) continue
    const sentence = document.sentences[sentenceOf[head]!]!
    const before = words.lower[first - 1] ?? ''
    if (
      first > sentence.firstToken &&
      (before === 'to' ? words.lower[first - 2] === 'according' : isSaying(syntax, first - 1))
    ) {
      found.push({ first, wall: -1 })
      continue
    }
    const phrase = readPhrase(syntax, first, -1)
    if (!phrase) continue
    for (const at of [phrase.end, phrase.nameEnd, head + 1]) {
      let k = at
      if (words.lower[k] === ',') k++
      while (
        k < sentence.endToken &&
        (tags[k] === PART.RB || /^(?:has|have|had|also)$/.test(words.lower[k]!))
      )
        k++
      if (k < sentence.endToken && isSaying(syntax, k) && tags[k] !== PART.VBG) {
        found.push({ first, wall: k })
        break
      }
    }
  }
  return found
}

function isSaying({ tags, words }: Syntax, k: number): boolean {
  const tag = tags[k]!
  return tag >= PART.VB && tag <= PART.VBZ && tag !== PART.VB && SAYS.has(stem(words.lower[k]!))
}
