import { type Entry, toEntries } from '../entries'
import type { ArticleReport } from '../page-report'

const COLUMNS = [
  'list',
  'name',
  'kind',
  'role',
  'name_withheld',
  'reason',
  'quotations',
  'places',
  'source',
  'words',
] as const
type Row = Record<(typeof COLUMNS)[number], string | number>

/**
 * An article's entries as a table, one row each (RFC 4180). It begins with a byte order mark, by which spreadsheets
 * know that it is UTF-8. The headings are fixed English names, so that scripts can rely on them.
 */
export function toCsv({ analysis, text }: ArticleReport): string {
  const { sources, people, numbers } = toEntries(analysis, text)
  const rows = [...sources, ...people, ...numbers].map(toRow)
  const lines = [[...COLUMNS], ...rows.map((row) => COLUMNS.map((column) => row[column]))]
  return `\uFEFF${lines.map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('')}`
}

function toRow(entry: Entry): Row {
  const row: Row = {
    list: entry.of,
    name: entry.title,
    kind: '',
    role: '',
    name_withheld: '',
    reason: '',
    quotations: entry.quotations,
    places: entry.places.length,
    source: '',
    words: '',
  }
  switch (entry.of) {
    case 'source':
      return {
        ...row,
        kind: entry.source.kind,
        role: entry.role ?? '',
        name_withheld: entry.source.kind === 'anonymous' || entry.source.disclosure !== 'none' ? 'yes' : 'no',
        reason: entry.reason ?? '',
        words: entry.words?.text ?? '',
      }
    case 'person':
      return { ...row, kind: entry.person.part, role: entry.person.role ?? '' }
    case 'number':
      return { ...row, kind: entry.number.kind, source: entry.claimant ?? '' }
  }
}

/** A cell that no spreadsheet takes for a formula (OWASP, CSV injection): such text gets an apostrophe before it. */
function toCell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const safe = /^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
