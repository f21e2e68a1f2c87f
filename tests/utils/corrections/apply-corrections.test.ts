import { describe, expect, it } from 'vitest'
import { applyCorrections } from '@/utils/corrections/apply-corrections'
import type { Correction } from '@/utils/corrections/correction'
import { SAMPLE_ANALYSIS } from '../../support/sample-report'

const corrected = (...corrections: Correction[]) => applyCorrections(SAMPLE_ANALYSIS, corrections)
const names = (entries: { name: string }[]) => entries.map(({ name }) => name)
const sourceOf = (analysis: typeof SAMPLE_ANALYSIS, name: string) =>
  analysis.sources.find((s) => s.name === name)!

/** Everything that points to something else in the analysis points to something that is there. */
function expectWhole({ people, sources, quotes, numbers }: typeof SAMPLE_ANALYSIS) {
  const ids = new Set(sources.map(({ id }) => id))
  for (const { person } of sources) if (person !== null) expect(people[person]).toBeDefined()
  for (const { source } of quotes) if (source !== null) expect(ids).toContain(source)
  for (const { attributedTo } of numbers) if (attributedTo !== null) expect(ids).toContain(attributedTo)
}

describe('applyCorrections', () => {
  it('changes nothing without corrections, and never what it is given', () => {
    const before = structuredClone(SAMPLE_ANALYSIS)
    expect(corrected()).toEqual(before)
    corrected(
      { kind: 'not-a-person', name: 'Jonas' },
      { kind: 'same', of: 'people', name: 'Mara Lindqvist', other: 'Peter Adeyemi' },
      { kind: 'named', source: 'one engineer', person: 'Ines Marlow' },
    )
    expect(SAMPLE_ANALYSIS).toEqual(before)
  })

  it('changes nothing for a correction that fits nothing', () => {
    expect(
      corrected(
        { kind: 'not-a-person', name: 'Nobody' },
        { kind: 'same', of: 'people', name: 'Jonas', other: 'Nobody' },
        { kind: 'same', of: 'people', name: 'Jonas', other: 'Jonas' },
        { kind: 'same', of: 'sources', name: 'Fishermen', other: 'Fishermen' },
        { kind: 'named', source: 'Nobody', person: null },
      ),
    ).toEqual(SAMPLE_ANALYSIS)
  })

  describe('not a person', () => {
    const analysis = corrected({ kind: 'not-a-person', name: 'Mara Lindqvist' })

    it('takes the person out and keeps the others with their sources', () => {
      expect(names(analysis.people)).toEqual(['Ines Marlow', 'Tomas Reuel', 'Jonas', 'Peter Adeyemi'])
      expect(analysis.people[sourceOf(analysis, 'Peter Adeyemi').person!]!.name).toBe('Peter Adeyemi')
      expectWhole(analysis)
    })

    it('makes of what it said the words of an institution', () => {
      expect(sourceOf(analysis, 'Mara Lindqvist')).toMatchObject({ kind: 'institution', person: null })
      expect(analysis.quotes).toEqual(SAMPLE_ANALYSIS.quotes)
    })
  })

  describe('two people are one', () => {
    const analysis = corrected({ kind: 'same', of: 'people', name: 'Mara Lindqvist', other: 'Peter Adeyemi' })

    it('joins mentions in text order under the name that stays', () => {
      expect(names(analysis.people)).not.toContain('Peter Adeyemi')
      const { mentions, role } = analysis.people.find(({ name }) => name === 'Mara Lindqvist')!
      expect(mentions.length).toBe(4)
      expect(mentions).toEqual([...mentions].sort((a, b) => a.start - b.start))
      expect(role).toBe('Mayor')
    })

    it('joins what they said and claimed', () => {
      expect(names(analysis.sources)).not.toContain('Peter Adeyemi')
      const { id } = sourceOf(analysis, 'Mara Lindqvist')
      expect(analysis.quotes.filter(({ source }) => source === id).length).toBe(4)
      expectWhole(analysis)
    })

    it('takes over a role that the one that stays has not', () => {
      const { people } = corrected({ kind: 'same', of: 'people', name: 'Jonas', other: 'Peter Adeyemi' })
      expect(people.find(({ name }) => name === 'Jonas')?.role).toBe('Councillor')
    })

    it('makes an author who also is in the story a person of the story', () => {
      const { people } = corrected({ kind: 'same', of: 'people', name: 'Ines Marlow', other: 'Jonas' })
      expect(people.find(({ name }) => name === 'Ines Marlow')?.part).toBe('story')
    })
  })

  it('joins two sources: words, claims and stated reasons', () => {
    const analysis = corrected({
      kind: 'same',
      of: 'sources',
      name: 'A person familiar with the tender',
      other: 'a senior port official',
    })
    const kept = sourceOf(analysis, 'A person familiar with the tender')
    expect(kept.reason).toEqual(sourceOf(SAMPLE_ANALYSIS, 'a senior port official').reason)
    expect(kept.mentions.length).toBe(3)
    expect(analysis.quotes.filter(({ source }) => source === kept.id).length).toBe(3)
    expectWhole(analysis)
  })

  describe('this source is named', () => {
    it('as a person who has said nothing yet: the source becomes theirs', () => {
      const analysis = corrected({ kind: 'named', source: 'a senior port official', person: 'Ines Marlow' })
      expect(sourceOf(analysis, 'Ines Marlow')).toMatchObject({
        kind: 'named-person',
        person: 0,
        disclosure: 'none',
        reason: null,
      })
      expectWhole(analysis)
    })

    it('as a person who speaks elsewhere: all of it is theirs', () => {
      const analysis = corrected({ kind: 'named', source: 'one engineer', person: 'Peter Adeyemi' })
      expect(analysis.sources.length).toBe(SAMPLE_ANALYSIS.sources.length - 1)
      const { id } = sourceOf(analysis, 'Peter Adeyemi')
      expect(analysis.quotes.filter(({ source }) => source === id).length).toBe(3)
      expectWhole(analysis)
    })

    it('as somebody who is not in the list: it keeps its own name', () => {
      const analysis = corrected({ kind: 'named', source: 'one engineer', person: null })
      expect(sourceOf(analysis, 'one engineer')).toMatchObject({ kind: 'named-person', person: null })
      expectWhole(analysis)
    })
  })

  it('takes corrections in order, each on what the one before left', () => {
    const analysis = corrected(
      { kind: 'same', of: 'people', name: 'Peter Adeyemi', other: 'Jonas' },
      { kind: 'not-a-person', name: 'Peter Adeyemi' },
    )
    expect(names(analysis.people)).toEqual(['Ines Marlow', 'Tomas Reuel', 'Mara Lindqvist'])
    expectWhole(analysis)
  })
})
