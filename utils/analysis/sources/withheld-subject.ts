import type { Span } from '../analysis'
import { PART } from '../syntax/part-of-speech'
import type { Syntax } from '../syntax/syntax'
import { classify } from './classify'
import type { PeopleIndex } from './people-index'
import type { Phrase } from './phrase'

/**
 * The noun phrase that withholds its name: before "who", the subject of the verb, or the speaker of the sentence.
 *
 * @param s index of the sentence
 * @param disclosure where the text says that the name is withheld
 * @returns first token of the phrase, or null
 */
export function withheldSubject(
  syntax: Syntax,
  s: number,
  disclosure: Span,
  { personOf }: PeopleIndex,
): number | null {
  const { document, words, tags, chunkOf, chunks } = syntax
  const { firstToken } = document.sentences[s]!
  const { tokens } = document
  let at = firstToken
  while (at < tokens.length && tokens[at]!.start < disclosure.start) at++
  // Back over the verb group and what lies between ("who works there and", "and", "also").
  for (let k = at; k >= firstToken; k--) {
    if (/^whos?e?$/.test(words.lower[k]!) || (tags[k] === PART.WP && words.lower[k] === 'that')) {
      let before = k - 1
      if (before >= firstToken && words.lower[before] === ',') before--
      for (let b = before; b >= firstToken && b > before - 18; b--) {
        const chunk = chunkOf[b]!
        if (chunk < 0) continue
        const isName = b === before && tags[b] === PART.NNP
        if (isName || personOf[chunks[chunk]!.head]! >= 0 || mayBeSource(syntax, chunks[chunk]!.head))
          return chunks[chunk]!.first
        b = chunks[chunk]!.first
      }
    }
    if (/^(?:[.;]|“|”|"|'')$/.test(words.lower[k]!) && k < at - 1) break
  }
  for (let k = at - 1; k >= firstToken; k--) {
    const chunk = chunkOf[k]!
    if (chunk < 0) continue
    const { head, first } = chunks[chunk]!
    if (tags[head] === PART.PRP || personOf[head]! >= 0 || mayBeSource(syntax, head)) return first
    k = first
  }
  return null
}

const emptyIndexes = new WeakMap<Syntax, PeopleIndex>()

/** An index without people; made once for a document, as its size is the document's. */
function nobodyIn(syntax: Syntax): PeopleIndex {
  const known = emptyIndexes.get(syntax)
  if (known) return known
  const personOf = new Int32Array(syntax.document.tokens.length).fill(-1)
  const made = { people: [], personOf, nouns: [], genders: [] }
  emptyIndexes.set(syntax, made)
  return made
}

function mayBeSource(syntax: Syntax, head: number): boolean {
  const phrase: Phrase = { first: head, end: head + 1, nameEnd: head + 1, head, partitive: -1 }
  const kind = classify(syntax, phrase, nobodyIn(syntax))?.kind
  return (
    kind === 'unnamed-person' ||
    kind === 'unnamed-group' ||
    kind === 'role' ||
    /spokes/.test(syntax.words.lower[head]!)
  )
}
