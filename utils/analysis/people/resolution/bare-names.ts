import type { Mention } from '../name-mentions'
import type { Individual } from './individual'

export function isFirstName({ words, nickname }: Individual, mention: Mention): boolean {
  const word = mention.words[0]!
  return mention.courtesy === null && words.length > 1 && (words[0] === word || nickname === word)
}

/** So few characters back somebody has just been named. */
const NEAR = 120

/** How often a bare surname stands behind Mr., or behind Mrs.: by "man doe", "woman doe". */
export type Titled = Map<string, number>

/** Counts titles before bare surnames. */
export function countTitled(bare: Mention[]): Titled {
  const titled: Titled = new Map()
  for (const { courtesy, words } of bare) {
    if (courtesy === null || courtesy === 'any') continue
    const key = `${courtesy} ${words[0]}`
    titled.set(key, (titled.get(key) ?? 0) + 1)
  }
  return titled
}

/** Who a single word means: by surname before first name; of several, by courtesy, and who is spoken of. */
export function chooseForBareName(
  mention: Mention,
  named: Individual[],
  firstNamed: Set<Individual>,
  titled: Titled,
): Individual | null {
  const word = mention.words[0]!
  const fits = ({ gender }: Individual): boolean =>
    mention.courtesy === null || mention.courtesy === 'any' || gender === null || gender === mention.courtesy
  const surname = named.filter(
    (individual) => individual.words[individual.words.length - 1] === word && fits(individual),
  )
  if (surname.length === 1) {
    const [only] = surname as [Individual]
    return precedesFullName(mention, only) || isOthers(mention, only, titled) ? null : only
  }
  if (surname.length > 1) return best(surname, (individual) => prominence(individual, mention, firstNamed))
  const first = named.filter((individual) => isFirstName(individual, mention))
  if (first.length > 0) return best(first, (individual) => prominence(individual, mention, new Set()))
  // "Ms. Lin" of Lin Qiaoyu, whose family name stands first
  const family = mention.courtesy ? named.filter((one) => one.words[0] === word && fits(one)) : []
  if (family.length === 1) return family[0]!
  const inside = named.filter((individual) => individual.words.length > 2 && individual.words.includes(word))
  return inside.find(fits) ?? null
}

/**
 * "President Doe … Mr. Doe … his wife, Jane Doe": the bare surname is his when he is called by it more often than she
 * is named.
 */
function isOthers({ courtesy, words }: Mention, { gender, fullStarts }: Individual, titled: Titled): boolean {
  if (courtesy !== null || gender === null) return false
  const other = titled.get(`${gender === 'man' ? 'woman' : 'man'} ${words[0]}`) ?? 0
  return other > fullStarts.length
}

/** "Doe and Jane Doe": who is named in full after the bare surname, in the same sentence, is somebody else. */
function precedesFullName({ endToken, styled, sentence }: Mention, { mentions }: Individual): boolean {
  const first = mentions.find(({ words }) => words.length > 1)!
  return (
    !styled && first.sentence === sentence && first.firstToken >= endToken && first.firstToken < endToken + 8
  )
}

/**
 * How likely a bare surname means this one of a family: who has been spoken of most, and has been introduced; of two
 * alike, who has just been named.
 */
function prominence(individual: Individual, mention: Mention, firstNamed: Set<Individual>): number {
  const full = countBelow(individual.fullStarts, mention.start)
  // Who goes by the first name leaves the surname to the other
  const shyness = firstNamed.has(individual) ? 4 : 0
  if (full + individual.bare === 0) return individual.fullStarts.length * 0.5 - shyness
  const distance = mention.start - (individual.fullStarts[full - 1] ?? 0)
  return full + individual.bare * 1.5 + 2 - shyness + Math.max(0, 1 - distance / NEAR) / 4
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
