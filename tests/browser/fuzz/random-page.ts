/** A number from 0 up to, not including, 1, the same ones for the same seed (mulberry32). */
export type Random = () => number

export function createRandom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const WORDS = [
  ...'the harbor said on Monday that of a was told reporters who because for ministry told'.split(' '),
  ...['Alma Reyes', 'Mr Okoro', 'Prime Minister Helena Marsh', 'Marsh', 'O’Neill', 'Dr. Yu'],
  ...['a senior official who asked not to be named', 'two people familiar with the talks', 'officials'],
  ...[
    '“We will not pay,”',
    '"It is over,"',
    '‘No,’ he said.',
    '“The channel',
    'is open”',
    '’’',
    '``',
    '«Non»',
  ],
  ...['1,200 lorries', '$3.1 million', '14 percent', 'one in five', '9/11', '2026', '€40', '-7', '½', '10%'],
  ...[
    'שלום עולם',
    'مرحبا بالعالم',
    '\u202Eabc\u202C',
    '👩‍👩‍👧‍👦',
    '🇩🇪',
    'e\u0301\u0302\u0303',
    '\u200B',
    '\u200D',
    '\uFEFF',
  ],
  ...[
    'soft\u00ADhyphen',
    '\u00A0',
    '\u2028',
    '\uD83D',
    '\uDE00',
    '\u0000',
    '日本語の文',
    '.',
    ',',
    '…',
    '--',
    '—',
    ';',
  ],
]
const INLINE = [
  'b',
  'i',
  'em',
  'a href="#"',
  'span',
  'sup',
  'bdi',
  'font',
  'mark',
  'q',
  'time',
  'x-note',
  'bdo dir="rtl"',
]
const BLOCK = [
  'p',
  'p',
  'p',
  'p',
  'div',
  'h2',
  'blockquote',
  'li',
  'ul',
  'figure',
  'figcaption',
  'section',
  'td',
  'table',
  'dl',
  'center',
]
const OTHER = [
  '<br>',
  '<wbr>',
  '<!-- c -->',
  '<img alt="Ann Lee">',
  '<textarea>Ann Lee said 5 men</textarea>',
  '<input value="x">',
  '<svg><text>Ann Lee</text></svg>',
  '<code>x = 5</code>',
  '<script>var ann = "Lee"</script>',
  '<style>p{}</style>',
  '<span hidden>Ann Lee</span>',
  '<div contenteditable>Ann Lee said so.</div>',
  '<select><option>Lee</select>',
  '<template><p>Ann Lee</p></template>',
  '<span style="display:none">Lee</span>',
  '<math><mi>x</mi></math>',
  '&amp;',
  '&#x5d0;',
  '&lt;b&gt;',
  '<',
  '</',
  '<p',
  '</div>',
  '</p>',
  '</b></i>',
  '\n\n',
  '\t',
  '  ',
  '<pre>\n  Ann\tLee </pre>',
  '<iframe></iframe>',
  '<details><summary>More</summary>Ann Lee</details>',
]

const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)]!

/** HTML of an article as no one would write it: nested, broken, bidirectional, full of odd characters. */
export function randomPage(random: Random): string {
  const blocks = Array.from({ length: 1 + Math.floor(random() * 4) }, () => block(random, 0))
  const body = `<h1>${inline(random, 4, 0)}</h1><p class="byline">By Nora Lind</p>${blocks.join(random() < 0.5 ? '\n' : '')}`
  return random() < 0.8 ? `<article>${body}</article>` : body
}

function block(random: Random, depth: number): string {
  const chance = random()
  if (chance < 0.001) return `<p>${Array.from({ length: 3_000 }, () => pick(random, WORDS)).join(' ')}</p>`
  if (chance < 0.002) return `<p>${`${pick(random, WORDS)} `.repeat(300)}</p>`
  if (chance < 0.01) return `${'<div>'.repeat(150)}${inline(random, 6, 0)}`
  if (chance < 0.1) return pick(random, OTHER)
  const tag = pick(random, BLOCK)
  const inner = depth < 3 && random() < 0.25 ? block(random, depth + 1) : inline(random, 2 + random() * 14, 0)
  return random() < 0.12 ? `<${tag}>${inner}` : `<${tag}>${inner}</${tag}>`
}

function inline(random: Random, length: number, depth: number): string {
  let html = ''
  for (let n = 0; n < length; n++) {
    const chance = random()
    if (chance < 0.06) html += pick(random, OTHER)
    else if (chance < 0.2 && depth < 5) {
      const tag = pick(random, INLINE)
      const end = random() < 0.1 ? '' : `</${random() < 0.05 ? pick(random, INLINE) : tag.split(' ')[0]}>`
      html += `<${tag}>${inline(random, random() * 4, depth + 1)}${end}`
    } else html += pick(random, WORDS)
    if (random() < 0.85) html += ' '
  }
  return html
}
