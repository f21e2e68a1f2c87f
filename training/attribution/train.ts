import type { AttributionModel, Question } from '../../utils/analysis/attribution/attribution-model'
import { chooseSpan } from '../../utils/analysis/attribution/choose-span'
import { ContentQuestion } from '../../utils/analysis/attribution/content-question'
import { type Context, readContext } from '../../utils/analysis/attribution/context'
import {
  cueFeatures,
  MAX_CUE_FEATURES,
  mayBeCue,
  scoreCues,
} from '../../utils/analysis/attribution/cue-features'
import { viewCue } from '../../utils/analysis/attribution/cue-view'
import { isWorthAsking, trustFeatures } from '../../utils/analysis/attribution/decode'
import { ExtentQuestion } from '../../utils/analysis/attribution/extent-question'
import { SourceQuestion } from '../../utils/analysis/attribution/source-question'
import type { LinearScorer } from '../../utils/analysis/syntax/linear-scorer'
import type { Classes, PartOfSpeechModel } from '../../utils/analysis/syntax/part-of-speech'
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
  const context = readContext(readSyntax(parseDocument(article.text), parts, classes))
  return { article, context, gold: alignGold(context, article) }
}

const buffer = new Uint32Array(MAX_CUE_FEATURES + 64)

/** Tokens that may be cues, those in parts of the article nobody annotated left out. */
function* cueCandidates({ context, article }: Example): Generator<number> {
  const { tokens } = context.syntax.document
  for (let i = 0; i < tokens.length; i++) {
    if (!mayBeCue(context, i)) continue
    const { start, end } = tokens[i]!
    if (!article.discard.some(([from, to]) => start < to && end > from)) yield i
  }
}

type Scorers = Record<Question, LinearScorer>

function trainCues(examples: Example[]): LinearScorer {
  const cues = new Examples()
  for (const example of examples) {
    const heads = new Set(example.gold.map(({ head }) => head))
    for (const i of cueCandidates(example)) {
      cues.add(buffer, cueFeatures(example.context, i, buffer), heads.has(i))
    }
  }
  return cues.train(18, 6, 0.05, 0.3).quantize()
}

/** Splits examples into the two halves that are scored by the models of the other half. */
const halves = (examples: Example[]): [Example[], Example[]][] =>
  [0, 1].map((half) => [examples.filter((_, i) => i % 2 === half), examples.filter((_, i) => i % 2 !== half)])

/** Trains what is asked of a cue: its source, content and extent. The cues must be scored. */
function trainArguments(examples: Example[]): Pick<Scorers, 'source' | 'content' | 'extent'> {
  const sources = new Choices()
  const contents = new Choices()
  const extents = new Choices()
  for (const { context, gold } of examples) {
    for (const { head, speaker, content, cue } of gold) {
      if (head < 0) continue
      const view = viewCue(context, head)
      sources.add(new SourceQuestion(context, view), speaker)
      contents.add(new ContentQuestion(context, view, speaker), content)
      extents.add(new ExtentQuestion(context, view, speaker, content), cue)
    }
  }
  return {
    source: sources.train(18, 5, 0.05).quantize(),
    content: contents.train(19, 5, 0.05).quantize(),
    extent: extents.train(16, 4, 0.1).quantize(),
  }
}

/** Trains the question whether a whole attribution can be trusted, on articles its parts were not trained on. */
function trainTrust(examples: Example[]): LinearScorer {
  const trust = new Examples()
  for (const [own, others] of halves(examples)) {
    const scorers = trainArguments(others)
    for (const example of own) {
      const { context, gold } = example
      const heads = new Set(gold.map(({ head }) => head))
      for (const head of cueCandidates(example)) {
        if (!isWorthAsking(context, head)) continue
        const cueScore = context.cueScore[head]!
        const view = viewCue(context, head)
        const source = chooseSpan(new SourceQuestion(context, view), scorers.source)
        const content = chooseSpan(new ContentQuestion(context, view, source.span), scorers.content)
        if (!content.span) continue
        const n = trustFeatures(context, view, cueScore, source, content, buffer)
        trust.add(buffer, n, heads.has(head), 1, cueScore)
      }
    }
  }
  return trust.train(16, 5, 0.05, 0.1).quantize()
}

/** Trains all questions. Each that sees the answer of another is trained on answers about unseen articles. */
export function trainAttribution(examples: Example[], parts: PartOfSpeechModel): AttributionModel {
  for (const [own, others] of halves(examples)) {
    const cue = trainCues(others)
    for (const { context } of own) scoreCues(context, cue)
  }
  return {
    parts,
    scorers: { cue: trainCues(examples), ...trainArguments(examples), trust: trainTrust(examples) },
  }
}
