import type { AttributionModel, Question } from '../../utils/analysis/attribution/attribution-model'
import { chooseSpan } from '../../utils/analysis/attribution/choose-span'
import { type Classes, type Context, readContext } from '../../utils/analysis/attribution/context'
import { askCueExtent } from '../../utils/analysis/attribution/cue-extent'
import { cueFeatures, MAX_CUE_FEATURES, mayBeCue } from '../../utils/analysis/attribution/cue-features'
import { trustFeatures } from '../../utils/analysis/attribution/decode'
import { askContent, askSource } from '../../utils/analysis/attribution/questions'
import { viewCue } from '../../utils/analysis/attribution/source-features'
import { type LinearScorer, scoreOf } from '../../utils/analysis/syntax/linear-scorer'
import type { PartOfSpeechModel } from '../../utils/analysis/syntax/part-of-speech'
import { readSyntax } from '../../utils/analysis/syntax/syntax'
import { parseDocument } from '../../utils/analysis/text/document'
import { type Aligned, alignGold } from './align'
import { Choices } from './choices'
import type { GoldArticle } from './corpus'
import { Examples } from './logistic'

export interface Example {
  article: GoldArticle
  context: Context
  gold: Aligned[]
}

export function readExample(
  article: GoldArticle,
  parts: PartOfSpeechModel,
  classes: Classes | null,
): Example {
  const context = readContext(readSyntax(parseDocument(article.text), parts), classes)
  return { article, context, gold: alignGold(context, article) }
}

const buffer = new Uint32Array(MAX_CUE_FEATURES + 64)

/** Tokens that may be cues, those in parts of the article nobody annotated left out. */
export function* cueCandidates({ context, article }: Example): Generator<number> {
  const { tokens } = context.syntax.document
  for (let i = 0; i < tokens.length; i++) {
    if (!mayBeCue(context, i)) continue
    const { start, end } = tokens[i]!
    if (!article.discard.some(([from, to]) => start < to && end > from)) yield i
  }
}

type Scorers = Record<Question, LinearScorer>

/** Trains the four questions that are answered one after the other. */
export function trainQuestions(examples: Example[]): Omit<Scorers, 'trust'> {
  const cues = new Examples()
  const sources = new Choices()
  const contents = new Choices()
  const extents = new Choices()
  for (const example of examples) {
    const { context, gold } = example
    const heads = new Set(gold.map(({ head }) => head))
    for (const i of cueCandidates(example)) cues.add(buffer, cueFeatures(context, i, buffer), heads.has(i))
    for (const { head, speaker, content, cue } of gold) {
      if (head < 0) continue
      const view = viewCue(context, head)
      sources.add(askSource(context, view), speaker)
      contents.add(askContent(context, view, speaker), content)
      extents.add(askCueExtent(context, view, speaker, content), cue)
    }
  }
  return {
    cue: cues.train(18, 6, 0.05, 0.3).quantize(),
    source: sources.train(18, 4, 0.05).quantize(),
    content: contents.train(18, 4, 0.05).quantize(),
    extent: extents.train(16, 4, 0.1).quantize(),
  }
}

/**
 * Trains the question whether a whole attribution can be trusted, on articles that the other questions were not
 * trained on: each half of the corpus by the models of the other half.
 */
export function trainTrust(examples: Example[]): LinearScorer {
  const trust = new Examples()
  for (const half of [0, 1]) {
    const scorers = trainQuestions(examples.filter((_, i) => i % 2 !== half))
    for (const example of examples.filter((_, i) => i % 2 === half)) {
      const { context, gold } = example
      const byHead = new Map(gold.map((g) => [g.head, g]))
      for (const head of cueCandidates(example)) {
        const cueScore = scoreOf(scorers.cue, buffer, cueFeatures(context, head, buffer))
        if (cueScore < -2) continue
        const view = viewCue(context, head)
        const source = chooseSpan(askSource(context, view), scorers.source)
        const content = chooseSpan(askContent(context, view, source.span), scorers.content)
        if (!content.span) continue
        const n = trustFeatures(context, view, cueScore, source, content, buffer)
        trust.add(buffer, n, byHead.has(head), 1, cueScore)
      }
    }
  }
  return trust.train(16, 5, 0.05, 0.1).quantize()
}

export function trainAttribution(examples: Example[], parts: PartOfSpeechModel): AttributionModel {
  return { parts, scorers: { ...trainQuestions(examples), trust: trainTrust(examples) } }
}
