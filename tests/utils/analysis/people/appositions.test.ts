import { describe, expect, it } from 'vitest'
import { mentions, roleOf } from './support'

describe('roles in apposition', () => {
  it.each([
    ['Joe Amadi', 'Joe Amadi, a shop steward, and others walked out.', 'a shop steward'],
    ['Ruth Frey', 'They met Joe Amadi and Ruth Frey, a welder, at noon.', 'a welder'],
    ['Joe Amadi', 'Joe Amadi, 44, a village elder, nodded.', 'a village elder'],
    [
      'Dan Oakes Jr.',
      'Nobody asked Dan Oakes Jr., a former deputy trade secretary now at the Hull Institute.',
      'a former deputy trade secretary now at the Hull Institute',
    ],
    ['Ruth Frey', 'Ruth Frey, a longtime ally of Mr. Dahl, left the room.', 'a longtime ally of Mr. Dahl'],
    ['Ann Moss', 'The house went to his sister-in-law Ann Moss in May.', 'his sister-in-law'],
    ['Ann Moss', 'Members elected Ann Moss, a move that shocked staff.', null],
    ['Ann Moss', 'The board sacked Ann Moss, a first in its history.', null],
    ['Ann Moss', 'The club signed Ann Moss, a day after the vote.', null],
    ['Ann Moss', 'They gave the prize to Ann Moss, a surprising decision.', null],
    ['Ann Moss', 'For Ann Moss, a spokesperson said, nothing changed.', null],
  ])('of %s: %s', (name, text, expected) => {
    expect(roleOf(text, name)).toBe(expected)
  })

  it.each([
    ['Staff left while works council chief Otto Lenz spoke.', 'Otto Lenz', 'works council chief'],
    ['He sacked the navy chief, Vice Adm. Peter Frey, on Monday.', 'Peter Frey', 'the navy chief'],
    ['Lt. Gen. Carl Webb, the head of the air force, resigned.', 'Carl Webb', 'the head of the air force'],
    ['Lt. Gen. Carl Webb resigned on Monday.', 'Carl Webb', 'Lt. Gen.'],
  ])('takes the fuller one: %s', (text, name, expected) => {
    expect(roleOf(text, name)).toBe(expected)
  })
})

it.each([
  ['Her neighbor Tunde, who was there, saw it.', ['Tunde']],
  ['My colleague Aroha and her friend Bashir left early.', ['Aroha', 'Bashir']],
  ['Our neighbor Canada protested, and so did Russia’s neighbor Georgia.', []],
])('knows friends and neighbors by their first names: %s', (text, expected) => {
  expect(mentions(text)).toEqual(expected)
})

it.each([
  'Rents rose again, according to the lettings agency Marlow Pike.',
  'The law firm Pell & Marrow sued on Friday.',
  'The retailer Harris Grange, based in Leeds, closed ten shops.',
  'They told the magazine Kent Harvey, which is read by farmers.',
  'Readers asked the Herald not to print it.',
  'She wrote novels, taught at a school and left for Paris at 19. Her publisher, Bonde & Falk, said "a voice has gone out".',
  'The story was told by a reader of the Courier, and nobody at the bakery wanted to believe it.',
])('sees the company in: %s', (text) => {
  expect(mentions(text)).toEqual([])
})

it('sees the broadcaster in a person', () => {
  expect(mentions('The broadcaster David Olaniyan, who is 60, agreed.')).toEqual(['David Olaniyan'])
})
