import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../scripts/root'
import type { Analyse } from '../../utils/analysis/analyse'
import type { Analysis, NumericClaim, Span } from '../../utils/analysis/analysis'

interface Gold extends Span {
  value: number
  unit: string | null
  /** The words that stand for who states it; null for nobody, undefined where readers may differ. */
  claimant: string | null | undefined
  /** Careful readers may differ on whether it is a claim. */
  optional: boolean
}

interface Share {
  right: number
  of: number
}

export interface SentenceScore {
  found: Share
  /** Of what we say to be claims, those that are. */
  precise: Share
  exact: Share
  valueAndUnit: Share
  claimant: Share
  notInvented: Share
  /** Everything that is wrong, a line each. */
  misses: string[]
}

/**
 * Scores sentences of our own, one text a line, claims marked `{span|value unit|claimant}`: no claimant when the text
 * names none, `?` for one in doubt, `{?` before an optional claim. Lines with `#` are headings.
 *
 * @param file in `tests/quality/number-sentences`
 */
export function scoreSentences(file: string, analyse: Analyse): SentenceScore {
  const share = (): Share => ({ right: 0, of: 0 })
  const score: SentenceScore = {
    found: share(),
    precise: share(),
    exact: share(),
    valueAndUnit: share(),
    claimant: share(),
    notInvented: share(),
    misses: [],
  }
  const lines = readFileSync(join(ROOT, 'tests/quality/number-sentences', file), 'utf8').split('\n')
  for (const line of lines) if (line !== '' && !line.startsWith('#')) scoreLine(line, analyse, score)
  return score
}

const count = (share: Share, right: boolean): boolean => {
  share.of++
  if (right) share.right++
  return right
}

function scoreLine(line: string, analyse: Analyse, score: SentenceScore): void {
  const { text, gold } = readMarked(line)
  const analysis = analyse(text)
  const cut = ({ start, end }: Span) => text.slice(start, end)
  const miss = (what: string, span: Span) => score.misses.push(`${what}: ${cut(span)} | ${text}`)
  const claimed = analysis.numbers.filter(
    ({ core }) => !gold.some((one) => one.optional && overlaps(one, core)),
  )
  for (const claim of claimed) {
    const right = gold.some((one) => overlaps(one, claim.core))
    if (!count(score.precise, right)) miss('no claim', claim)
  }
  for (const one of gold.filter(({ optional }) => !optional)) {
    const claim = claimed.find(({ core }) => overlaps(one, core))
    count(score.found, claim !== undefined)
    if (!claim) {
      miss('missed', one)
      continue
    }
    if (!count(score.exact, claim.start === one.start && claim.end === one.end))
      miss(`span ${cut(claim)}`, one)
    const same = isNear(claim.value, one.value) && (one.unit === null || claim.unit === one.unit)
    if (!count(score.valueAndUnit, same)) miss(`value ${claim.value} ${claim.unit}`, one)
    if (one.claimant === undefined) continue
    const said = namesOf(analysis, claim, text)
    const right = one.claimant === null ? said === null : said !== null && names(said, one.claimant)
    if (!count(one.claimant === null ? score.notInvented : score.claimant, right))
      miss(`claimant ${said ? said[0] : 'nobody'}`, one)
  }
}

/** Takes the marks out of a line. */
function readMarked(line: string): { text: string; gold: Gold[] } {
  const gold: Gold[] = []
  let text = ''
  for (const part of line.split(/(\{[^}]*\})/)) {
    if (!part.startsWith('{')) {
      text += part
      continue
    }
    const optional = part.startsWith('{?')
    const [words, quantity, claimant] = part.slice(optional ? 2 : 1, -1).split('|')
    const [value, ...unit] = quantity!.split(' ')
    gold.push({
      start: text.length,
      end: text.length + words!.length,
      value: Number(value),
      unit: unit.join(' ') || null,
      claimant: claimant === '?' ? undefined : claimant || null,
      optional,
    })
    text += words
  }
  return { text, gold }
}

function namesOf({ sources }: Analysis, { attributedTo }: NumericClaim, text: string): string[] | null {
  const source = sources.find(({ id }) => id === attributedTo)
  return source ? [source.name, ...source.mentions.map(({ start, end }) => text.slice(start, end))] : null
}

function names(said: string[], wanted: string): boolean {
  const lower = wanted.toLowerCase()
  return said.some((name) => name.toLowerCase().includes(lower) || lower.includes(name.toLowerCase()))
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/** Fractions are written with three figures in the marks. */
function isNear(value: number | [number, number], wanted: number): boolean {
  const values = Array.isArray(value) ? value : [value]
  return values.some((one) => Math.abs(one - wanted) <= 0.002 * Math.abs(wanted))
}
