import { describe, expect, it } from 'vitest'
import { findDisclosures } from '../../../../utils/analysis/sources/disclosure'

const found = (text: string) =>
  findDisclosures(text, 0, text.length).map(({ start, end, reason }) => ({
    words: text.slice(start, end),
    reason: reason && text.slice(reason.start, reason.end),
  }))

describe('wording that withholds a name', () => {
  it.each([
    'spoke on condition of anonymity',
    'spoke on the condition that her name not be used',
    'asked to not be named',
    'asked that she not be identified',
    'requested that their names be withheld',
    'did not want to be quoted',
    'was not publicly authorized to speak',
    'lacked authorization to discuss the case',
    'asked The Herald not to use her name',
    'spoke without attribution',
    'whose name is being withheld',
  ])('%s', (words) => {
    expect(found(`A witness ${words}.`)).toHaveLength(1)
  })
})

describe('wording that does not', () => {
  it.each([
    'agreed to be named',
    'wanted to be named to the board',
    'was authorized to speak for the firm',
    'was not authorized to fire',
    'named the suspect',
    'ran a background check',
    'declined to name the drug',
    'set a record',
  ])('%s', (words) => {
    expect(found(`An officer ${words}.`)).toEqual([])
  })
})

describe('the reason', () => {
  it.each([
    ['because she fears for her job', 'because she fears for her job'],
    ['to discuss a private matter', 'to discuss a private matter'],
    ['ahead of Friday’s vote', 'ahead of Friday’s vote'],
    ['Tuesday because the deal is secret', 'because the deal is secret'],
    ['when discussing the deal', null],
    ['while on a visit to Rome', null],
    ['on Tuesday', null],
  ])('%s', (words, reason) => {
    expect(found(`An aide asked not to be named ${words}.`)[0]?.reason).toBe(reason)
  })

  it('stops before the verb of the main clause', () => {
    expect(found('An aide who asked not to be named for fear of reprisals said so.')[0]?.reason).toBe(
      'for fear of reprisals',
    )
  })

  it('takes in what the source says about permission', () => {
    expect(found('He asked not to be named because he was told to keep quiet.')[0]?.reason).toBe(
      'because he was told to keep quiet',
    )
  })
})

it('reads a long sentence without a disclosure in no time', () => {
  expect(found(`${'asked to be named because of the record '.repeat(3000)}.`)).toEqual([])
})
