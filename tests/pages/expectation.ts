import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../scripts/root'
import type { Analysis, NumericClaim, Person, Source, SourceKind, Span } from '../../utils/analysis/analysis'

/** What a reader should be shown of a fixture article, in the words of the page: `NAME.expected.json`. */
export interface Expectation {
  title: string
  people: { name: string; part: Person['part']; role?: string; mentions: number }[]
  unnamed: { words: string; kind: SourceKind; reason: string | null; quotations: string[] }[]
  numbers: { words: string; source: string | null }[]
  /** Numbers that careful readers may count or not. */
  optionalNumbers?: string[]
  notArticle: string[]
  /** Differences that are known today, as `differences` words them. */
  known?: string[]
}

export function readExpectation(name: string): Expectation {
  return JSON.parse(readFileSync(join(ROOT, `tests/pages/articles/${name}.expected.json`), 'utf8'))
}

const UNNAMED: SourceKind[] = ['anonymous', 'unnamed-person', 'unnamed-group', 'partly-named']

/** Everything in which an analysis differs from what is expected, in words. */
export function differences(text: string, analysis: Analysis, expected: Expectation): string[] {
  return [
    ...expected.notArticle
      .filter((words) => text.includes(words))
      .map((words) => `analysed what is no article: ${words}`),
    ...peopleDifferences(analysis, expected),
    ...unnamedDifferences(text, analysis, expected),
    ...numberDifferences(text, analysis, expected),
  ]
}

function peopleDifferences({ people }: Analysis, expected: Expectation): string[] {
  const found = expected.people.flatMap(({ name, part, role, mentions }) => {
    const person = people.find((it) => sameName(it.name, name))
    if (!person) return [`missed the person ${name}`]
    const wrong: string[] = []
    if (person.part !== part) wrong.push(`${name} is taken for ${person.part}`)
    if (person.mentions.length !== mentions) wrong.push(`${name} is found ${person.mentions.length} times`)
    if (role !== undefined && !(person.role ?? '').includes(role))
      wrong.push(`${name} has the role ${person.role}`)
    return wrong
  })
  const strangers = people.filter((it) => !expected.people.some(({ name }) => sameName(it.name, name)))
  return [...found, ...strangers.map((it) => `took for a person: ${it.name}`)]
}

/** A name may be shown with its courtesy title. */
const sameName = (shown: string, name: string): boolean => shown === name || shown.endsWith(` ${name}`)

function unnamedDifferences(text: string, { sources, quotes }: Analysis, expected: Expectation): string[] {
  const wordsOf = ({ start, end }: Span) => text.slice(start, end)
  const unnamed = sources.filter((source) => UNNAMED.includes(source.kind))
  const met = new Set<Source>()
  const found = expected.unnamed.flatMap(({ words, kind, reason, quotations }) => {
    const source = unnamed.find((it) => it.mentions.some((mention) => wordsOf(mention).includes(words)))
    if (!source) return [`missed the source ${words}`]
    met.add(source)
    const wrong: string[] = []
    if (source.kind !== kind) wrong.push(`${words} is taken for ${source.kind}`)
    const stated = source.reason && wordsOf(source.reason)
    if (stated !== reason) wrong.push(`${words} has the reason ${stated}`)
    const said = quotes
      .filter((quote) => quote.source === source.id)
      .map(wordsOf)
      .join(' … ')
    for (const quotation of quotations)
      if (!said.includes(quotation)) wrong.push(`${words} is not found to say “${quotation}”`)
    return wrong
  })
  return [
    ...found,
    ...unnamed.filter((it) => !met.has(it)).map((it) => `took for a source without a name: ${it.name}`),
  ]
}

function numberDifferences(
  text: string,
  { numbers, sources, people }: Analysis,
  expected: Expectation,
): string[] {
  const rest = [...numbers]
  const found = expected.numbers.flatMap(({ words, source }) => {
    const at = rest.findIndex((claim) => isClaim(text, claim, words))
    if (at < 0) return [`missed the number ${words}`]
    const [claim] = rest.splice(at, 1)
    const claimant = sources.find(({ id }) => id === claim!.attributedTo)
    const names = claimant
      ? [
          claimant.name,
          people[claimant.person ?? -1]?.name,
          ...claimant.mentions.map(({ start, end }) => text.slice(start, end)),
        ]
      : []
    return names.includes(source ?? undefined) || (source === null && !claimant)
      ? []
      : [`the number ${words} is put down to ${claimant?.name ?? 'nobody'}`]
  })
  const strangers = rest.filter((it) => !expected.optionalNumbers?.some((words) => isClaim(text, it, words)))
  return [
    ...found,
    ...strangers.map(({ start, end }) => `took for a numeric claim: ${text.slice(start, end)}`),
  ]
}

/** Whether a claim found is the one meant; where exactly its words end may differ, not its number. */
function isClaim(text: string, { start, end, core }: NumericClaim, words: string): boolean {
  const claim = text.slice(start, end)
  return claim.includes(words) || (words.includes(text.slice(core.start, core.end)) && words.includes(claim))
}
