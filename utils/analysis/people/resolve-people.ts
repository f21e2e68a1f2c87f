import { isShortForm, MEN, shortFormsOf, WOMEN } from './lexicon'
import type { Mention } from './name-mentions'
import { distance } from './spelling'

/** One human being of the document, while mentions are being collected. */
export interface Individual {
  mentions: Mention[]
  /** The longest form met, lowercase words without titles. */
  words: string[]
  suffix: string | null
  nickname: string | null
  gender: 'man' | 'woman' | null
  /** Where the first mention stands. */
  start: number
  /** Where the full names stand, in order, once all are collected; and how many bare names have been added since. */
  fullStarts: number[]
  bare: number
}

/** So many people of one first name or surname are compared; a longer list is a register of names, not a story. */
const FAMILY = 12

/**
 * Says which mentions mean the same human being.
 *
 * Full names come first: they are one person when surname and first name agree (short forms, initials and left-out
 * middle names included). Then bare surnames, first names and nicknames find their person; at last, what is left
 * over and differs from a person's name by a slip of the pen.
 *
 * @param mentions in text order
 * @returns individuals in the order of their first mention
 */
export function resolvePeople(mentions: Mention[]): Individual[] {
  const individuals = groupFullNames(mentions.filter(({ words }) => words.length > 1))
  joinMisspeltFullNames(individuals)
  const byWord = indexByWord(individuals)
  for (const individual of individuals)
    individual.fullStarts = individual.mentions.map(({ start }) => start).sort((a, b) => a - b)

  const bare = mentions.filter(({ words }) => words.length === 1)
  const firstNamed = new Set<Individual>()
  for (const mention of bare) {
    for (const individual of byWord.get(mention.words[0]!) ?? []) {
      if (isFirstName(individual, mention)) firstNamed.add(individual)
    }
  }
  const strangers: Mention[] = []
  for (const mention of bare) {
    const choice = chooseForBareName(mention, byWord.get(mention.words[0]!) ?? [], firstNamed)
    if (choice) add(choice, mention)
    else strangers.push(mention)
  }
  placeStrangers(strangers, individuals)
  for (const individual of individuals) individual.mentions.sort((a, b) => a.start - b.start)
  return individuals.sort((a, b) => a.start - b.start)
}

/** Longest names first, so that "Suu Kyi" finds "Aung San Suu Kyi". */
function groupFullNames(mentions: Mention[]): Individual[] {
  const individuals: Individual[] = []
  const bySurname = new Map<string, Individual[]>()
  const byName = new Map<string, Individual>()
  for (const mention of mentions.toSorted((a, b) => b.words.length - a.words.length)) {
    const surname = mention.words[mention.words.length - 1]!
    const name = `${mention.words.join(' ')}, ${mention.suffix}`
    const family = bySurname.get(surname)
    const found = byName.get(name) ?? family?.find((individual) => sameFullName(individual, mention))
    if (found) {
      add(found, mention)
      byName.set(name, found)
    } else {
      const individual = begin(individuals, mention)
      byName.set(name, individual)
      if (family && family.length < FAMILY) family.push(individual)
      else if (!family) bySurname.set(surname, [individual])
    }
  }
  return individuals
}

/** Individuals by each word of their name, nicknames included. */
function indexByWord(individuals: Individual[]): Map<string, Individual[]> {
  const index = new Map<string, Individual[]>()
  for (const individual of individuals) {
    const keys = new Set(individual.words)
    if (individual.nickname) keys.add(individual.nickname)
    for (const key of keys) {
      const list = index.get(key)
      if (!list) index.set(key, [individual])
      else if (list.length < FAMILY) list.push(individual)
    }
  }
  return index
}

function begin(individuals: Individual[], mention: Mention): Individual {
  const individual: Individual = {
    mentions: [mention],
    words: mention.words,
    suffix: mention.suffix,
    nickname: mention.nickname,
    gender: genderOf(mention),
    start: mention.start,
    fullStarts: [],
    bare: 0,
  }
  individuals.push(individual)
  return individual
}

function add(individual: Individual, mention: Mention): void {
  individual.mentions.push(mention)
  individual.start = Math.min(individual.start, mention.start)
  if (mention.words.length === 1) individual.bare++
  if (mention.words.length > individual.words.length) individual.words = mention.words
  individual.suffix ??= mention.suffix
  individual.nickname ??= mention.nickname
  individual.gender ??= genderOf(mention)
}

function genderOf({ courtesy, words }: Mention): Individual['gender'] {
  if (courtesy === 'man' || courtesy === 'woman') return courtesy
  if (words.length < 2) return null
  return WOMEN.has(words[0]!) ? 'woman' : MEN.has(words[0]!) ? 'man' : null
}

const isInitial = (word: string): boolean => /^\p{L}\.?$/u.test(word)
const bareInitials = (word: string): string => word.replaceAll('.', '')

/** Whether a full name can be this individual's. */
function sameFullName(individual: Individual, mention: Mention): boolean {
  if (individual.suffix && mention.suffix && individual.suffix !== mention.suffix) return false
  const long = individual.words
  const short = mention.words
  if (long[long.length - 1] !== short[short.length - 1]) return false
  // A surname of several words alone: "Wasserman Schultz"
  if (endsWith(long, short)) return true
  if (!sameFirstName(long[0]!, short[0]!, individual, mention)) return false
  return middlesAgree(long.slice(1, -1), short.slice(1, -1))
}

function endsWith(long: string[], short: string[]): boolean {
  if (short.length > long.length) return false
  return short.every((word, i) => word === long[long.length - short.length + i])
}

function sameFirstName(a: string, b: string, individual: Individual, mention: Mention): boolean {
  const left = bareInitials(a)
  const right = bareInitials(b)
  if (left === right || isShortForm(left, right)) return true
  if (individual.nickname === right || mention.nickname === left) return true
  // "J. Doe" is introduced before "Jane Doe" or stands under a picture; later on it is somebody else's initial
  if (isInitial(a) && !isInitial(b)) return b.startsWith(left) && individual.start < mention.start
  if (isInitial(b) && !isInitial(a)) return a.startsWith(right) && mention.start < individual.start
  return false
}

/** Middle names may be left out or cut to initials, but not contradict: George W. and George H.W. are two. */
function middlesAgree(a: string[], b: string[]): boolean {
  if (a.length === 0 || b.length === 0) return true
  const left = bareInitials(a.join(''))
  const right = bareInitials(b.join(''))
  if (left === right) return true
  const initials = a.every(isInitial) || b.every(isInitial)
  return initials && a.length === b.length && a.every((word, i) => word.charAt(0) === b[i]!.charAt(0))
}

function isFirstName({ words, nickname }: Individual, mention: Mention): boolean {
  const word = mention.words[0]!
  return mention.courtesy === null && words.length > 1 && (words[0] === word || nickname === word)
}

/** Who a single word means: by surname before first name; of several, by courtesy, and who is spoken of. */
function chooseForBareName(
  mention: Mention,
  named: Individual[],
  firstNamed: Set<Individual>,
): Individual | null {
  const word = mention.words[0]!
  const fits = ({ gender }: Individual): boolean =>
    mention.courtesy === null || mention.courtesy === 'any' || gender === null || gender === mention.courtesy
  const surname = named.filter(
    (individual) => individual.words[individual.words.length - 1] === word && fits(individual),
  )
  if (surname.length === 1) return precedesFullName(mention, surname[0]!) ? null : surname[0]!
  if (surname.length > 1) return best(surname, (individual) => prominence(individual, mention, firstNamed))
  const first = named.filter((individual) => isFirstName(individual, mention))
  if (first.length > 0) return best(first, (individual) => prominence(individual, mention, new Set()))
  const inside = named.filter((individual) => individual.words.length > 2 && individual.words.includes(word))
  return inside.find(fits) ?? null
}

/** "Doe and Jane Doe": who is named in full right after the bare surname is somebody else. */
function precedesFullName({ endToken, styled }: Mention, { mentions }: Individual): boolean {
  const first = mentions.find(({ words }) => words.length > 1)!
  return !styled && first.firstToken >= endToken && first.firstToken < endToken + 8
}

/** How likely a bare surname means this one of a family: who has been spoken of most, and has been introduced. */
function prominence(individual: Individual, mention: Mention, firstNamed: Set<Individual>): number {
  const full = countBelow(individual.fullStarts, mention.start)
  // Who goes by the first name leaves the surname to the other
  const shyness = firstNamed.has(individual) ? 4 : 0
  if (full + individual.bare === 0) return individual.fullStarts.length * 0.5 - shyness
  return full + individual.bare * 1.5 + 2 - shyness
}

function countBelow(sorted: number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}

function best<T>(items: T[], score: (item: T) => number): T {
  return items.reduce((top, item) => (score(item) > score(top) ? item : top))
}

/** "Donand Roe" is Donald Roe: one word the same, the other one slip away, and met only once. */
function joinMisspeltFullNames(individuals: Individual[]): void {
  const byEnd = new Map<string, Individual[]>()
  const ends = ({ words }: Individual): string[] => [`${words[0]} …`, `… ${words[words.length - 1]}`]
  for (const individual of individuals) {
    for (const end of ends(individual))
      byEnd.set(end, [...(byEnd.get(end) ?? []).slice(0, FAMILY), individual])
  }
  for (let i = individuals.length - 1; i >= 0; i--) {
    const rare = individuals[i]!
    if (rare.mentions.length > 1) continue
    const target = ends(rare)
      .flatMap((end) => byEnd.get(end)!)
      .find((other) => {
        if (other === rare || other.mentions.length === 0) return false
        const first = slip(rare.words[0]!, other.words[0]!)
        const last = slip(rare.words[rare.words.length - 1]!, other.words[other.words.length - 1]!)
        return first + last === 1
      })
    if (!target) continue
    target.mentions.push(...rare.mentions)
    target.start = Math.min(target.start, rare.start)
    rare.mentions = []
    individuals.splice(i, 1)
  }
}

/** 0 for the same word, 1 for a slip of the pen, 2 for two words. */
function slip(a: string, b: string): 0 | 1 | 2 {
  if (a === b) return 0
  const shorter = Math.min(a.length, b.length)
  if (shorter < 5 || a.charAt(0) !== b.charAt(0)) return 2
  return distance(a, b) <= (shorter >= 7 ? 2 : 1) ? 1 : 2
}

/** So many surnames of one first letter are compared with a misspelt one. */
const MOST_COMPARED = 200

/** Bare names nobody bears: a misspelt surname of somebody, a short form of a first name, or a person of their own. */
function placeStrangers(strangers: Mention[], individuals: Individual[]): void {
  const groups = new Map<string, Mention[]>()
  for (const mention of strangers) {
    const key =
      mention.courtesy === 'any' || !mention.courtesy
        ? mention.words[0]!
        : `${mention.words[0]}:${mention.courtesy}`
    const plain = groups.get(mention.words[0]!)
    const group = plain ?? groups.get(key)
    if (group) group.push(mention)
    else groups.set(key, [mention])
  }
  const known = new Map<string, Individual[]>()
  const shortForms = new Map<string, Individual>()
  for (const individual of individuals) {
    const { words } = individual
    if (words.length < 2) continue
    const letter = words[words.length - 1]!.charAt(0)
    known.set(letter, [...(known.get(letter) ?? []).slice(0, MOST_COMPARED), individual])
    for (const form of shortFormsOf(words[0]!)) if (!shortForms.has(form)) shortForms.set(form, individual)
  }
  for (const group of groups.values()) {
    const word = group[0]!.words[0]!
    const near = known.get(word.charAt(0)) ?? []
    const plural = word.endsWith('s') && near.some(({ words }) => `${words[words.length - 1]}s` === word)
    if (plural && group.every(({ courtesy }) => !courtesy)) continue
    const target = (group[0]!.courtesy === null && shortForms.get(word)) || misspelt(group, near)
    if (target) for (const mention of group) add(target, mention)
    else {
      const individual = begin(individuals, group[0]!)
      for (const mention of group.slice(1)) add(individual, mention)
    }
  }
}

/** The one person whose surname a rare bare name only just misses. */
function misspelt(group: Mention[], known: Individual[]): Individual | null {
  if (group.length > 3) return null
  const word = group[0]!.words[0]!
  const near = known.filter(({ words }) => slip(word, words[words.length - 1]!) === 1)
  const nearest = Math.min(...near.map(({ words }) => distance(word, words[words.length - 1]!)))
  const candidates = near.filter(({ words }) => distance(word, words[words.length - 1]!) === nearest)
  if (candidates.length !== 1) return null
  const target = candidates[0]!
  return target.mentions.length >= 1 && target.start < group[0]!.start ? target : null
}
