import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mentions, people } from './support'

describe('names of people', () => {
  it.each([
    [
      'takes courtesy titles in and leaves ranks and possessives out',
      'Mr. Ortega and Sen. Paula Lindgren praised Dame Judith Farrow’s speech.',
      ['Mr. Ortega', 'Paula Lindgren', 'Dame Judith Farrow'],
    ],
    [
      'keeps initials',
      'The letter was signed by J.T. Marlow and Karen P. Oduya.',
      ['J.T. Marlow', 'Karen P. Oduya'],
    ],
    [
      'keeps particles',
      'Ursula von Brandt met Mohammed bin Rashad and Luis de la Cruz in Vienna.',
      ['Ursula von Brandt', 'Mohammed bin Rashad', 'Luis de la Cruz'],
    ],
    [
      'keeps Jr. and numbers',
      'Robert Hale Jr. and Thomas Winthrop III inherited the mill.',
      ['Robert Hale Jr.', 'Thomas Winthrop III'],
    ],
    [
      'keeps a nickname in quotation marks',
      'The coach, Walter “Buddy” Kessler, retired in May.',
      ['Walter “Buddy” Kessler'],
    ],
    [
      'reads letters of every alphabet with accents',
      'Prime Minister Bjørn Håkansson spoke to Željko Marković and Nguyễn Văn Hùng on Monday.',
      ['Bjørn Håkansson', 'Željko Marković', 'Nguyễn Văn Hùng'],
    ],
    [
      'reads hyphens and apostrophes',
      'Anne-Marie O’Connell replaced Samir Al-Haddad as chair of the board.',
      ['Anne-Marie O’Connell', 'Samir Al-Haddad'],
    ],
    [
      'reads names with invisible characters in them',
      'The minister, Helena Gron\u00ADdahl, met Peter\u00A0Voss\u200B on Friday.',
      ['Helena Gron\u00ADdahl', 'Peter\u00A0Voss'],
    ],
    ['keeps the title of a hyphenated name', 'Parents said Ms. Lund-Perez was kind.', ['Ms. Lund-Perez']],
    ['knows who is called Mr. or Ms.', 'Ms. Good said that Mr. Rush would pay.', ['Ms. Good', 'Mr. Rush']],
    [
      'leaves out places, laws, companies and buildings that carry a name',
      'The talks at Camp David ended. The Miller Foundation, Johns Hopkins University and the Lopez Act were discussed at Baker Tower.',
      [],
    ],
    [
      'leaves out a foundation after a full name',
      'She works for the Helen Carter Memorial Library in Boston.',
      [],
    ],
    [
      'leaves out countries, peoples and days',
      'On Tuesday England beat Sweden, and the Afghan team left Georgia.',
      [],
    ],
    [
      'leaves out storms and ships, and a storm’s bare name',
      'Hurricane Nadine flooded the port. Nadine’s winds tore roofs off before the USS Amelia Norton could leave.',
      [],
    ],
    [
      'leaves out companies the document shows to be such, and what is named beside them',
      'The e-commerce app Zelva, which sells clothes, sued. Shares of Zelva and Mirano fell. Zelva said it would appeal.',
      [],
    ],
    [
      'leaves out a county by its bare name',
      'Judges in Winslow County met on Monday. Winslow has sent people away since March, and Winslow’s letter says why.',
      [],
    ],
    [
      'leaves out streets and regions',
      'The fire on George Street, the one on Kent Street and the one near the Olaf T. Lind Expressway were put out. In Northern Jutland it rained.',
      [],
    ],
    [
      'finds a misspelt surname that only resembles the right one',
      'Beatrice Samuelson won the seat. The lawyers of Sameulson and her staff left early.',
      ['Beatrice Samuelson', 'Sameulson'],
    ],
    [
      'leaves out a city that is a first name too',
      'Fans in Charlotte waited all night. Later Charlotte celebrated, and the mayor thanked the crowd.',
      [],
    ],
    [
      'leaves British ranks and titles of nobility out',
      'Det Sgt Owen Barlow led the case. Queen Matilda and Princess Astrid Lindt thanked him.',
      ['Owen Barlow', 'Matilda', 'Astrid Lindt'],
    ],
    [
      'believes words of kinship, and then the name wherever it stands',
      'They mourn their nine-month-old child, Gloria. By then Gloria’s rash was bad. Her brother Piers wept, and Piers went home.',
      ['Gloria', 'Gloria', 'Piers', 'Piers'],
    ],
    [
      'believes a profession before a comma',
      'The bakery’s accountant, April Winter, did not answer. She thanked her editor, Kwame, and her mother.',
      ['April Winter', 'Kwame'],
    ],
    ['leaves out handles', 'The post by @martalind was deleted by the company.', []],
  ])('%s', (_name, text, expected) => {
    expect(mentions(text)).toEqual(expected)
  })

  it('takes a surname that is a word for a person where the document makes it one', () => {
    const text =
      'Rep. Marcus Good won the primary on Tuesday. A recount may follow. Supporters of Good cheered, and Good thanked them. It was a good day for the county.'
    expect(mentions(text)).toEqual(['Marcus Good', 'Good', 'Good'])
  })

  it('takes a surname that is a city for a person where the document makes it one', () => {
    const text =
      'Helen London, who led the inquiry, resigned on Friday. London said she had been ill for months, and a spokesman thanked London for her work.'
    expect(mentions(text)).toEqual(['Helen London', 'London', 'London'])
  })

  it('cuts a headline in title case to the name the text knows', () => {
    const text =
      'Teresa Holm Wins Second Term\n\nTeresa Holm won a second term as mayor on Sunday, officials said.'
    expect(mentions(text)).toEqual(['Teresa Holm', 'Teresa Holm'])
  })

  it('reads a byline in capitals', () => {
    expect(
      mentions('Schools reopen after the flood\n\nBy MARTA LINDQVIST\n\nThe schools reopened on Monday.'),
    ).toEqual(['MARTA LINDQVIST'])
  })

  it('reads a name over a line break inside a sentence', () => {
    const text = [
      'The school was closed on Monday after the heating failed again, parents',
      'and teachers said, and it was not clear when it would open. The head, Paul',
      'Henriksen, asked families to keep their children at home until the end of',
      'the week, when the boiler in the old building on Mill Street, which has broken',
      'down six times since the winter began, is to be replaced.',
    ].join('\n')
    expect(mentions(text)).toEqual(['Paul\nHenriksen'])
  })

  it('finds nothing in an empty text', () => {
    expect(people('')).toEqual([])
    expect(people(' \n\n ')).toEqual([])
  })
})

describe('any text at all', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      'Mr.',
      'Anna',
      'Berg',
      'Dr',
      '“',
      '”',
      '-',
      ',',
      '(',
      ')',
      '.',
      '\n',
      '\n\n',
      '’s',
      'Jr.',
      'von',
      'said',
      'By',
      '/',
      'II',
      '\u200B',
      '\u00AD',
      'SHOUT',
      '🙂',
      'the mayor',
      'O’',
      '@',
    ),
  )

  it('gives spans inside the text, sorted, apart from one another and trimmed', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), fc.constantFrom(' ', ''), (parts, separator) => {
        const text = parts.join(separator)
        const found = people(text)
        for (const person of found) {
          expect(person.mentions.length).toBeGreaterThan(0)
          expect(person.name).not.toBe('')
          expect(person.mentions).toEqual(person.mentions.toSorted((a, b) => a.start - b.start))
        }
        let end = 0
        for (const mention of found.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start)) {
          expect(mention.start).toBeGreaterThanOrEqual(end)
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(mention.end).toBeLessThanOrEqual(text.length)
          const slice = text.slice(mention.start, mention.end)
          expect(slice).toBe(slice.trim())
          end = mention.end
        }
      }),
      { numRuns: 400 },
    )
  })

  it('gives a number after a name to one name only', () => {
    const [first, second] = people('Anna , II II')
      .flatMap((person) => person.mentions)
      .sort((a, b) => a.start - b.start)
    expect(first!.end).toBeLessThanOrEqual(second?.start ?? Number.POSITIVE_INFINITY)
  })

  it('reads no word of the document before', () => {
    people('Anna Berg , Jr. Anna Berg “Bo” Lind met Jr. Anna Berg.')
    expect(mentions('Paula Lindgren')).toEqual(['Paula Lindgren'])
    expect(mentions('We met Paula Lindgren')).toEqual(['Paula Lindgren'])
  })

  it.each([
    'A',
    'Anna ',
    '“',
    'Mr. ',
    'Anna Berg, ',
    'Mr. Berg (',
    'von ',
    '-',
    '\n',
    'a-',
    'Anna “',
    'U.S.',
    "'",
  ])('takes no more than in proportion for %j again and again', (piece) => {
    // A quadratic step would take minutes at this length; the test's own time limit catches it
    expect(() => people(piece.repeat(100_000 / piece.length))).not.toThrow()
  })
})
