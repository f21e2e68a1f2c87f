import { describe, expect, it } from 'vitest'
import type { Finding, Place } from '@/utils/findings'
import { cutPieces, layersByBlock, toLayers } from '@/utils/page/paint/layers'

const person = (id: string, ...spans: [number, number][]): Finding => ({
  id,
  category: 'people',
  variant: 'person',
  places: spans.map(([start, end]): Place => ({ start, end, what: 'mention' })),
})
const quotation = (id: string, start: number, end: number): Finding => ({
  id,
  category: 'unnamed',
  variant: 'withheld',
  places: [{ start, end, what: 'quotation' }],
})
const piecesOf = (...findings: Finding[]) =>
  cutPieces(toLayers(findings)).map(({ start, end, layers }) => [
    start,
    end,
    layers.map(({ findingId }) => findingId).join(' over '),
  ])

describe('cutting overlapping findings into pieces', () => {
  it('lays a name over the quotation it stands in, wherever it stands', () => {
    expect(piecesOf(quotation('q', 10, 50), person('p', [10, 15], [30, 40]))).toEqual([
      [10, 15, 'q over p'],
      [15, 30, 'q'],
      [30, 40, 'q over p'],
      [40, 50, 'q'],
    ])
  })

  it('lays a name over a quotation that is shorter than the name', () => {
    expect(piecesOf(quotation('q', 14, 18), person('p', [10, 20]))).toEqual([
      [10, 14, 'p'],
      [14, 18, 'q over p'],
      [18, 20, 'p'],
    ])
  })

  it('loses nothing of findings that overlap in part', () => {
    expect(piecesOf(person('a', [0, 10]), person('b', [5, 15]))).toEqual([
      [0, 5, 'a'],
      [5, 10, 'a over b'],
      [10, 15, 'b'],
    ])
  })

  it('keeps three findings of the same words', () => {
    expect(piecesOf(person('a', [3, 9]), person('b', [3, 9]), quotation('q', 3, 9))).toEqual([
      [3, 9, 'q over a over b'],
    ])
  })

  it('leaves out places that the reader wants no mark for, and keeps the numbers of the others', () => {
    const finding = person('a', [0, 5], [10, 15])
    finding.places[0]!.unpainted = true
    expect(toLayers([finding])).toMatchObject([{ start: 10, place: 1 }])
  })
})

describe('cues', () => {
  it('are spoken once for a finding, at its first painted place', () => {
    const layers = toLayers([person('a', [20, 25], [40, 45]), person('b', [30, 35])], ({ id }) => `cue ${id}`)
    expect(layers.map(({ cue }) => cue)).toEqual(['cue a', 'cue b', null])
  })
})

describe('dealing layers out to blocks', () => {
  it('gives a quotation that runs over paragraphs to each of them', () => {
    const blocks = [
      { start: 0, end: 20 },
      { start: 22, end: 40 },
      { start: 42, end: 60 },
    ]
    const dealt = layersByBlock(toLayers([quotation('q', 10, 50), person('p', [45, 48])]), blocks)
    expect(blocks.map((block) => dealt.get(block)?.map(({ findingId }) => findingId))).toEqual([
      ['q'],
      ['q'],
      ['q', 'p'],
    ])
  })

  it('leaves blocks without findings out', () => {
    const blocks = [
      { start: 0, end: 20 },
      { start: 22, end: 40 },
    ]
    expect(layersByBlock(toLayers([person('p', [25, 30])]), blocks).has(blocks[0]!)).toBe(false)
  })
})
