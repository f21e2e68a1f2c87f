import { describe, expect, it } from 'vitest'
import type { Analysis, Quote, Source } from '@/utils/analysis/analysis'
import { countFindings, toFindings } from '@/utils/findings'
import { DEFAULTS, type Settings } from '@/utils/settings'

const span = (start: number, end: number) => ({ start, end })

function source(id: string, kind: Source['kind'], mentions = [span(100, 110)]): Source {
  const rest = { name: id, disclosure: 'none', reason: null, knowledge: null, count: null } as const
  return { id, kind, person: null, mentions, ...rest }
}

function quote(source: string | null, ...segments: [number, number][]): Quote {
  const spans = segments.map(([start, end]) => span(start, end))
  const whole = span(spans[0]?.start ?? 0, spans.at(-1)?.end ?? 5)
  return { ...whole, type: 'direct', segments: spans, cue: null, speaker: null, source }
}

function number(start: number, attributedTo: string | null): Analysis['numbers'][number] {
  const core = span(start, start + 5)
  return { ...core, core, kind: 'count', value: 1, unit: null, bound: '=', change: null, attributedTo }
}

const analysis: Analysis = {
  people: [
    { name: 'Ada Brook', role: 'mayor', mentions: [span(0, 9), span(40, 45)], part: 'story' },
    { name: 'Cy Dale', role: null, mentions: [span(20, 27)], part: 'byline' },
  ],
  sources: [
    { ...source('s0', 'named-person', [span(0, 9)]), person: 0 },
    source('s1', 'anonymous', [span(60, 80), span(130, 140)]),
    source('s2', 'unnamed-group'),
    source('s3', 'institution'),
    source('s4', 'hearsay'),
  ],
  quotes: [
    quote('s0', [10, 18]),
    quote('s1', [82, 90], [95, 99]),
    { ...quote('s1'), start: 120, end: 128, type: 'indirect' },
    quote(null, [200, 210]),
  ],
  numbers: [number(150, 's1'), number(160, null)],
  quantities: [],
}

/** The defaults with one part switched off. */
const without = (part: keyof Settings['parts']): Settings => ({
  ...DEFAULTS,
  parts: { ...DEFAULTS.parts, [part]: false },
})

const ids = (of?: Settings) => toFindings(analysis, of).map(({ id }) => id)

describe('toFindings', () => {
  it('turns everything into findings when there are no settings', () => {
    expect(ids()).toEqual([
      'person:0',
      'person:1',
      'quotes:s0',
      'source:s1',
      'source:s2',
      'source:s3',
      'source:s4',
      'number:0',
      'number:1',
    ])
  })

  it('leaves out what the defaults have switched off', () => {
    expect(ids(DEFAULTS)).toEqual(['person:0', 'person:1', 'source:s1', 'source:s2', 'number:0', 'number:1'])
  })

  it('joins the phrases and the quoted words of an unnamed source in text order, without indirect quotes', () => {
    expect(toFindings(analysis).find(({ id }) => id === 'source:s1')).toEqual({
      id: 'source:s1',
      category: 'unnamed',
      variant: 'withheld',
      places: [
        { start: 60, end: 80, what: 'mention' },
        { start: 82, end: 90, what: 'quotation' },
        { start: 95, end: 99, what: 'quotation' },
        { start: 130, end: 140, what: 'mention' },
      ],
    })
  })

  it('switches sub-categories one by one', () => {
    const off = (part: keyof Settings['parts']) => ids(without(part)).join()
    expect(off('people/bylines')).toBe('person:0,source:s1,source:s2,number:0,number:1')
    expect(off('unnamed/withheld')).toBe('person:0,person:1,source:s2,number:0,number:1')
    expect(off('unnamed/groups')).toBe('person:0,person:1,source:s1,number:0,number:1')
    expect(off('numbers/with-source')).toBe('person:0,person:1,source:s1,source:s2,number:1')
    expect(off('numbers/without-source')).toBe('person:0,person:1,source:s1,source:s2,number:0')
  })

  it('keeps every place, marking only first mentions when the reader wants those', () => {
    const first = toFindings(analysis, { ...DEFAULTS, density: 'first' })
    const unpainted = first.map(({ places }) => places.map((place) => place.unpainted ?? false))
    expect(unpainted[0]).toEqual([false, true])
    expect(unpainted[2]).toEqual([false, false, false, true])
  })

  it('keeps the quotations of an unnamed source without marking them when they are switched off', () => {
    const found = toFindings(analysis, without('unnamed/quotations')).find(({ id }) => id === 'source:s1')
    expect(found?.places.map(({ unpainted }) => unpainted ?? false)).toEqual([false, true, true, false])
  })

  it('gives places of one finding that do not overlap', () => {
    const sources = [source('s9', 'anonymous', [span(30, 60), span(35, 40), span(50, 70), span(30, 60)])]
    const [finding] = toFindings({ ...analysis, people: [], numbers: [], sources, quotes: [] })
    expect(finding?.places.map(({ start, end }) => [start, end])).toEqual([
      [30, 60],
      [60, 70],
    ])
  })

  it('counts findings, not marks', () => {
    expect(countFindings(toFindings(analysis, DEFAULTS))).toEqual({
      all: 6,
      people: 2,
      unnamed: 2,
      numbers: 2,
      'named-quotes': 0,
      institutions: 0,
      documents: 0,
    })
  })
})
