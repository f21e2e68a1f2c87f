import { wordSet } from '../text/word-set'
import { HEADS, isFirstName, PLACE_STARTS, SURNAMES_TOO, THINGS } from './lexicon'
import { BEGIN, names, OTHER, textOf } from './name-labels'
import { type NameView, Style } from './name-view'
import { Shape } from './words'

const LONGEST = 4
const PLACE_WORDS = wordSet('on in at along near off down across')
const STORMS = wordSet('hurricane storm typhoon cyclone')
const REGIONS = wordSet('county parish province township borough')
const SHIPS = wordSet('uss hms ss rms mv uscgc hmcs hmas')
/** What only companies have: "Doe CEO Jane Roe", "Doe's shares". */
const COMPANY_PARTS = wordSet(
  'ceo cfo co-founder co-founders cofounder shares shareholders stock users customers app headquarters ipo subsidiary inc ltd plc llc',
)
/** What is said of companies before "of" and their name. */
const OF_COMPANY = wordSet('ceo founder co-founder cofounder executive shares subsidiary customers users')
/** "the e-commerce app Doe,", "the weekly Doe,". */
const COMPANY_NOUNS = wordSet(`
  company startup start-up retailer airline carrier lender brand app platform website automaker carmaker chipmaker
  giant chain supplier insurer conglomerate manufacturer firm marketplace agency charity nonprofit bank brewer
  builder housebuilder drugmaker consultancy brokerage studio label newspaper magazine tabloid weekly daily journal
  podcast broadcaster publisher union pressure-group`)
/** Of those, what people are, too. */
const PEOPLE_TOO = wordSet('broadcaster publisher brewer builder supplier')
/** Verbs that end a company's name. */
const COMPANY_VERBS = wordSet('said says told announced reported estimates estimated that which')

/** "Doe Foundation", "the Jane Doe Memorial Library", "San Doe", "Hurricane Doe", and companies that sound like people. */
export function isThing(view: NameView, labels: Uint8Array, from: number, to: number): boolean {
  const { words } = view
  const last = words[to - 1]!.lower
  if (to - from > 1) {
    if (HEADS.has(last) && !(SURNAMES_TOO.has(last) && isSurname(view, from))) return true
    if (to - from === 2 && STORMS.has(words[from]!.lower)) return true
    if (PLACE_STARTS.has(words[from]!.lower) && to - from <= 3) return true
    if (to - from <= LONGEST && THINGS.has(textOf(view, from, to))) return true
  }
  if (view.style[from] !== Style.plain) return false
  if (to - from === 1 && (followsStorm(view, from) || isPartner(view, from))) return true
  if (isShip(view, from)) return true
  const end = Math.min(view.runEnd[from]!, to + 3)
  for (let i = to; i < end; i++) {
    if (labels[i] === BEGIN) return false
    if (HEADS.has(words[i]!.lower) && words[i]!.capital) return true
  }
  return false
}

/** "George Street" is somebody, "on George Street" and "Kent Street" are not. */
function isSurname({ words, sentenceStart }: NameView, from: number): boolean {
  const before = from > sentenceStart[from]! ? words[from - 1]!.lower : ''
  return isFirstName(words[from]!.lower) && !PLACE_WORDS.has(before)
}

function followsStorm({ words, sentenceStart }: NameView, at: number): boolean {
  if (at === sentenceStart[at]!) return false
  const { lower, capital } = words[at - 1]!
  return capital && STORMS.has(lower)
}

/** "Doe & Roe" is a firm. */
function isPartner({ words, sentenceStart }: NameView, at: number): boolean {
  return at - 1 > sentenceStart[at]! && words[at - 1]!.lower === '&' && words[at - 2]!.capital
}

function isShip({ words, sentenceStart }: NameView, from: number): boolean {
  if (from === sentenceStart[from]!) return false
  const { lower, shape } = words[from - 1]!
  return shape === Shape.allCapitals && SHIPS.has(lower)
}

/**
 * Names that the document shows to be storms, regions or companies, wherever they stand: "Hurricane Doe … Doe's
 * winds", "Doe County … Doe voted", "Doe CEO Jane Roe … Doe said".
 *
 * @param labels changed in place
 */
export function markThings(view: NameView, labels: Uint8Array): void {
  const things = new Set<string>()
  const people = new Set<string>()
  for (let i = 0; i + 1 < view.count; i++) {
    const { lower, capital } = view.words[i]!
    const next = view.words[i + 1]!
    if (!capital || view.candidate[i + 1] === 0 || view.style[i] !== Style.plain) continue
    if (STORMS.has(lower)) things.add(next.lower)
    if (REGIONS.has(next.lower)) things.add(lower)
  }
  for (const [from, to] of names(view, labels)) {
    if (isCompany(view, from, to)) {
      things.add(textOf(view, from, to))
      if (to - from > 1) things.add(view.words[from]!.lower)
    } else if (to - from > 1 || isCertain(view, from, to)) {
      people.add(view.words[to - 1]!.lower)
      if (isCertain(view, from, to)) people.add(view.words[from]!.lower)
    }
  }
  for (const [from, to] of otherRuns(view, labels))
    if (isCompany(view, from, to)) things.add(textOf(view, from, to))
  if (things.size === 0) return
  for (const [from, to] of names(view, labels)) {
    const name = textOf(view, from, to)
    if (to - from === 1 && !people.has(name) && !things.has(name) && isBeside(view, from, things))
      things.add(name)
  }
  for (const [from, to] of names(view, labels)) {
    const name = textOf(view, from, to)
    if (things.has(name) && !people.has(name)) labels.fill(OTHER, from, to)
  }
}

/** Short runs of capitalized words that are nobody's name. */
function* otherRuns(view: NameView, labels: Uint8Array): Generator<[from: number, to: number]> {
  for (let from = 0; from < view.count; from++) {
    if (view.candidate[from] === 0) continue
    const to = view.runEnd[from]!
    if (to - from <= 2 && labels[from] !== BEGIN) yield [from, to]
    from = to
  }
}

function isCompany(view: NameView, from: number, to: number): boolean {
  const { words, sentenceStart, sentenceEnd } = view
  if (view.style[from] !== Style.plain || isCertain(view, from, to)) return false
  const end = sentenceEnd[from]!
  const after = to < end ? words[to]!.lower : ''
  if (COMPANY_PARTS.has(after)) return true
  if ((after === "'s" || after === "'") && to + 1 < end && COMPANY_PARTS.has(words[to + 1]!.lower))
    return true
  const start = sentenceStart[from]!
  const before = from > start ? words[from - 1]!.lower : ''
  if (before === 'co-founded' || before === 'cofounded') return true
  if (before === 'of') return from - 1 > start && OF_COMPANY.has(words[from - 2]!.lower)
  if (!COMPANY_NOUNS.has(before) || (PEOPLE_TOO.has(before) && to - from > 1)) return false
  const stops = to === end || words[to]!.shape === Shape.punctuation || after === 'and' || after === 'or'
  return stops || (to - from > 1 && COMPANY_VERBS.has(after))
}

/** Names that begin with a first name, or follow a courtesy title. */
function isCertain({ words, sentenceStart }: NameView, from: number, to: number): boolean {
  if (from > sentenceStart[from]! && words[from - 1]!.shape === Shape.title) return true
  const { lower } = words[from]!
  return to - from > 1 && isFirstName(lower)
}

/** "Doe and Roe", when Doe is a thing. */
function isBeside({ words, sentenceStart, sentenceEnd }: NameView, at: number, things: Set<string>): boolean {
  const isLink = (i: number): boolean =>
    i > sentenceStart[at]! && i + 1 < sentenceEnd[at]! && /^(?:and|or)$/.test(words[i]!.lower)
  return (
    (isLink(at - 1) && things.has(words[at - 2]!.lower)) ||
    (isLink(at + 1) && things.has(words[at + 2]!.lower))
  )
}
