import type { Attribution } from '../attribution/find-attributions'
import { isFiniteVerb } from '../syntax/finite-verb'
import { PART } from '../syntax/part-of-speech'
import type { Syntax } from '../syntax/syntax'
import type { FigureClause } from './figures/figure-clause'
import { findFigureClauses } from './figures/find-figure-clauses'
import { jointAt, speaksBefore } from './joint-speakers'
import type { PeopleIndex } from './people-index'
import { findSpokenPhrases } from './spoken-phrases'
import { isStatement } from './statement'

/** A place where words stand for somebody who speaks. */
export interface Speaking {
  /** First token of the words that stand for the speaker. */
  first: number
  /** Token the phrase must not reach, or -1. */
  wall: number
  attribution: Attribution | null
  /** A clause that says whose a figure is. */
  clause?: FigureClause
}

/** Finds where somebody speaks, in text order: by the trained model, beside a verb of saying, of a figure. */
export function findSpeaking(syntax: Syntax, attributions: Attribution[], index: PeopleIndex): Speaking[] {
  const speaking: Speaking[] = attributions
    .filter(({ source }) => source !== null)
    .map((attribution) => ({
      first: attribution.source![0],
      wall: attribution.head > attribution.source![0] ? attribution.head : -1,
      attribution,
    }))
  const covered = coveredTokens(syntax, attributions)
  const byWall = new Map<number, Speaking[]>()
  const note = (one: Speaking): void => {
    const others = byWall.get(one.wall)
    if (others) others.push(one)
    else byWall.set(one.wall, [one])
  }
  speaking.forEach(note)
  const ownVerbs = new Set(
    attributions.filter(({ source, head }) => source && source[1] <= head).map(({ head }) => head),
  )
  for (const { first, wall, verb } of findSpokenPhrases(syntax, index)) {
    // The model took in too much: the phrase right before the verb is the speaker.
    const tooLong =
      wall >= 0
        ? byWall.get(wall)?.find((other) => other.first < first && holdsClause(syntax, other.first, first))
        : undefined
    // "Ann Lee, a professor, said children …": the verb has its subject.
    const isObject = ownVerbs.has(verb)
    if (tooLong) tooLong.first = first
    else if (!covered[first] && !isObject) {
      const one: Speaking = { first, wall, attribution: null }
      speaking.push(one)
      note(one)
    }
  }
  for (const clause of findFigureClauses(syntax)) {
    withoutFigure(byWall.get(clause.wall), clause)
    speaking.push({ first: clause.first, wall: clause.wall, attribution: null, clause })
  }
  return withJoint(syntax, speaking, index).sort((a, b) => a.first - b.first)
}

/** Both speakers of one verb; what is said stays with the first. */
function withJoint(syntax: Syntax, speaking: Speaking[], index: PeopleIndex): Speaking[] {
  return speaking.flatMap((one) => {
    const { attribution, first, wall } = one
    const isWhole = attribution && first === attribution.source![0] && isStatement(syntax, attribution)
    const joint = isWhole ? jointAt(syntax, attribution, index) : -1
    const before = isWhole && joint < 0 && wall >= 0 ? speaksBefore(syntax, first, index) : -1
    if (before >= 0) return [{ first: before, wall: first - 1, attribution: null }, one]
    if (joint < 0) return [one]
    return [
      { first, wall: joint, attribution },
      { first: joint + 1, wall, attribution: null },
    ]
  })
}

/** "the $9m analysts had expected": what the model took for the speaker begins with the figure. */
function withoutFigure(speaking: Speaking[] | undefined, { first, only }: FigureClause): void {
  const tooLong = speaking?.find((one) => only && one.first >= only[0] && one.first < only[1])
  if (tooLong) tooLong.first = first
}

/** 1 for the tokens of speakers whose attribution is a statement. */
function coveredTokens(syntax: Syntax, attributions: Attribution[]): Uint8Array {
  const size = syntax.document.tokens.length
  const borders = new Int32Array(size + 1)
  for (const attribution of attributions) {
    if (!attribution.source || !isStatement(syntax, attribution)) continue
    borders[attribution.source[0]]!++
    borders[attribution.source[1]]!--
  }
  const covered = new Uint8Array(size)
  for (let i = 0, open = 0; i < size; i++) {
    open += borders[i]!
    if (open > 0) covered[i] = 1
  }
  return covered
}

/** Whether a verb of a main clause stands between two tokens: more verbs than relative pronouns. */
function holdsClause({ tags }: Syntax, from: number, to: number): boolean {
  let verbs = 0
  for (let k = from; k < to; k++) {
    const tag = tags[k]!
    if (isFiniteVerb(tag)) verbs++
    else if (tag === PART.WP) verbs--
  }
  return verbs > 0
}
