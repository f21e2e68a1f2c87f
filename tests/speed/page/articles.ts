/** A paragraph of 50 words with a person, a source without a name, a quotation and a number, and one with nothing. */
const FULL = (n: number) =>
  `“The harbor will stay open,” said Alma Reyes, head of ward ${n}, on Monday. A port official who asked not to be ` +
  `named because the talks are private said that ${1000 + n} lorries were waiting, far more than in the spring, and ` +
  `that nobody at the quay had been told why.`
const EMPTY =
  'The water in the basin was still, and the cranes along the mole had been turned away from the wind, as they are ' +
  'every winter when the ice comes down the river and the pilots wait in the house behind the customs shed for a ' +
  'morning that is clear enough to go out again.'

/** An article of about so many words, as a page; as dense as the saved articles, with four places in 100 words. */
export function articleOf(words: number): string {
  const paragraphs = Array.from({ length: Math.ceil(words / 50) }, (_, n) =>
    n % 2 === 0 ? FULL(n + 1) : EMPTY,
  )
  return `<!doctype html><html lang="en"><head><title>A diary of the harbor strike</title>
    <meta property="og:type" content="article"><meta name="author" content="Ines Moro"></head>
    <body><article><h1>A diary of the harbor strike</h1><p class="byline">By Ines Moro</p>
    <time datetime="2026-11-18">18 November 2026</time>
    ${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`
}
