import type { Person } from '../analysis'
import { singular } from '../syntax/nouns'
import { PART } from '../syntax/part-of-speech'
import type { Syntax } from '../syntax/syntax'
import { type Gender, genderIn } from './gender'

const TITLE = /\b(?:Mr|Mrs|Ms|Miss|Sir|Lord|Dame|Lady)\b/u

/** Finds which person a token belongs to. */
export interface PeopleIndex {
  people: Person[]
  /** Index into people of each token, or -1. */
  personOf: Int32Array
  /** For each person the nouns that say what he or she is ("minister"), in lower case. */
  nouns: Set<string>[]
  /** What title, role or first name say of each person. */
  genders: Gender[]
}

export function indexPeople(syntax: Syntax, people: Person[]): PeopleIndex {
  const { document } = syntax
  const personOf = new Int32Array(document.tokens.length).fill(-1)
  const spans = people.flatMap(({ mentions }, person) => mentions.map((span) => ({ ...span, person })))
  spans.sort((a, b) => a.start - b.start)
  let k = 0
  for (let i = 0; i < personOf.length; i++) {
    const { start, end } = document.tokens[i]!
    while (k < spans.length && spans[k]!.end <= start) k++
    if (k < spans.length && spans[k]!.start < end) personOf[i] = spans[k]!.person
  }
  const genders = people.map((person) => genderOf(document.text, person))
  return { people, personOf, nouns: nounsOf(syntax, people, personOf), genders }
}

/** A title at any mention decides; then the role without what it belongs to ("her lawyer" is no woman); then the name. */
function genderOf(text: string, { name, role, mentions }: Person): Gender {
  for (const { start, end } of mentions) {
    const title = TITLE.exec(text.slice(Math.max(0, start - 6), end))
    if (title) return genderIn(title[0])
  }
  const head = role?.split(/\s(?:of|for|at|in|from|with|to|on|who|whose)\s|,|['’]s?\s/u)[0]
  return genderIn(head?.split(/\s/u).pop() ?? '') ?? genderIn(name)
}

/** For each person the last noun of the role, and those right before the name or beside it ("Ann Lee, an engineer,"). */
function nounsOf(syntax: Syntax, people: Person[], personOf: Int32Array): Set<string>[] {
  const { words, tags, chunkOf, chunks } = syntax
  const nouns = people.map(({ role }) => {
    const head = role
      ?.toLowerCase()
      .replace(/[’']s\b/gu, '')
      .split(/\s+(?:of|for|at|in|from|with|to|on)\s|,/)[0]
    return new Set(
      head
        ? [
            singular(
              head
                .trim()
                .split(/[\s-]+/)
                .pop() ?? '',
            ),
          ]
        : [],
    )
  })
  for (let k = 0; k < personOf.length; k++) {
    const person = personOf[k]!
    if (person < 0) continue
    const first = k
    while (personOf[k + 1] === person) k++
    const chunk = chunks[chunkOf[first]!]
    if (chunk && chunk.first < first && tags[first - 1]! <= PART.NNP)
      nouns[person]!.add(words.lower[first - 1]!)
    const beside = words.lower[k + 1] === ',' ? chunks[chunkOf[k + 2] ?? -1] : undefined
    if (beside && tags[beside.first] === PART.DT && personOf[beside.head]! < 0) {
      nouns[person]!.add(words.lower[beside.head]!)
    }
  }
  return nouns
}
