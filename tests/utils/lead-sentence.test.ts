import { beforeAll, describe, expect, it } from 'vitest'
import { leadSentence } from '@/utils/lead-sentence'
import type { Summary } from '@/utils/summary'
import { speak } from '../support/messages'

beforeAll(() => speak('en'))

const none = {
  named: 0,
  institutions: 0,
  documents: 0,
  'partly-named': 0,
  'unnamed-groups': 0,
  'unnamed-people': 0,
  withheld: 0,
}

function summary(
  sources: Partial<Summary['sources']>,
  quotations: Partial<Summary['quotations']> = {},
  withReason = 0,
): Summary {
  return {
    sources: { ...none, ...sources },
    quotations: { ...none, unknown: 0, total: 0, ...quotations },
    withReason,
    people: 0,
    numbers: { total: 0, withSource: 0 },
  }
}

describe('leadSentence', () => {
  it('puts withheld names first, with the share and what is said of reasons', () => {
    expect(leadSentence(summary({ named: 4, withheld: 2 }, { total: 6, named: 4, withheld: 2 }))).toBe(
      '<b>2 of 6 quotations</b> (33%) come from people whose names are withheld. No reason is stated in this article.',
    )
  })

  it('gives no share below three quotations', () => {
    expect(leadSentence(summary({ named: 1, withheld: 1 }, { total: 2, named: 1, withheld: 1 }))).toBe(
      '<b>1 of 2 quotations</b> comes from a person whose name is withheld. No reason is stated in this article.',
    )
  })

  it('speaks of one person when one is quoted, however many withhold their names', () => {
    expect(leadSentence(summary({ withheld: 3 }, { total: 3, withheld: 1, unknown: 2 }, 3))).toBe(
      '<b>1 of 3 quotations</b> (33%) comes from a person whose name is withheld. A reason is stated for each of them.',
    )
  })

  it('counts reasons when only some are stated', () => {
    expect(leadSentence(summary({ withheld: 3 }, { total: 1, withheld: 1 }, 2))).toContain(
      'A reason is stated for 2 of 3.',
    )
  })

  it.each([
    [
      'a withheld name without quotation',
      summary({ withheld: 1 }),
      'has its name withheld and is not quoted',
    ],
    [
      'unnamed people',
      summary({ 'unnamed-people': 1 }, { total: 3, named: 2, 'unnamed-people': 1 }),
      '<b>1 of 3 quotations</b> (33%) comes from a person whose name is not given.',
    ],
    [
      'unnamed people without quotation',
      summary({ 'unnamed-people': 2 }),
      'people whose names are not given',
    ],
    [
      'unnamed groups',
      summary({ 'unnamed-groups': 2 }, { total: 2, 'unnamed-groups': 2 }),
      '<b>2 of 2 quotations</b> come from unnamed groups.',
    ],
    [
      'unnamed groups without quotation',
      summary({ 'unnamed-groups': 3 }),
      '<b>3 unnamed groups</b> are cited.',
    ],
    [
      'quotations of nobody known',
      summary({ named: 1 }, { total: 4, named: 3, unknown: 1 }),
      'No speaker was found for <b>1 of 4 quotations</b> (25%).',
    ],
    [
      'named sources only',
      summary({ named: 2 }, { total: 5, named: 5 }),
      '<b>All 5 quotations</b> come from named',
    ],
    ['sources without quotations', summary({ named: 2 }), 'nobody is quoted word for word'],
    ['no sources', summary({}), 'No source was found'],
  ])('%s', (_, given, expected) => {
    expect(leadSentence(given)).toContain(expected)
  })

  it.each([
    ['de', '<b>2 von 6 Zitaten</b>'],
    ['fr', '<b>2 des 6 citations</b>'],
    ['es', '<b>2 de las 6 citas</b>'],
  ] as const)('is one sentence in %s too', (language, expected) => {
    speak(language)
    const sentence = leadSentence(summary({ withheld: 2 }, { total: 6, withheld: 2, named: 4 }))
    expect(sentence).toContain(expected)
    expect(sentence).not.toMatch(/[{}]/)
    speak('en')
  })
})
