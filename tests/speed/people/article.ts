const FIRST =
  'Amara Bjorn Carla Dmitri Elena Farid Greta Hassan Ines Jonas Keiko Lars Maya Nadia Oscar Petra Quentin Rosa Samir Tessa Umar Vera Wanda Xavier Yusuf Zora Brigid Callum Dolores Eamon'.split(
    ' ',
  )
const LAST =
  'Abbott Brandvold Castellano Drummond Eklund Farrow Grantham Haddad Iverson Jablonski Kowalczyk Lindqvist Marchetti Norwood Okafor Pettersen Quintero Rosenthal Saldana Thackeray Ulrich Villanueva Westbrook Yamashita Zielinski Baker Stone Rivers Young Price'.split(
    ' ',
  )
const TOWNS = 'Harlow Brixton Fairview Kingsport Milton Norwich Oakdale Riverton Salem Weston'.split(' ')
const OFFICES =
  'mayor, treasurer, police chief, spokeswoman, state senator, school principal, union leader, chief economist'.split(
    ', ',
  )

/** Sentences of a made-up local paper; {p} is a full name, {s} the surname after it, {t} a town, {o} an office. */
const SENTENCES = [
  '{p}, the {o} of {t}, said on Tuesday that the old bridge over the river would not reopen before the spring.',
  '“We have waited long enough for an answer,” {s} told reporters outside the town hall, where about 200 people had gathered.',
  'The council, which meets twice a month, is expected to vote on the plan after the holidays, according to a draft seen by the paper.',
  'Asked whether the budget would hold, {s} said it was too early to say and that nobody wanted another winter like the last one.',
  'Rents in {t} have risen by 14 percent in three years, and the number of families on the waiting list has doubled since 2019.',
  'Former {o} {p} called the proposal “a gift to developers” and urged residents to write to the committee before Friday.',
  'It was not clear who had signed the contract, or why the first estimate of $3.2 million had been withdrawn.',
  'Mr. {s} declined to comment, but a lawyer for the company said that all invoices had been paid in full.',
  'Across the county, schools have closed early because of the heat, and teachers say that the old buildings cannot be cooled.',
  'The report by the University of {t} found that most of the money went to roads, with little left for buses and trains.',
]

/**
 * A made-up article.
 *
 * @param words about how many words it should have
 * @param seed another number gives another article
 * @returns paragraphs of a few sentences, with names, offices and towns that vary
 */
export function makeArticle(words: number, seed = 1): string {
  let state = seed * 7
  const pick = (list: string[]): string => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return list[(state >>> 8) % list.length]!
  }
  const paragraphs: string[] = []
  let written = 0
  let surname = pick(LAST)
  for (let n = 0; written < words; n++) {
    const sentence = SENTENCES[n % SENTENCES.length]!.replace('{p}', () => {
      surname = pick(LAST)
      return `${pick(FIRST)} ${surname}`
    })
      .replace('{s}', () => surname)
      .replace('{t}', () => pick(TOWNS))
      .replace('{o}', () => pick(OFFICES))
    written += sentence.split(' ').length
    if (n % 3 === 0) paragraphs.push(sentence)
    else paragraphs[paragraphs.length - 1] += ` ${sentence}`
  }
  return paragraphs.join('\n\n')
}
