/** One paragraph of 50 words with a person, a source without a name and two numbers. */
function paragraph(n: number): string {
  return (
    `“The harbor will stay open,” said Alma Reyes, head of ward ${n}, on Monday. A port official who asked not to be ` +
    `named because the talks are private said that ${1000 + n} lorries were waiting, ${(n % 89) + 1} percent more than ` +
    `in spring, and that nobody at the quay had been told why.`
  )
}

/** An article of about so many words, as a page. */
export function articleOf(words: number): string {
  const paragraphs = Array.from({ length: Math.ceil(words / 50) }, (_, n) => `<p>${paragraph(n + 1)}</p>`)
  return `<!doctype html><html lang="en"><head><title>A diary of the harbor strike</title>
    <meta property="og:type" content="article"><meta name="author" content="Ines Moro"></head>
    <body><article><h1>A diary of the harbor strike</h1><p class="byline">By Ines Moro</p>
    <time datetime="2026-11-18">18 November 2026</time>${paragraphs.join('\n')}</article></body></html>`
}
