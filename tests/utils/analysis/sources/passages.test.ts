import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Analyse, createAnalyzer } from '../../../../utils/analysis/analyse'
import type { Quote, Source, Span } from '../../../../utils/analysis/analysis'
import { loadModels } from '../../../../utils/analysis/models'
import { type ExpectedQuote, type ExpectedSource, readPassages } from './read-passages'

const UNNAMED = new Set(['anonymous', 'unnamed-person', 'unnamed-group', 'partly-named'])
let analyse: Analyse

beforeAll(async () => {
  analyse = createAnalyzer(await loadModels((file) => readFile(`assets/models/${file}`)))
})

/** The analysis in the words of the passage, as a failing test prints it. */
const sourceWords = (text: string, source: Source) => ({
  kind: source.kind,
  mentions: source.mentions.map((span) => slice(text, span) ?? ''),
  disclosure: source.disclosure,
  reason: slice(text, source.reason) ?? '-',
  knowledge: slice(text, source.knowledge) ?? '-',
  count: String(source.count ?? '-'),
})
const slice = (text: string, span: Span | null): string | null =>
  span ? text.slice(span.start, span.end) : null

function fits(found: ReturnType<typeof sourceWords>, expected: ExpectedSource): boolean {
  const { kind, mention, ...rest } = expected
  if (found.kind !== kind || !found.mentions.some((words) => words.includes(mention))) return false
  return Object.entries(rest).every(
    ([key, value]) => value === undefined || found[key as keyof typeof found] === value,
  )
}

const quoteWords = (text: string, quote: Quote, sources: Source[]) => ({
  type: quote.type,
  words: slice(text, quote)!.replace(/^["“”‘'«]+|["“”’'»]+$/g, ''),
  speaker: slice(text, quote.speaker) ?? '-',
  kind: sources.find(({ id }) => id === quote.source)?.kind ?? '-',
  name: sources.find(({ id }) => id === quote.source)?.name ?? '-',
})

function says(
  found: ReturnType<typeof quoteWords>,
  { type, content, speaker, kind, name }: ExpectedQuote,
): boolean {
  const [first = '', last = first] = content.split(' … ')
  const trimmed = found.words.replace(/[\s,.;:!?]+$/, '')
  return (
    found.type === type &&
    found.words.startsWith(first) &&
    trimmed.endsWith(last) &&
    (speaker === undefined || speaker === '-' || found.speaker.includes(speaker)) &&
    (kind === undefined || found.kind === kind) &&
    (name === undefined || found.name.includes(name))
  )
}

for (const file of new Set(readPassages().map((passage) => passage.file))) {
  describe(file, () => {
    for (const passage of readPassages().filter((p) => p.file === file)) {
      it(passage.title, () => {
        const { text } = passage
        const { sources, quotes } = analyse(text)
        const foundSources = sources.map((source) => sourceWords(text, source))
        const foundQuotes = quotes.map((quote) => quoteWords(text, quote, sources))
        for (const expected of passage.sources) {
          expect(foundSources, JSON.stringify(expected)).toSatisfy((found: typeof foundSources) =>
            found.some((source) => fits(source, expected)),
          )
        }
        for (const expected of passage.quotes) {
          expect(foundQuotes, JSON.stringify(expected)).toSatisfy((found: typeof foundQuotes) =>
            found.some((quote) => says(quote, expected)),
          )
        }
        if (passage.unnamed !== null) {
          expect(foundSources.filter(({ kind }) => UNNAMED.has(kind))).toHaveLength(passage.unnamed)
        }
        if (passage.quoteCount !== null) {
          expect(foundQuotes.filter(({ type }) => type !== 'indirect')).toHaveLength(passage.quoteCount)
        }
        if (passage.statements !== null) expect(foundQuotes).toHaveLength(passage.statements)
      })
    }
  })
}
