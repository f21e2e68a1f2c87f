import { PART } from '../../syntax/part-of-speech'
import type { Syntax } from '../../syntax/syntax'
import type { TokenRange } from '../../text/document'
import { accordingTo } from './according-to'
import type { FigureClause } from './figure-clause'
import { finding, OWN_FIGURES, ownFigures, SAYINGS } from './own-figures'
import { isVerbAfterAll, verbClause } from './verb-clause'

/** Finds the clauses that say whose the figures of their sentence are, in text order of their noun phrases. */
export function findFigureClauses(syntax: Syntax): FigureClause[] {
  const clauses: FigureClause[] = []
  const { document, quoteOf } = syntax
  for (const sentence of document.sentences) {
    const figures = figuresOf(syntax, sentence)
    if (figures.length === 0) continue
    for (let k = sentence.firstToken; k < sentence.endToken; k++) {
      if (quoteOf[k]! >= 0) continue
      const clause = clauseAt(syntax, sentence, k, figures)
      if (clause) clauses.push(clause)
    }
  }
  return clauses.sort((a, b) => a.first - b.first)
}

function clauseAt(syntax: Syntax, sentence: TokenRange, k: number, figures: number[]): FigureClause | null {
  const { words, tags } = syntax
  if (words.lower[k] === 'according') return accordingTo(syntax, sentence, k)
  const isVerb = tags[k]! >= PART.VB && tags[k]! <= PART.VBZ
  if (isVerb || isVerbAfterAll(syntax, k)) return verbClause(syntax, sentence, k, figures)
  const word = words.lower[k]!
  if (word === ':') return finding(syntax, k, figures)
  return OWN_FIGURES.test(word) || SAYINGS.test(word) ? ownFigures(syntax, k, figures) : null
}

function figuresOf({ document, tags }: Syntax, { firstToken, endToken }: TokenRange): number[] {
  const figures: number[] = []
  for (let k = firstToken; k < endToken; k++) {
    if (tags[k] === PART.CD || /\d/.test(document.tokens[k]!.text)) figures.push(k)
  }
  return figures
}
