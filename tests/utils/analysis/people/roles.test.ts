import { describe, expect, it } from 'vitest'
import { people, roleOf } from './support'

describe('roles', () => {
  it.each([
    [
      'US Secretary of State Maria Holden',
      'US Secretary of State Maria Holden left on Friday.',
      'US Secretary of State',
    ],
    ['Maria Holden', 'Former state Sen. Maria Holden resigned on Friday.', 'Former state Sen.'],
    ['Maria Holden', 'Maria Holden, a nurse from Hayward, said she was tired.', 'a nurse from Hayward'],
    [
      'Maria Holden',
      'Maria Holden, 51, executive director of the Oak Street Shelter, said she was tired.',
      'executive director of the Oak Street Shelter',
    ],
    [
      'Maria Holden',
      'Rep. Maria Holden (D-Ohio), the chair of the panel, said she was tired.',
      'the chair of the panel',
    ],
    ['Maria Holden', 'Police arrested his lawyer, Maria Holden, on Friday.', 'his lawyer'],
    [
      'Maria Holden',
      'Maria Holden, who is the mayor of Fairview, said she was tired.',
      'the mayor of Fairview',
    ],
    ['Maria Holden', 'Maria Holden is a reporter for the paper.', 'a reporter for the paper'],
    ['Maria Holden', 'The prize went to Norwegian novelist Maria Holden.', 'Norwegian novelist'],
    [
      'Maria Holden',
      'Maria Holden spoke first. “We wait,” said Holden, the union’s president.',
      'the union’s president',
    ],
    [
      'Maria Holden',
      'Maria Holden is, by all accounts, the best pastry chef in town.',
      'the best pastry chef in town',
    ],
    [
      'Maria Holden',
      'Maria Holden has opened two shelters and is executive director of a third.',
      'executive director of a third',
    ],
    [
      'Maria Holden',
      'Maria Holden came to the hearing as chair of the school board and spoke for an hour.',
      'chair of the school board',
    ],
    [
      'Maria Holden',
      'The council waited for Maria Holden, who left her post as treasurer in May.',
      'treasurer',
    ],
    ['Maria Holden', 'Nobody spoke for Maria Holden as the mayor slept through the vote.', null],
    ['Maria Holden', 'Speaking for the family, Maria Holden, QC, asked for time.', 'QC'],
    [
      'Maria Holden',
      'Maria Holden covers farming and the weather for The Gazette and is based in Hull.',
      'covers farming and the weather for The Gazette',
    ],
    ['Maria Holden', 'By Maria Holden | mholden@example.org | Bay Weekly', 'Bay Weekly'],
    ['Maria Holden', 'They were joined by celebrity chefs like Maria Holden.', 'celebrity chefs'],
    [
      'Maria Holden',
      'It named high-ranking officers of the guard including Maria Holden.',
      'high-ranking officers of the guard',
    ],
    [
      'Maria Holden',
      'The secretary general of BEF (Baltic Egg Federation), Maria Holden, disagreed.',
      'The secretary general of BEF (Baltic Egg Federation)',
    ],
    [
      'Maria Holden',
      'The plain-clothes officer who called for help - Maria Holden - was not hurt.',
      'The plain-clothes officer who called for help',
    ],
    [
      'Maria Holden',
      'He advised Vice President (then Senator) Maria Holden for eight long years.',
      'Vice President (then Senator)',
    ],
    ['Maria Holden', 'They praised the questions of CBC’s Maria Holden.', 'CBC’s'],
    [
      'Maria Holden',
      'On Monday agents in Ohio arrested two local brokers, Maria Holden and Carl Webb.',
      'two local brokers',
    ],
    ['Maria Holden', 'Carl Webb thanked Peter Frey’s aunt, Maria Holden.', 'Peter Frey’s aunt'],
    ['Maria Holden', 'The firm, with Maria Holden, Carl Webb and others, sold the mill.', null],
    ['Maria Holden', 'The crowd cheered Maria Holden on Friday, when it rained.', null],
  ])('of %s: %s', (name, text, expected) => {
    expect(roleOf(text, name.split(' ').slice(-2).join(' '))).toBe(expected)
  })

  it('says of each what is said of several', () => {
    const text = 'Sens. Ann Moss (D-Ore.), Carl Webb and Ruth Frey voted against the bill.'
    expect(people(text).map(({ name, role }) => [name, role])).toEqual([
      ['Ann Moss', 'Sens.'],
      ['Carl Webb', 'Sens.'],
      ['Ruth Frey', 'Sens.'],
    ])
  })
})

it('prefers what is said of one person to what is said of several', () => {
  const text = 'The hall was full of lawyers like Ann Moss and Carl Webb. Moss, a retired judge, spoke first.'
  expect(people(text).map(({ name, role }) => [name, role])).toEqual([
    ['Ann Moss', 'a retired judge'],
    ['Carl Webb', 'lawyers'],
  ])
})

describe('parts', () => {
  const STORY = 'The bridge reopened on Monday, Mayor Ingrid Dahl said, and the first cars crossed at noon.'

  it.each([
    ['By Thomas Eklund', 'byline'],
    ['Thomas Eklund', 'byline'],
    ['BY THOMAS EKLUND', 'byline'],
    ['The bridge on Monday. Thomas Eklund/Getty Images', 'credit'],
    ['The bridge on Monday. (AP Photo/Thomas Eklund)', 'credit'],
    ['Photo by Thomas Eklund', 'credit'],
    ['Image: Thomas Eklund.', 'credit'],
  ])('of %s', (line, part) => {
    const found = people(`The bridge is open again\n\n${line}\n\n${STORY}`)
    expect(found.map((person) => [person.name.toUpperCase(), person.part])).toEqual([
      ['THOMAS EKLUND', part],
      ['INGRID DAHL', 'story'],
    ])
  })

  it('makes an author who acts in the story part of it', () => {
    const text = `My year on the bridge\n\nBy Thomas Eklund\n\n${STORY} Workers greeted Thomas Eklund with coffee.`
    expect(people(text).find(({ name }) => name === 'Thomas Eklund')?.part).toBe('story')
  })
})
