import { isShortForm, MEN, WOMEN } from './lexicon'
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
}

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
  const individuals: Individual[] = []
  const bySurname = new Map<string, Individual[]>()
  const index = (individual: Individual): void => {
    for (const word of new Set(individual.words)) {
      const list = bySurname.get(word)
      if (!list) bySurname.set(word, [individual])
      else if (!list.includes(individual)) list.push(individual)
    }
  }
  // Longest names first, so that "Suu Kyi" finds "Aung San Suu Kyi"
  const full = mentions.filter(({ words }) => words.length > 1)
  const order = new Map(full.map((mention) => [mention, mention.words.length]))
  for (const mention of [...full].sort((a, b) => order.get(b)! - order.get(a)!)) {
    const surname = mention.words[mention.words.length - 1]!
    const found = bySurname.get(surname)?.find((individual) => sameFullName(individual, mention))
    if (found) add(found, mention)
    else index(begin(individuals, mention))
  }
  joinMisspeltFullNames(individuals)
  const place = new Map(mentions.map((mention, at) => [mention, at]))
  for (const individual of individuals) individual.mentions.sort((a, b) => place.get(a)! - place.get(b)!)

  const strangers: Mention[] = []
  const bare = mentions.filter(({ words }) => words.length === 1)
  const firstNamed = new Set<Individual>()
  for (const mention of bare) {
    for (const individual of individuals) if (isFirstName(individual, mention)) firstNamed.add(individual)
  }
  for (const mention of bare) {
    const choice = chooseForBareName(mention, bySurname.get(mention.words[0]!) ?? [], individuals, firstNamed)
    if (choice) add(choice, mention)
    else strangers.push(mention)
  }
  placeStrangers(strangers, individuals)
  for (const individual of individuals) individual.mentions.sort((a, b) => a.start - b.start)
  return individuals.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
}

function begin(individuals: Individual[], mention: Mention): Individual {
  const individual: Individual = {
    mentions: [mention],
    words: mention.words,
    suffix: mention.suffix,
    nickname: mention.nickname,
    gender: genderOf(mention),
  }
  individuals.push(individual)
  return individual
}

function add(individual: Individual, mention: Mention): void {
  individual.mentions.push(mention)
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
  if (isInitial(a) && !isInitial(b)) return b.startsWith(left) && startOf(individual) < mention.start
  if (isInitial(b) && !isInitial(a)) return a.startsWith(right) && mention.start < startOf(individual)
  return false
}

const startOf = (individual: Individual): number => Math.min(...individual.mentions.map(({ start }) => start))

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
  individuals: Individual[],
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
  const first = individuals.filter((individual) => isFirstName(individual, mention))
  if (first.length > 0) return best(first, (individual) => prominence(individual, mention, new Set()))
  const inside = named.filter((individual) => individual.words.length > 2 && individual.words.includes(word))
  return inside.find(fits) ?? null
}

/** "Doe and Jane Doe": who is named in full right after the bare surname is somebody else. */
function precedesFullName({ endToken, styled }: Mention, { mentions }: Individual): boolean {
  const first = mentions.find(({ words }) => words.length > 1)!
  return !styled && first.firstToken >= endToken && first.firstToken < endToken + 8
}

/** How likely a bare surname means this one of a family. */
function prominence({ mentions }: Individual, mention: Mention, firstNamed: Set<Individual>): number {
  let score = 0
  let introduced = false
  for (const { start, words } of mentions) {
    if (start > mention.start) continue
    introduced = true
    score += words.length > 1 ? 1 : 1.5
  }
  // Who goes by the first name leaves the surname to the other
  for (const individual of firstNamed) if (individual.mentions === mentions) score -= 4
  return introduced ? score + 2 : score + mentions.length * 0.5
}

function best<T>(items: T[], score: (item: T) => number): T {
  return items.reduce((top, item) => (score(item) > score(top) ? item : top))
}

/** "Donand Roe" is Donald Roe: one word the same, the other one slip away, and met less often. */
function joinMisspeltFullNames(individuals: Individual[]): void {
  for (let i = individuals.length - 1; i >= 0; i--) {
    const rare = individuals[i]!
    if (rare.mentions.length > 1 || rare.words.length < 2) continue
    const target = individuals.find((other) => {
      if (other === rare || other.words.length < 2) return false
      const first = slip(rare.words[0]!, other.words[0]!)
      const last = slip(rare.words[rare.words.length - 1]!, other.words[other.words.length - 1]!)
      return (first === 0 && last === 1) || (first === 1 && last === 0)
    })
    if (!target || target.mentions.length < rare.mentions.length) continue
    target.mentions.push(...rare.mentions)
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
  const known = individuals.filter(({ words }) => words.length > 1)
  for (const group of groups.values()) {
    const word = group[0]!.words[0]!
    const plural = word.endsWith('s') && known.some(({ words }) => `${words[words.length - 1]}s` === word)
    if (plural && group.every(({ courtesy }) => !courtesy)) continue
    const target =
      known.find(
        ({ words }) => words.length > 1 && isShortForm(words[0]!, word) && group[0]!.courtesy === null,
      ) ?? misspelt(group, known)
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
  return target.mentions.length >= 1 && startOf(target) < group[0]!.start ? target : null
}
