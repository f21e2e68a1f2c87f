import { readFileSync } from 'node:fs'
import { writeAttributionModel } from '../../utils/analysis/attribution/attribution-model'
import { WordClasses } from '../../utils/analysis/tagger/word-classes'
import { type GoldArticle, readLines, type SilverArticle } from './corpus'
import { trainPartOfSpeech } from './part-of-speech'
import { readExample, trainAttribution } from './train'

const POLNEAR = '../shared/corpora/polnear'

/** Trains `attribution.bin` on the training part of PolNeAR; the word classes must be there. */
export function buildAttribution(): Uint8Array {
  const classes = WordClasses.read(readFileSync('assets/models/words.bin'))
  const articles = readLines<GoldArticle>(`${POLNEAR}/train.jsonl`)
  const parts = trainPartOfSpeech(
    articles,
    readLines<SilverArticle>(`${POLNEAR}/train.tokens.jsonl`),
    classes,
  )
  const examples = articles.map((article) => readExample(article, parts, classes))
  return writeAttributionModel(trainAttribution(examples, parts))
}
