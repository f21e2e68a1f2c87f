import type { Person } from '../analysis'
import type { Models } from '../models'
import type { TextDocument } from '../text/document'
import { nameOf } from './full-name'
import { findMentions } from './name-mentions'
import { viewNames } from './name-view'
import { partsOf } from './parts'
import { resolvePeople } from './resolution/resolve-people'
import { findRoles } from './roles/find-roles'

/**
 * Finds every person the document names, who is who, and what the text says they are.
 *
 * @returns in the order of their first mention; nobody when the people model is missing
 */
export function findPeople(document: TextDocument, models: Models): Person[] {
  if (!models.people) return []
  models.people.pool.reset()
  const view = viewNames(document, models.people.words, models.people.pool)
  const mentions = findMentions(document, view, models.people.tag(view))
  const individuals = resolvePeople(mentions)
  const roles = findRoles(document, mentions, individuals)
  const parts = partsOf(document, mentions, individuals)
  return individuals.map((individual, i) => ({
    name: nameOf(document, individual),
    role: roles[i]!,
    mentions: individual.mentions.map(({ start, end }) => ({ start, end })),
    part: parts[i]!,
  }))
}
