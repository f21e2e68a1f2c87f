import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Analyse, createAnalyzer } from '../../../../utils/analysis/analyse'
import type { Quote, Span } from '../../../../utils/analysis/analysis'
import { readAttributionModel } from '../../../../utils/analysis/attribution/attribution-model'
import { loadModels } from '../../../../utils/analysis/models'
import { ModelFileError } from '../../../../utils/analysis/tagger/model-file'

let analyse: Analyse

beforeAll(async () => {
  analyse = createAnalyzer(await loadModels((file) => readFile(`assets/models/${file}`)))
})

const one = (text: string): Quote => {
  const { quotes } = analyse(text)
  expect(quotes).toHaveLength(1)
  return quotes[0]!
}

describe('a quotation', () => {
  it('has a segment for each stretch in marks, marks excluded', () => {
    const text = '“The road,” Ana Petrov said, “is gone.”'
    expect(one(text).segments.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The road,',
      'is gone.',
    ])
  })

  it('is direct, mixed or indirect', () => {
    expect(one('“The road is gone,” said Ana Petrov.').type).toBe('direct')
    expect(one('Ana Petrov said the road was “gone for good and forever”.').type).toBe('mixed')
    expect(one('Ana Petrov said the road was gone.').type).toBe('indirect')
  })

  it('has the words of its cue', () => {
    const text = 'Ana Petrov has repeatedly said that the road is gone.'
    const { cue } = one(text)
    expect(text.slice(cue!.start, cue!.end)).toContain('said')
  })
})

/** Every span of an analysis. */
function spansOf(text: string): Span[] {
  const { sources, quotes } = analyse(text)
  return [
    ...sources.flatMap(({ mentions, reason, knowledge }) => [...mentions, reason, knowledge]),
    ...quotes.flatMap((quote) => [quote, quote.cue, quote.speaker, ...quote.segments]),
  ].filter((span) => span !== null)
}

describe('any text', () => {
  const words = fc.constantFrom(
    ..."“ ” ‘ ’ \" ' '' « » , . : — said told who asked not to be named because officials a source the Ann Lee \n \n\n he they it".split(
      ' ',
    ),
  )
  const anything = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
  )

  it('gives spans inside the text, never empty, and each quotation a source that exists', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { start, end } of spansOf(text)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        const { sources, quotes } = analyse(text)
        const ids = new Set(sources.map(({ id }) => id))
        expect(ids.size).toBe(sources.length)
        for (const { source } of quotes) expect(source === null || ids.has(source)).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  it('gives the same analysis twice', () => {
    const text = '"No," said an aide who asked not to be named. "Never," the aide added.'
    expect(analyse(text)).toEqual(analyse(text))
  })
})

it('refuses a damaged model', async () => {
  const bytes = new Uint8Array(await readFile('assets/models/attribution.bin'))
  bytes[5000]! ^= 1
  expect(() => readAttributionModel(bytes)).toThrow(ModelFileError)
})
