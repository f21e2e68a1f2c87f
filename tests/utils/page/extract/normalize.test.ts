import { expect, it } from 'vitest'
import { shownStretches } from '@/utils/page/extract/normalize'

const shown = (data: string, afterSpace = false) =>
  shownStretches(data, afterSpace)
    .map(({ text }) => text)
    .join('')

it('collapses white space to one space', () => {
  expect(shown('a \n\t b')).toBe('a b')
  expect(shown(' \n a', true)).toBe('a')
})

it('shows spaces that HTML keeps as plain spaces', () => {
  expect(shown('45\u202fmillion\u00a0crowns')).toBe('45 million crowns')
})

it('drops what takes no room, and keeps what changes letters', () => {
  expect(shown('Auth\u00adority\u200b\ufeff')).toBe('Authority')
  expect(shown('\u0646\u200c\u0645')).toBe('\u0646\u200c\u0645')
})

it('says where each stretch stands', () => {
  for (const { from, text } of shownStretches('  one\u00adtwo   three ', false)) {
    expect('  one\u00adtwo   three '.slice(from, from + text.length).replace(/\s/g, ' ')).toBe(text)
  }
})
