import { spellApart } from '../detect/noise'

/** What the name of an element says of the text inside it. */
export type ElementLabel = 'caption' | 'byline' | 'date' | 'standfirst' | 'picture' | 'pull-quote'

const word = (list: string): RegExp =>
  new RegExp(`(?:^|[\\s_-])(?:${list.trim().replace(/\s+/g, '|')})(?:$|[\\s_-])`, 'i')

/** Tried in this order; the first that fits is the label. */
const LABELS: [ElementLabel, RegExp][] = [
  ['pull-quote', /pull-?quote/i],
  ['caption', word('captions? credits? photo-?credit figcaption legend copyright image-?meta photographer')],
  ['byline', word('by-?lines? authors? writers? contributors?')],
  [
    'date',
    word(
      'dates? datetime dateline timestamp published published-?at pub-?date updated last-?updated modified read-?time reading-?time',
    ),
  ],
  [
    'standfirst',
    word(
      'standfirst sub-?head(?:line)? sub-?title deck dek lede lead teaser-?text intro summary excerpt strapline abstract',
    ),
  ],
  ['picture', /(?:^|[\s_-])(?:image|img|photo|picture|gallery|figure)/i],
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
    const apart = spellApart(names)
    label = LABELS.find(([, pattern]) => pattern.test(apart))?.[0] ?? null
    if (known.size >= MAX_KNOWN) known.clear()
    known.set(names, label)
  }
  return label
}
