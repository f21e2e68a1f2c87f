import { describe, expect, it } from 'vitest'
import { toCsv } from '@/utils/export/csv'
import { SAMPLE_REPORT } from '../../support/sample-report'

/** Reads a table as RFC 4180 has it: cells in quotes may hold anything, quotes doubled. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('toCsv', () => {
  const csv = toCsv(SAMPLE_REPORT)
  const [head, ...rows] = parse(csv.slice(1))

  it('is marked as UTF-8 for spreadsheets', () => {
    expect(csv.codePointAt(0)).toBe(0xfeff)
  })

  it('has one row for each entry, all as wide as the head', () => {
    expect(rows.length).toBe(20)
    expect(rows.every((row) => row.length === head!.length)).toBe(true)
  })

  it('says of a source what the article says', () => {
    const row = rows.find((cells) => cells[1] === 'a senior port official')!
    expect(Object.fromEntries(head!.map((column, i) => [column, row[i]]))).toEqual({
      list: 'source',
      name: 'a senior port official',
      kind: 'anonymous',
      role: '',
      name_withheld: 'yes',
      reason: 'because he was not authorised to speak to the press',
      quotations: '1',
      places: '4',
      source: '',
      words: 'The quay walls are worse than the public has been told, … Two of them may have to go.',
    })
  })

  it.each(['=1+1', '+49 30', '-cmd', '@SUM(A1)', '\tx', ' =1+1', '\r=1'])(
    'keeps a spreadsheet from taking %j for a formula',
    (name) => {
      const people = [{ name, role: null, mentions: [{ start: 0, end: 3 }], part: 'story' as const }]
      const analysis = { people, sources: [], quotes: [], numbers: [], quantities: [] }
      const [, row] = parse(toCsv({ ...SAMPLE_REPORT, analysis }).slice(1))
      expect(row![1]).toBe(`'${name}`)
    },
  )

  it('keeps quotes, commas and line breaks inside a cell', () => {
    const name = 'Ann "Bo" Coe,\nlate'
    const people = [{ name, role: null, mentions: [{ start: 0, end: 3 }], part: 'story' as const }]
    const analysis = { people, sources: [], quotes: [], numbers: [], quantities: [] }
    const [, row] = parse(toCsv({ ...SAMPLE_REPORT, analysis }).slice(1))
    expect(row![1]).toBe(name)
  })
})
