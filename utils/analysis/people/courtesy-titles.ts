import { wordSet } from '../text/word-set'
import { NEVER_ALONE } from './lexicon'
import { BEGIN, INSIDE, OTHER } from './name-labels'
import { type NameView, Style } from './name-view'
import { Shape } from './words'

const MEN = wordSet('mr sir lord monsieur herr señor senhor signor')
const WOMEN = wordSet(
  'mrs ms miss dame madame mademoiselle mme mlle frau señora señorita senhora signora signorina',
)
/** Brands, shows and pageants that begin with a title; and "Miss" with a country. Lowercase. */
const NOBODY = new Set(
  `miss universe|miss world|miss america|miss usa|miss teen|miss earth|miss international|miss grand|miss saigon|
madame tussauds|madame tussaud|mr kipling|mr bean|mr clean|mr potato|dr pepper|dr martens|dr oetker|dr scholl`
    .replaceAll('\n', '')
    .split('|'),
)
/** A title and more words than these are no name any more. */
const MOST_WORDS = 4
/** So many words after a title are a name, when the tagger saw none. */
const MOST_UNSEEN = 3

/** Whether the word is a title before a name; inside a headline "Miss" is a verb, too. */
export function isTitle({ words, style, opensSentence }: NameView, at: number): boolean {
  const word = words[at]
  if (word?.shape !== Shape.title) return false
  return word.lower !== 'miss' || style[at] === Style.plain || opensSentence[at] === 1
}

/** Whom a title is for; null when there is none. */
export function genderOfTitle(title: string): 'man' | 'woman' | 'any' | null {
  if (title === '') return null
  return MEN.has(title) ? 'man' : WOMEN.has(title) ? 'woman' : 'any'
}

/**
 * Who is called Mr is a person: what follows a title is a name, and the words beside it that the tagger took for a
 * name of its own belong to it ("Dr Te Ariki Doe").
 *
 * @param labels changed in place
 */
export function addAfterTitles(view: NameView, labels: Uint8Array): void {
  for (let i = 0; i + 1 < view.count; i++) {
    const next = i + 1
    if (!isTitle(view, i) || view.candidate[next] === 0) continue
    if (view.sentenceStart[next] !== view.sentenceStart[i]) continue
    const end = view.runEnd[next]!
    if (isNobody(view, i)) {
      labels[next] = OTHER
      for (let k = next + 1; k < end && labels[k] === INSIDE; k++) labels[k] = OTHER
      continue
    }
    if (labels[next] !== BEGIN) {
      labels[next] = BEGIN
      for (let k = next + 1; k < end && k < next + MOST_UNSEEN && labels[k] !== BEGIN; k++) labels[k] = INSIDE
    }
    joinNext(view, labels, next)
  }
}

function joinNext(view: NameView, labels: Uint8Array, from: number): void {
  if (view.style[from] !== Style.plain) return
  let to = from + 1
  while (labels[to] === INSIDE && to < view.runEnd[from]!) to++
  if (to === view.runEnd[from]! || labels[to] !== BEGIN) return
  let end = to + 1
  while (labels[end] === INSIDE && end < view.runEnd[from]!) end++
  if (end - from <= MOST_WORDS) labels[to] = INSIDE
}

function isNobody({ words }: NameView, title: number): boolean {
  const { lower } = words[title]!
  const next = words[title + 1]!.lower
  return (lower === 'miss' && NEVER_ALONE.has(next)) || NOBODY.has(`${lower.replace('.', '')} ${next}`)
}
