/** One line of the table that `npm run quality` and `npm run bench` print. */
export interface Row {
  measure: string
  /** What has been reached by others, or by a first trial. */
  reference?: string
  /** What has to be reached, and what is aimed at; null where there is no figure for it. */
  bar: number | null
  goal: number | null
  /** What the code of today reaches; null when it cannot be measured here. */
  value: number | null
  /** Whether smaller figures are better; larger ones are when left out. */
  lowerIsBetter?: boolean
  /** Written behind each figure: ' ms', ' ×'. */
  unit?: string
}

/** A group of measurements: `tests/quality/people.ts` exports this as `rows`. */
export type Rows = () => Promise<Row[]>

const reaches = (row: Row, aim: number | null) =>
  row.value !== null && aim !== null && (row.lowerIsBetter ? row.value <= aim : row.value >= aim)

/** The rows as an aligned table of plain text, one line a row. */
export function formatRows(rows: Row[]): string {
  const figure = (value: number | null, { unit = '' }: Row) =>
    value === null ? '–' : `${Number(value.toPrecision(4))}${unit}`
  const verdict = (row: Row) => {
    if (row.value === null) return 'not measured'
    if (reaches(row, row.goal)) return 'goal'
    if (row.bar === null) return ''
    return reaches(row, row.bar) ? 'bar' : 'below'
  }
  const table = [
    ['measure', 'reference', 'bar', 'goal', 'today', ''],
    ...rows.map((row) => {
      const sign = row.lowerIsBetter ? '≤ ' : '≥ '
      const aim = (value: number | null) => (value === null ? '–' : sign + figure(value, row))
      return [
        row.measure,
        row.reference ?? '–',
        aim(row.bar),
        aim(row.goal),
        figure(row.value, row),
        verdict(row),
      ]
    }),
  ]
  const widths = table[0]!.map((_, column) => Math.max(...table.map((cells) => cells[column]!.length)))
  return table
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
