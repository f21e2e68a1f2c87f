import { readFile } from 'node:fs/promises'
import type { Person } from '../../../../utils/analysis/analysis'
import { loadModels } from '../../../../utils/analysis/models'
import { findPeople } from '../../../../utils/analysis/people/find-people'
import { parseDocument } from '../../../../utils/analysis/text/document'

const models = await loadModels((file) => readFile(`assets/models/${file}`))

export const people = (text: string): Person[] => findPeople(parseDocument(text), models)

/** Each person as "Name: mention, mention". */
export const whoIsWho = (text: string): string[] =>
  people(text).map(
    ({ name, mentions }) => `${name}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(', ')}`,
  )

/** All mentions in text order. */
export const mentions = (text: string): string[] =>
  people(text)
    .flatMap((person) => person.mentions)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end))

/** The role of the person with this name. */
export const roleOf = (text: string, name: string): string | null | undefined =>
  people(text).find((person) => person.name === name)?.role
