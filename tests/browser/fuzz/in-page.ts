import { type Analyse, createAnalyzer } from '../../../utils/analysis/analyse'
import { loadModels } from '../../../utils/analysis/models'
import { type Finding, toFindings } from '../../../utils/findings'
import { detectArticle } from '../../../utils/page/detect/detect-article'
import type { ArticleText } from '../../../utils/page/extract/article-text'
import { extractArticle } from '../../../utils/page/extract/extract-article'
import { checkMap } from '../../../utils/page/extract/text-map'
import { createPainter } from '../../../utils/page/paint/create-painter'
import type { Painter } from '../../../utils/page/paint/painter'
import { createRandom, randomPage } from './random-page'

let analyse: Analyse

/** @param files the model files, in base 64 by name */
export async function prepare(files: Record<string, string>): Promise<void> {
  const models = await loadModels(async (file) => Uint8Array.from(atob(files[file]!), (c) => c.charCodeAt(0)))
  analyse = createAnalyzer(models)
}

/**
 * Runs random pages through detect, extract, analyse, paint and clear.
 *
 * @returns what went wrong, with the seed of its page, and how many places were painted
 */
export async function fuzz(firstSeed: number, count: number) {
  const problems: string[] = []
  let painted = 0
  for (let seed = firstSeed; seed < firstSeed + count && problems.length < 5; seed++) {
    const html = randomPage(createRandom(seed))
    try {
      const result = await runThrough(html, seed % 2 === 0 ? 'marks' : 'highlights')
      painted += result.painted
      problems.push(...result.problems.map((problem) => `seed ${seed}: ${problem}`))
    } catch (error) {
      problems.push(`seed ${seed}: ${error instanceof Error ? error.stack : error}`)
    }
  }
  return { problems, painted }
}

async function runThrough(html: string, mode: 'marks' | 'highlights') {
  document.body.innerHTML = html
  const before = snapshot()
  const problems: string[] = []
  const article = extractArticle(document, detectArticle(document, location))
  if (!checkMap(article)) problems.push('the map does not hold')
  const findings = toFindings(analyse(article.text))
  problems.push(...misplaced(findings, article))
  const painter = createPainter(article, { mode })
  await painter.paint(findings, new AbortController().signal)
  const painted = problems.length === 0 ? wronglyPainted(painter, findings, article, problems) : 0
  if (textOf(document.body) !== before.text) problems.push('painting changed the text')
  painter.clear()
  const after = snapshot()
  if (after.html !== before.html) problems.push('the page is not as before')
  if (after.nodes !== before.nodes) problems.push(`${after.nodes} text nodes instead of ${before.nodes}`)
  return { problems, painted }
}

/** Places that are not stretches of the text. */
function misplaced(findings: Finding[], { text }: ArticleText): string[] {
  return findings.flatMap(({ id, places }) =>
    places
      .filter(({ start, end }) => !(start >= 0 && start < end && end <= text.length))
      .map(({ start, end }) => `${id} stands at ${start}–${end} of ${text.length}`),
  )
}

/** Counts painted places; those that stand on other words than they should are problems. */
function wronglyPainted(
  painter: Painter,
  findings: Finding[],
  article: ArticleText,
  problems: string[],
): number {
  let painted = 0
  for (const { id, places } of findings) {
    places.forEach(({ start, end }, place) => {
      const range = painter.rangeOf({ findingId: id, place })
      if (!range) return
      painted++
      const should = bare(article.text.slice(start, end))
      // A stretch over several elements may have words between that are no part of the article.
      if (article.slices(start, end).length === 1 && bare(range.toString()) !== should) {
        problems.push(`${id} is painted on "${range}" instead of "${should}"`)
      }
    })
  }
  return painted
}

const bare = (text: string) => text.replace(/[\s\p{Cf}\p{Cc}]+/gu, '')
const textOf = (element: Element) => element.textContent ?? ''

function snapshot() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let nodes = 0
  while (walker.nextNode()) nodes++
  return { html: document.body.innerHTML, nodes, text: textOf(document.body) }
}
