import { expect, it } from 'vitest'
import { mentions, people, whoIsWho } from './support'

it.each([
  ['Defending, Miss Leila Mansour asked for bail.', ['Miss Leila Mansour']],
  ['Miss Mansour wept. Mx Achterberg did not.', ['Miss Mansour', 'Mx Achterberg']],
  ['The door was opened by Lady Harcourt and Sir Alan Botting.', ['Lady Harcourt', 'Sir Alan Botting']],
  [
    'Her lawyer, Maître Solène Vautrin, objected, and Señora Ibáñez left.',
    ['Maître Solène Vautrin', 'Señora Ibáñez'],
  ],
])('takes the title into the name: %s', (text, expected) => {
  expect(mentions(text)).toEqual(expected)
})

it('reads on over the capitalized words after a title', () => {
  expect(mentions('The parrot is safe, said Dr Te Hira Waaka of the bird trust.')).toEqual([
    'Dr Te Hira Waaka',
  ])
})

it.each([
  'She was crowned Miss Universe in Bangkok; Miss Venezuela came second.',
  'They went to see Miss Saigon and to visit Madame Tussauds on Friday.',
  'We ate Mr Kipling cakes by the tin.',
])('knows titles that are no one’s: %s', (text) => {
  expect(mentions(text)).toEqual([])
})

it('keeps the first lady’s office out of her name', () => {
  expect(people('First Lady Nkechi Okafor waved.')).toMatchObject([
    { name: 'Nkechi Okafor', role: 'First Lady' },
  ])
})

it('names a person without the title when the text gives the whole name', () => {
  const text = 'Maître Solène Vautrin objected. The judge asked Madame Vautrin to sit.'
  expect(whoIsWho(text)).toEqual(['Solène Vautrin: Maître Solène Vautrin, Madame Vautrin'])
})

it('finds who is called by a title and a family name that stands first', () => {
  const text = 'A spokeswoman, Zhao Minghua, denied it. Minutes later Ms. Zhao left the room.'
  expect(whoIsWho(text)).toEqual(['Zhao Minghua: Zhao Minghua, Ms. Zhao'])
})

it('prefers a family name that stands last', () => {
  const text = 'Chen Wei met Laura Chen in Lisbon. On Friday Ms. Chen flew home.'
  expect(whoIsWho(text)).toEqual(['Chen Wei: Chen Wei', 'Laura Chen: Laura Chen, Ms. Chen'])
})

it('takes who is called a judge or a priest for a person, and no department', () => {
  const text =
    'The Justice Department lost, and only Justice Ngozi Obiora dissented; the church sent Father Tendai Moyo.'
  expect(mentions(text)).toEqual(['Ngozi Obiora', 'Tendai Moyo'])
})
