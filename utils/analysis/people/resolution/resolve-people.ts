import type { Mention } from '../name-mentions'
import { chooseForBareName, countTitled, isFirstName } from './bare-names'
import { groupFullNames, joinMisspeltFullNames } from './full-names'
import { add, FAMILY, type Individual } from './individual'
import { placeStrangers } from './strangers'

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
  const titled = countTitled(bare)
  const strangers: Mention[] = []
  for (const mention of bare) {
    const choice = chooseForBareName(mention, byWord.get(mention.words[0]!) ?? [], firstNamed, titled)
    if (choice) add(choice, mention)
    else strangers.push(mention)
  }
  placeStrangers(strangers, individuals)
  for (const individual of individuals) individual.mentions.sort((a, b) => a.start - b.start)
  return individuals.sort((a, b) => a.start - b.start)
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
