import { expect, it } from 'vitest'
import { parseDocument } from '../../../../utils/analysis/text/document'

const sentences = (text: string) =>
  parseDocument(text).sentences.map(({ start, end }) => text.slice(start, end))

it.each([
  ['an abbreviated title', ['Dr. Osei met Sen. Ruiz.', 'Both left.']],
  ['initials', ['The book by K. Amari sold well.', 'It won.']],
  [
    'a country before a name and before a new sentence',
    ['He left the U.S. Navy for the U.S.', 'The move paid.'],
  ],
  ['a company at the end', ['She runs Norwell Inc.', 'The firm grew.']],
  ['a company inside', ['Norwell Inc. Chairman Abe Stone agreed.']],
  ['months and numbers', ['It opened on Feb. 3 at No. 10 St. Anne Road.', 'Few came.']],
  ['decimal numbers', ['Rates rose 2.5 points.', 'Then they fell.']],
  ['a question inside a sentence', ['“Who pays?” the mayor asked.', 'Nobody knew.']],
  ['an inverted speaker after an exclamation', ['“Stop now!” Maria Vance said.', 'He did.']],
  ['sentences within a quotation', ['“We lost.', 'We will be back,” she said.']],
  ['closing marks', ['“It is over.”', 'The crowd left.']],
  ['straight closing marks', ['He said "it is over."', 'The crowd left.']],
  ['a missing space', ['It ended.', 'Nobody came.']],
  ['a single capital that closes a sentence', ['They chose plan B.', 'It failed.']],
])('cuts at %s', (_name, expected) => {
  const text = expected.join(expected.includes('It ended.') ? '' : ' ')
  expect(sentences(text)).toEqual(expected)
})
