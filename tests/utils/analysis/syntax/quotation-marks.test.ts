import { describe, expect, it } from 'vitest'
import { pairQuotationMarks } from '../../../../utils/analysis/syntax/quotation-marks'
import { parseDocument } from '../../../../utils/analysis/text/document'

const stretches = (text: string): string[] =>
  pairQuotationMarks(parseDocument(text)).map(({ start, end }) => text.slice(start, end))
const details = (text: string) =>
  pairQuotationMarks(parseDocument(text)).map(({ depth, closed, continues }) => ({
    depth,
    closed,
    continues,
  }))

describe('marks of all kinds', () => {
  it.each([
    ['curly', '“Go home,” she said.', 'Go home,'],
    ['straight', '"Go home," she said.', 'Go home,'],
    ['two apostrophes', "''Go home,'' she said.", 'Go home,'],
    ['angle', '«Go home», she said.', 'Go home'],
    ['British single', '‘Go home,’ she said.', 'Go home,'],
    ['straight single', "'Go home,' she said.", 'Go home,'],
    ['German', '„Go home“, she said.', 'Go home'],
    ['an opening mark that closes', '“Go home,“ she said. “Now.”', 'Go home,'],
  ])('%s', (_, text, quoted) => {
    expect(stretches(text)[0]).toBe(quoted)
  })

  it('takes a closing mark in front of a paragraph for the opening one it was meant to be', () => {
    expect(stretches('”Fear and anger.” — Ana')).toEqual(['Fear and anger.'])
  })
})

describe('apostrophes are no marks', () => {
  it.each([
    ['contraction and possessive', 'It isn’t the mayor’s fault, the workers’ union said.'],
    ['decade', 'The mill closed in the ’80s and the ‘90s.'],
    ['elision', "Rock 'n' roll, 'em all, 'twas late."],
    ['inches', 'A pipe 6" wide.'],
  ])('%s', (_, text) => {
    expect(stretches(text)).toEqual([])
  })

  it('keeps a possessive plural inside single marks', () => {
    expect(stretches('‘The workers’ bus is late,’ he said.')).toEqual(['The workers’ bus is late,'])
  })
})

describe('structure', () => {
  it('puts the outer quotation before the inner one', () => {
    const text = '“She said, ‘Never again,’” he recalled.'
    expect(stretches(text)).toEqual(['She said, ‘Never again,’', 'Never again,'])
    expect(details(text).map(({ depth }) => depth)).toEqual([0, 1])
  })

  it('goes on over paragraphs when the same mark opens again', () => {
    expect(details('“First part.\n\n“Second part.”\n\nNo quotation.')).toEqual([
      { depth: 0, closed: false, continues: false },
      { depth: 0, closed: true, continues: true },
    ])
  })

  it('does not go on when another kind of mark opens', () => {
    expect(details('"First part.\n\n“Second part.”')[1]).toMatchObject({ continues: false })
  })

  it('ends an unclosed quotation with its paragraph', () => {
    expect(stretches('“We will go.\n\nThe crowd left.')).toEqual(['We will go.'])
  })

  it('pairs two quotations of one paragraph', () => {
    expect(stretches('"One," he said. "Two."')).toEqual(['One,', 'Two.'])
  })
})

it('takes no longer than linear for a text of nothing but marks', () => {
  const count = (marks: string) => pairQuotationMarks(parseDocument(`a ${marks} b`)).length
  for (const mark of ['"', '“', '‘', "' ", '”', "''", '’s '])
    expect(() => count(mark.repeat(4000))).not.toThrow()
})
