import { describe, expect, it } from 'vitest'
import type { Quote, Source, SourceKind } from '../../../../utils/analysis/analysis'
import { findNumbers } from '../../../../utils/analysis/numbers/find-numbers'
import { parseDocument } from '../../../../utils/analysis/text/document'

/** A source whose every mention in the text is given, and a quotation by its words, cue and speaker. */
function article(text: string) {
  const spanOf = (words: string) => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`not in the text: ${words}`)
    return { start, end: start + words.length }
  }
  const source = (id: string, mention: string, kind: SourceKind = 'institution'): Source => ({
    id,
    kind,
    name: mention,
    person: null,
    disclosure: 'none',
    reason: null,
    knowledge: null,
    count: null,
    mentions: [spanOf(mention)],
  })
  const quote = (
    words: string,
    {
      cue,
      speaker,
      by,
      type = 'indirect',
    }: { cue?: string; speaker?: string; by: string | null; type?: Quote['type'] },
  ): Quote => ({
    ...spanOf(words),
    type,
    segments: type === 'indirect' ? [] : [spanOf(words)],
    cue: cue ? spanOf(cue) : null,
    speaker: speaker ? spanOf(speaker) : null,
    source: by,
  })
  const claimants = (sources: Source[], quotes: Quote[]) =>
    findNumbers(parseDocument(text), sources, quotes).numbers.map((number) => [
      text.slice(number.core.start, number.core.end),
      number.attributedTo,
    ])
  return { source, quote, claimants }
}

describe('who states a number', () => {
  it('is the speaker of the quotation around it', () => {
    const { source, quote, claimants } = article(
      '“We lost 40 boats that night,” Ana Ruiz said. The port has 90 berths.',
    )
    const quotes = [
      quote('We lost 40 boats that night,', { cue: 'said', speaker: 'Ana Ruiz', by: 's1', type: 'direct' }),
    ]
    expect(claimants([source('s1', 'Ana Ruiz', 'named-person')], quotes)).toEqual([
      ['40', 's1'],
      ['90', null],
    ])
  })

  it('is each of two sources in its own clause', () => {
    const { source, quote, claimants } = article('Police said 4,000 marched; organisers claimed 9,000.')
    const quotes = [
      quote('4,000 marched', { cue: 'said', speaker: 'Police', by: 's1' }),
      quote('9,000', { cue: 'claimed', speaker: 'organisers', by: 's2' }),
    ]
    const sources = [source('s1', 'Police'), source('s2', 'organisers', 'unnamed-group')]
    expect(claimants(sources, quotes)).toEqual([
      ['4,000', 's1'],
      ['9,000', 's2'],
    ])
  })

  it('is the document that leads into the sentence, past the words attributed to it', () => {
    const { source, quote, claimants } = article(
      'The survey found that wells run dry in summer, most of all in the east (312 wells). It cost $2 million.',
    )
    const quotes = [quote('that wells run dry in summer', { cue: 'found', speaker: 'The survey', by: 's1' })]
    expect(claimants([source('s1', 'The survey', 'document')], quotes)).toEqual([
      ['312', 's1'],
      ['$2 million', null],
    ])
  })

  it('is the source that the sentence ends with', () => {
    const { source, quote, claimants } = article(
      'Some 800 homes, or 12% of them, stand empty, according to the council.',
    )
    const quotes = [quote('stand empty', { cue: 'according to', speaker: 'the council', by: 's1' })]
    expect(claimants([source('s1', 'the council')], quotes)).toEqual([
      ['800', 's1'],
      ['12%', 's1'],
    ])
  })

  it('is a source known from elsewhere before a verb of statement', () => {
    const { source, claimants } = article(
      'The ministry is new. The ministry estimates that 3,700 pupils will move.',
    )
    expect(claimants([source('s1', 'The ministry')], [])).toEqual([['3,700', 's1']])
  })

  it('is the speaker whose quotation goes on in the next paragraph', () => {
    const { source, quote, claimants } = article('“It rained,” Ana Ruiz said.\n\n“Then 60 cars were gone.”')
    const quotes = [
      quote('It rained,', { cue: 'said', speaker: 'Ana Ruiz', by: 's1', type: 'direct' }),
      quote('Then 60 cars were gone.', { by: null, type: 'direct' }),
    ]
    expect(claimants([source('s1', 'Ana Ruiz', 'named-person')], quotes)).toEqual([['60', 's1']])
  })

  it('is nobody when the cue attributes an act, and never over the end of a sentence', () => {
    const { source, quote, claimants } = article(
      'The union launched a petition with 11,000 names. Officials said little. The dam holds 5 million litres.',
    )
    const quotes = [
      quote('a petition with 11,000 names', { cue: 'launched', speaker: 'The union', by: 's1' }),
      quote('little', { cue: 'said', speaker: 'Officials', by: 's2' }),
    ]
    const sources = [source('s1', 'The union'), source('s2', 'Officials', 'unnamed-group')]
    expect(claimants(sources, quotes)).toEqual([
      ['11,000', null],
      ['5 million litres', null],
    ])
  })

  it('is the source of the clause behind a semicolon, when that has one', () => {
    const { source, quote, claimants } = article(
      'The brewery said about 400 workers stayed at home; the union reported 950 people.',
    )
    const quotes = [
      quote('about 400 workers stayed at home', { cue: 'said', speaker: 'The brewery', by: 's1' }),
    ]
    expect(claimants([source('s1', 'The brewery'), source('s2', 'the union')], quotes)).toEqual([
      ['400', 's1'],
      ['950', 's2'],
    ])
  })
})
