import { shortFormsOf } from '../lexicon'
import type { Mention } from '../name-mentions'
import { distance, slip } from '../spelling'
import { add, begin, type Individual } from './individual'

/** So many surnames of one first letter are compared with a misspelt one. */
const MOST_COMPARED = 200

/** Bare names nobody bears: a misspelt surname of somebody, a short form of a first name, or a person of their own. */
export function placeStrangers(strangers: Mention[], individuals: Individual[]): void {
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
