/** An article of about so many characters, as a page: paragraphs with people, sources and numbers, no two the same. */
export function longArticle(characters: number): string {
  const paragraphs: string[] = []
  for (let length = 0, n = 1; length < characters; n++) {
    const paragraph =
      `“The harbor will stay open,” said Alma Reyes, head of ward ${n}, on Monday. A port official who asked ` +
      `not to be named because the talks are private said that ${1000 + n} lorries were waiting, ` +
      `${(n % 89) + 1} percent more than in spring.`
    paragraphs.push(`<p>${paragraph}</p>`)
    length += paragraph.length + 2
  }
  return `<!doctype html><html lang="en"><head><title>Harbor diary</title>
    <meta property="og:type" content="article"><meta name="author" content="Ines Moro"></head>
    <body><article><h1>A diary of the harbor strike</h1><p class="byline">By Ines Moro</p>
    <time datetime="2026-11-18">18 November 2026</time>${paragraphs.join('\n')}</article></body></html>`
}
