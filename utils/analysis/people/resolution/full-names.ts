import type { Mention } from '../name-mentions'
import { slip } from '../spelling'
import { add, begin, FAMILY, type Individual } from './individual'
import { sameFullName } from './same-full-name'

/** Longest names first, so that "Suu Kyi" finds "Aung San Suu Kyi". */
export function groupFullNames(mentions: Mention[]): Individual[] {
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

/** "Donand Roe" is Donald Roe: one word the same, the other one slip away, and met only once. */
export function joinMisspeltFullNames(individuals: Individual[]): void {
  const byEnd = new Map<string, Individual[]>()
  const ends = ({ words }: Individual): string[] => [`${words[0]} …`, `… ${words[words.length - 1]}`]
  for (const individual of individuals) {
    for (const end of ends(individual)) {
      const family = byEnd.get(end)
      if (!family) byEnd.set(end, [individual])
      else if (family.length <= FAMILY) family.push(individual)
    }
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
