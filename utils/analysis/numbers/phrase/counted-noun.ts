import { type Lexemes, wordAt } from '../lexemes'
import { afterHyphens, endsInPlural, isNounLike, isVerbLike, readNounRun } from './noun-run'
import { isPlural, singular } from './nouns'

/** What a number counts: the noun phrase after it. */
export interface CountedNoun {
  /** First lexeme of the phrase, and the one after its head noun. */
  first: number
  end: number
  /** The head noun in the singular, lower case: 'soldier'. */
  head: string
  /** Joined to the number: "52-count". */
  hyphened?: boolean
}

/** Modifiers between number and head at most ("tens of thousands of mostly young first-time buyers"). */
const MOST_MODIFIERS = 7
const POSSESSIVES = /^(?:the|these|those|its|their|his|her|our|my|your)$/

/**
 * Reads the noun phrase that a number counts, up to its head: the first plural, and plurals right after it ("sports
 * teams"). "of" and a determiner may stand before it ("thousands of his supporters").
 */
export function readCountedNoun(lexemes: Lexemes, start: number): CountedNoun | null {
  let index = start
  if (wordAt(lexemes, index) === 'of') {
    index++
    if (POSSESSIVES.test(wordAt(lexemes, index))) index++
  }
  const first = index
  let head = -1
  for (let read = 0; read < MOST_MODIFIERS; read++) {
    if (head < 0 && index > first && isJoint(lexemes, index)) index++
    if (!isNounLike(lexemes, index, index > start)) break
    const word = wordAt(lexemes, index)
    if (head < 0 && isVerbLike(lexemes, index, first)) break
    const next = afterHyphens(lexemes, index)
    const plural = next === index + 1 && isPlural(word)
    if (head >= 0 && !plural && endsInPlural(lexemes, head + 1)) break
    if (plural || head >= 0) head = next - 1
    index = next
  }
  return head < 0 ? null : nounAt(lexemes, first, head + 1)
}

/** "Greek and Turkish sailors": two modifiers, none of them the head. */
function isJoint(lexemes: Lexemes, index: number): boolean {
  const word = wordAt(lexemes, index)
  return (
    (word === 'and' || word === 'or') &&
    isNounLike(lexemes, index + 1, false) &&
    !isPlural(wordAt(lexemes, index - 1))
  )
}

/** Reads the noun phrase after a number that is its modifier ("12-year | prison sentence", "$10 million | grant"). */
export function readModifiedNoun(lexemes: Lexemes, first: number): CountedNoun | null {
  const end = readNounRun(lexemes, first, false)
  return end < 0 ? null : nounAt(lexemes, first, end)
}

function nounAt(lexemes: Lexemes, first: number, end: number): CountedNoun {
  return { first, end, head: singular(wordAt(lexemes, end - 1).replace(/'s$/, '')) }
}

/** The whole phrase with its head in the singular, lower case: 'shipping container'. */
export function phraseOf(lexemes: Lexemes, noun: CountedNoun): string {
  if (noun.hyphened) return noun.head
  const from = lexemes.starts[noun.first]!
  const before = lexemes.text.slice(from, lexemes.starts[noun.end - 1]!).toLowerCase()
  return `${before.replace(/\s+/g, ' ')}${noun.head}`
}
