import { Random } from './random'

/** Pieces of news, and of what breaks programs that read it. */
const WORDS = [
  'Mara Lund said',
  '“We are <full>,”',
  'a senior official who asked not to be named',
  'because the talks are secret',
  'about 4,200 boats',
  '3.5 million euros',
  'according to Dr. Otto Brandt',
  "''No,'' she told reporters.",
  'Lund',
  '–',
  'the ministry',
  'one in five',
  '‘It’s over,’',
  'U.S. officials',
  '.',
  ',',
  '?',
  '\n',
  '\t',
  '   ',
  '&nbsp;',
  '&#8203;',
  '&shy;',
  'مصدر مسؤول قال',
  'אמר השר',
  '\u202eabc\u202c',
  '👩‍👩‍👧‍👦',
  '🇳🇴',
  'e\u0301',
  '\ud835\udc9c',
  '\u0000',
  '&amp;',
  '&lt;b&gt;',
  'Straße',
  'İstanbul',
  'ﬁve',
  '漢字',
  '１２３',
  '1e400',
  '0x10',
  '99,99,99',
  '"',
  '“',
  '”',
  '«',
  '»',
  '(',
  ']',
  'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  'said said said said',
  'Mr',
  'No. 5',
  'July 4',
  '$',
  '%',
  '\u2028',
]
const INLINE = [
  'b',
  'i',
  'em',
  'a href="#"',
  'span',
  'span hidden',
  'mark',
  'sup',
  'code',
  'q',
  'bdo dir="rtl"',
  'font',
  'x-word',
  'u',
]
const BLOCKS = [
  'p',
  'p',
  'p',
  'p',
  'div',
  'section',
  'article',
  'blockquote',
  'li',
  'ul',
  'figure',
  'figcaption',
  'h1',
  'h2',
  'td',
  'table',
  'pre',
  'aside',
  'nav',
  'form',
  'details',
  'main',
  'p dir="rtl"',
  'p style="display:none"',
  'div contenteditable',
  'div style="display:contents"',
  'p aria-hidden="true"',
  'address',
  'center',
  'dl',
  'dd',
  'x-block',
]
const ODD = [
  '<br>',
  '<hr>',
  '<!-- said -->',
  '<textarea>Lund said 40</textarea>',
  '<svg><text>Lund 40</text></svg>',
  '<wbr>',
  '<img alt="40">',
  '<script>"said 40"</script>',
  '<style>p::before{content:"x"}</style>',
  '<input value="said">',
  '<math><mi>x</mi></math>',
  '<template><p>said 40</p></template>',
  '<select><option>40</select>',
  '</p>',
  '</div>',
  '<p',
  '<b><p>',
  '</',
  '<table><p>',
  '&#xD800;',
  '<noscript>said</noscript>',
]

/** Markup of a page, well-formed or not; the same for the same seed. */
export function generateHtml(seed: number): string {
  const random = new Random(seed)
  const parts: string[] = []
  for (let count = 1 + random.below(5); count > 0; count--) parts.push(block(random, 0))
  if (random.chance(0.005)) parts.push(`<p>${text(random, 1500)}</p>`)
  const html = parts.join(random.chance(0.5) ? '\n' : '')
  return random.chance(0.1) ? html.slice(0, random.below(html.length)) : html
}

function block(random: Random, depth: number): string {
  if (random.chance(0.08)) return random.pick(ODD)
  const tag = random.pick(BLOCKS)
  const inside =
    depth < 4 && random.chance(0.25)
      ? Array.from({ length: 1 + random.below(3) }, () => block(random, depth + 1)).join('')
      : inline(random, 0)
  return element(random, tag, inside)
}

function inline(random: Random, depth: number): string {
  let html = ''
  for (let count = 1 + random.below(6); count > 0; count--) {
    if (depth < 6 && random.chance(0.3))
      html += element(random, random.pick(INLINE), inline(random, depth + 1))
    else if (random.chance(0.05)) html += random.pick(ODD)
    else html += text(random, 1 + random.below(8))
  }
  return html
}

/** An element, now and then without its end. */
function element(random: Random, tag: string, inside: string): string {
  return `<${tag}>${inside}${random.chance(0.04) ? '' : `</${tag.split(' ')[0]}>`}`
}

function text(random: Random, words: number): string {
  return Array.from({ length: words }, () => random.pick(WORDS)).join(random.chance(0.9) ? ' ' : '')
}
