import { describe, expect, it } from 'vitest'
import type { Quote } from '@/utils/analysis/analysis'
import { isQuotation, summarize } from '@/utils/summary'
import { SAMPLE_ANALYSIS, SAMPLE_TEXT } from '../support/sample-report'

describe('summarize', () => {
  const summary = summarize(SAMPLE_ANALYSIS, SAMPLE_TEXT)

  it('counts sources by who speaks, hearsay in no group', () => {
    expect(summary.sources).toEqual({
      named: 2,
      institutions: 2,
      documents: 1,
      'partly-named': 1,
      'unnamed-groups': 2,
      'unnamed-people': 2,
      withheld: 1,
    })
  })

  it('counts quotations once, however often they are interrupted, and no paraphrase', () => {
    expect(summary.quotations).toMatchObject({
      total: 6,
      named: 3,
      withheld: 1,
      'unnamed-people': 1,
      'partly-named': 1,
      unknown: 0,
    })
  })

  it('counts reasons, people of the story, and numbers with a source', () => {
    expect(summary).toMatchObject({ withReason: 1, people: 3, numbers: { total: 3, withSource: 2 } })
  })

  it('counts a quotation without a speaker as of nobody known', () => {
    const quotes = SAMPLE_ANALYSIS.quotes.map((quote) => ({ ...quote, source: null }))
    const { quotations } = summarize({ ...SAMPLE_ANALYSIS, quotes }, SAMPLE_TEXT)
    expect(quotations).toMatchObject({ total: 6, unknown: 6, named: 0, withheld: 0 })
  })

  it('finds nothing in nothing', () => {
    const nothing = { people: [], sources: [], quotes: [], numbers: [], quantities: [] }
    expect(summarize(nothing, '')).toMatchObject({
      quotations: { total: 0 },
      numbers: { total: 0 },
      people: 0,
    })
  })
})

describe('isQuotation', () => {
  const quote = (...segments: string[]): [Quote, string] => {
    const text = segments.join(' ')
    const spans = segments.map((segment) => ({
      start: text.indexOf(segment),
      end: text.indexOf(segment) + segment.length,
    }))
    return [
      { type: 'mixed', start: 0, end: text.length, segments: spans, cue: null, speaker: null, source: null },
      text,
    ]
  }

  it.each([
    ['three words', true, ['we will stay']],
    ['two words', false, ['red line']],
    ['two words and a dash', false, ['red – line']],
    ['many pieces of two words', false, ['red line', 'high price']],
    ['a hyphenated word and two more', true, ['a once-only thing']],
    ['numbers, which are words', true, ['40 of 100']],
    ['nothing in quotation marks', false, []],
  ] as const)('%s: %s', (_, expected, segments) => {
    expect(isQuotation(...quote(...segments))).toBe(expected)
  })
})
