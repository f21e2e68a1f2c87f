import { expect, it } from 'vitest'
import { splitTags } from '@/utils/tagged-text'

it.each([
  ['plain', [[null, 'plain']]],
  [
    'a <b>c</b> d',
    [
      [null, 'a '],
      ['b', 'c'],
      [null, ' d'],
    ],
  ],
  [
    '<b>x</b><named-quotation>y</named-quotation>',
    [
      ['b', 'x'],
      ['named-quotation', 'y'],
    ],
  ],
  ['<b>not closed', [[null, '<b>not closed']]],
  ['<b>wrong</i>', [[null, '<b>wrong</i>']]],
  ['<img src=x onerror=y>', [[null, '<img src=x onerror=y>']]],
  ['', []],
] as const)('%j', (message, parts) => {
  expect(splitTags(message).map(({ tag, text }) => [tag, text])).toEqual(parts)
})
