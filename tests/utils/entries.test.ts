import { describe, expect, it } from 'vitest'
import { isAmong, toEntries } from '@/utils/entries'
import { toFindings } from '@/utils/findings'
import { matches, sortEntries } from '@/utils/sort-entries'
import { longReport, SAMPLE_ANALYSIS, SAMPLE_TEXT } from '../support/sample-report'

const { sources, people, numbers } = toEntries(SAMPLE_ANALYSIS, SAMPLE_TEXT)
const titles = (entries: { title: string }[]) => entries.map(({ title }) => title)
const entryOf = (title: string) => sources.find((entry) => entry.title === title)!

describe('toEntries', () => {
  it('lists every source, person and number', () => {
    expect([sources.length, people.length, numbers.length]).toEqual([12, 5, 3])
  })

  it('orders by the text, authors and picture credits after the story', () => {
    expect(titles(sources).slice(0, 3)).toEqual([
      'Mara Lindqvist',
      'a senior port official',
      'A person familiar with the tender',
    ])
    expect(titles(people)).toEqual(['Mara Lindqvist', 'Jonas', 'Peter Adeyemi', 'Ines Marlow', 'Tomas Reuel'])
  })

  it('points to findings that are painted, and to places they have', () => {
    const findings = new Map(toFindings(SAMPLE_ANALYSIS).map((finding) => [finding.id, finding]))
    for (const entry of [...sources, ...people, ...numbers]) {
      const finding = findings.get(entry.finding)
      expect(finding?.places).toEqual(entry.places)
      expect(entry.stops.length).toBeGreaterThan(0)
      for (const stop of entry.stops) expect(entry.places[stop]).toBeDefined()
    }
  })

  it('stops once a paragraph for a source, at every mention for a person', () => {
    expect(entryOf('a senior port official').places.length).toBeGreaterThan(2)
    expect(entryOf('a senior port official').stops).toEqual([0])
    expect(people[0]!.stops).toEqual([0, 1])
  })

  it('says what a source said: quoted words joined over the interruption, or the paraphrase', () => {
    expect(entryOf('a senior port official').words).toEqual({
      text: 'The quay walls are worse than the public has been told, … Two of them may have to go.',
      quoted: true,
      cue: 'said a senior',
    })
    expect(entryOf('the Coastal Agency').words).toMatchObject({
      text: 'it had not been consulted',
      quoted: false,
    })
  })

  it('gives the stated reason, how the source knows, and the role of a named one', () => {
    expect(entryOf('a senior port official').reason).toBe(
      'because he was not authorised to speak to the press',
    )
    expect(entryOf('A person familiar with the tender').knowledge).toBe('familiar with the tender')
    expect(entryOf('Mara Lindqvist').role).toBe('Mayor')
  })

  it('names who claims a number', () => {
    expect(numbers.map(({ title, claimant }) => [title, claimant])).toEqual([
      ['at least 14 weeks', 'Mara Lindqvist'],
      ['$48 million', 'A person familiar with the tender'],
      ['62 percent of berths', null],
    ])
  })
})

describe('isAmong', () => {
  it('knows an entry by its finding, and a named source by its person too', () => {
    const lindqvist = entryOf('Mara Lindqvist')
    expect(isAmong(lindqvist, new Set(['quotes:s0']))).toBe(true)
    expect(isAmong(lindqvist, new Set(['person:2']))).toBe(true)
    expect(isAmong(lindqvist, new Set(['person:4', 'source:s1']))).toBe(false)
    expect(isAmong(entryOf('one engineer'), new Set(['source:s3']))).toBe(true)
  })
})

describe('sortEntries', () => {
  it('puts withheld names first, then unnamed people, then groups', () => {
    const sorted = sortEntries(sources, 'unnamed-first').map(({ look }) => look)
    expect(sorted.slice(0, 5)).toEqual([
      'withheld',
      'unnamed-people',
      'unnamed-people',
      'unnamed-groups',
      'unnamed-groups',
    ])
    expect(sorted.slice(-2)).toEqual(['named', 'hearsay'])
  })

  it('puts the most quoted first and keeps the order of the text among equals', () => {
    expect(titles(sortEntries(sources, 'most-quoted')).slice(0, 3)).toEqual([
      'Peter Adeyemi',
      'Mara Lindqvist',
      'a senior port official',
    ])
  })

  it('leaves the entries it is given as they are', () => {
    const before = titles(sources)
    sortEntries(sources, 'most-quoted')
    expect(titles(sources)).toEqual(before)
  })
})

describe('matches', () => {
  const found = (search: string) => titles(sources.filter((entry) => matches(entry, search)))

  it.each([
    ['a name', 'lindqvist', ['Mara Lindqvist']],
    ['a role', 'MAYOR', ['Mara Lindqvist']],
    ['words said', 'quay walls', ['a senior port official']],
    ['words in any order', 'worse walls', ['a senior port official']],
    ['a reason', 'authorised', ['a senior port official']],
    ['accents left out or put in', 'Líndqvist', ['Mara Lindqvist']],
    ['nothing', 'zeppelin', []],
  ])('finds %s', (_, search, expected) => {
    expect(found(search)).toEqual(expected)
  })

  it('takes a search for words, not for a pattern', () => {
    expect(found('.*')).toEqual([])
  })
})

it('keeps entries apart in a long article', () => {
  const report = longReport(15)
  const entries = toEntries(report.analysis, report.text)
  const all = [...entries.sources, ...entries.people, ...entries.numbers]
  expect(all.length).toBe(300)
  expect(new Set(all.map(({ id }) => id)).size).toBe(300)
})
