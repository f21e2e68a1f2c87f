import { expect, it } from 'vitest'
import { distance } from '../../../../utils/analysis/people/spelling'
import { people, whoIsWho } from './support'

it.each([
  [
    'surnames, courtesy titles and first names',
    'Maria Kovacs opened the meeting. Ms. Kovacs thanked the staff. “Maria is fair,” a colleague said of Kovacs.',
    ['Maria Kovacs: Maria Kovacs, Ms. Kovacs, Maria, Kovacs'],
  ],
  [
    'short forms, initials and middle names',
    'William T. Garner spoke first. Bill Garner is a lawyer, and William Garner has won before, Garner’s wife said.',
    ['William T. Garner: William T. Garner, Bill Garner, William Garner, Garner'],
  ],
  [
    'surnames of several words',
    'Elena Vega Morales arrived late. Vega Morales apologized, and Vega Morales left early.',
    ['Elena Vega Morales: Elena Vega Morales, Vega Morales, Vega Morales'],
  ],
  [
    'two of one surname as two',
    'Mr. Peter Lang and his sister, Judith Lang, own the farm. Mr. Lang milks the cows. Ms. Lang keeps the books.',
    ['Peter Lang: Mr. Peter Lang, Mr. Lang', 'Judith Lang: Judith Lang, Ms. Lang'],
  ],
  [
    'a couple of whom one goes by the first name',
    'Daniel Roth is running for mayor. His wife, Sylvia Roth, campaigns with him. Roth said he would win. “Sylvia is my rock,” Roth said. Sylvia smiled.',
    ['Daniel Roth: Daniel Roth, Roth, Roth', 'Sylvia Roth: Sylvia Roth, Sylvia, Sylvia'],
  ],
  [
    'a man and a woman of one surname before they are named in full',
    'Mr. Frost and Ms. Frost disagree: Mr. Frost wants a roof, Ms. Frost a garden. Joan Frost and Alan Frost married in 1990.',
    ['Alan Frost: Mr. Frost, Mr. Frost, Alan Frost', 'Joan Frost: Ms. Frost, Ms. Frost, Joan Frost'],
  ],
  [
    'a surname as the one of a family who was named last, when both were named as often',
    'She married the director Peter Lomax in 1958. Her daughter, Imogen Lomax, said she died at home. Lomax said there would be no service.',
    ['Peter Lomax: Peter Lomax', 'Imogen Lomax: Imogen Lomax, Lomax'],
  ],
  [
    'a surname as the one of a couple who is called by it',
    'President Lindqvist spoke in Omaha. Mr. Lindqvist was cheered, and Mr. Lindqvist stayed long. The first lady, Martha Lindqvist, was absent.',
    ['Lindqvist: Lindqvist, Mr. Lindqvist, Mr. Lindqvist', 'Martha Lindqvist: Martha Lindqvist'],
  ],
  [
    'a full name in capitals as fuller than a surname',
    'By RAY MARCHETTI\n\nThe mill closed in April. Marchetti has worked there.',
    ['RAY MARCHETTI: RAY MARCHETTI, Marchetti'],
  ],
  [
    'misspelt repeats',
    'Gregor Halvorsen is the foreign minister. “No comment,” Mr. Halvorson said. Halvorsen left the room with Halversen’s aide.',
    ['Gregor Halvorsen: Gregor Halvorsen, Mr. Halvorson, Halvorsen, Halversen'],
  ],
  [
    'capitals and small letters',
    'By ANDREA FOSS\n\nThe mill closed in April. Andrea Foss is a reporter for the paper.',
    ['Andrea Foss: ANDREA FOSS, Andrea Foss'],
  ],
  [
    'a nickname',
    'Harold “Sparky” Dunn drove the bus. Everybody liked Harold Dunn, and Dunn liked them.',
    ['Harold “Sparky” Dunn: Harold “Sparky” Dunn, Harold Dunn, Dunn'],
  ],
])('joins %s', (_name, text, expected) => {
  expect(whoIsWho(text)).toEqual(expected)
})

it('keeps similar names of two people apart', () => {
  const text = 'Karen Brandt teaches German. Karen Grant teaches French. Brandt and Grant share a room.'
  expect(people(text).map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Karen Brandt', 2],
    ['Karen Grant', 2],
  ])
})

it('keeps fathers and sons, and different middle initials, apart', () => {
  const names = (text: string) => people(text).map(({ name }) => name)
  expect(names('Henry Cole Sr. founded the firm. Henry Cole Jr. sold it last year.')).toHaveLength(2)
  expect(names('Paul W. Archer met Paul H. Archer at the library on Monday.')).toHaveLength(2)
})

it.each([
  ['putin', 'putan', 1],
  ['smith', 'smith', 0],
  ['marhta', 'martha', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
])('counts the slips between %s and %s', (a, b, expected) => {
  expect(distance(a, b)).toBe(expected)
})
