import { describe, expect, it } from 'vitest'
import { sentenceAround } from '@/utils/sentence-around'

const text = 'Headline here\n\nIt was late. The mayor said no. “Not now,” she said.\n\nAnother block.'
const around = (words: string) => {
  const start = text.indexOf(words)
  return sentenceAround(text, { start, end: start + words.length })
}

describe('sentenceAround', () => {
  it('gives the sentence, cut at the words', () => {
    expect(around('The mayor')).toEqual({ before: '', words: 'The mayor', after: ' said no.' })
    expect(around('mayor')).toEqual({ before: 'The ', words: 'mayor', after: ' said no.' })
  })

  it('stays inside the block', () => {
    expect(around('Headline')).toEqual({ before: '', words: 'Headline', after: ' here' })
    expect(around('block.')).toEqual({ before: 'Another ', words: 'block.', after: '' })
  })

  it('gives all sentences of a place that spans several', () => {
    expect(around('late. The mayor')).toEqual({
      before: 'It was ',
      words: 'late. The mayor',
      after: ' said no.',
    })
  })
})
