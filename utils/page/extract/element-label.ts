import { type WordSet, wordSet, wordsOf } from '../detect/words'

/** What the name of an element says of the text inside it. */
export type ElementLabel = 'caption' | 'byline' | 'date' | 'standfirst' | 'picture' | 'pull-quote'

/** Words and pairs of words in names, by label. Tried in this order; the first that fits is the label. */
const LABELS: [ElementLabel, WordSet][] = [
  ['pull-quote', wordSet('pullquote')],
  ['caption', wordSet('caption captions credit credits figcaption legend copyright imagemeta photographer')],
  ['byline', wordSet('byline bylines author authors writer writers contributor contributors')],
  [
    'date',
    wordSet(`date dates datetime dateline timestamp published pubdate updated lastupdated modified readtime
      readingtime`),
  ],
  [
    'standfirst',
    wordSet(`standfirst subhead subheadline subtitle deck dek lede lead teasertext intro summary excerpt strapline
      abstract`),
  ],
  ['picture', wordSet('image images img photo photos picture pictures gallery figure')],
]

/** Pages repeat the same few names; the answers are kept. */
const known = new Map<string, ElementLabel | null>()
const MAX_KNOWN = 5000

/** The label that class, itemprop, rel or test id give the element, or null. */
export function labelOf(element: Element): ElementLabel | null {
  if (element.localName === 'time') return 'date'
  if (element.getAttribute('rel') === 'author') return 'byline'
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('data-testid') ?? ''}`
  if (names.length < 5) return null
  let label = known.get(names)
  if (label === undefined) {
    const words = wordsOf(names)
    const pairs = words.slice(1).map((word, index) => words[index] + word)
    const all = [...words, ...pairs]
    label = LABELS.find(([, list]) => all.some((word) => list.has(word)))?.[0] ?? null
    if (known.size >= MAX_KNOWN) known.clear()
    known.set(names, label)
  }
  return label
}
