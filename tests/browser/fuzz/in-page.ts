import { type Analyse, createAnalyzer } from '../../../utils/analysis/analyse'
import { loadModels } from '../../../utils/analysis/models'
import { toFindings } from '../../../utils/findings'
import { detectArticle } from '../../../utils/page/detect/detect-article'
import { extractArticle } from '../../../utils/page/extract/extract-article'
import { checkMap } from '../../../utils/page/extract/text-map'
import { createPainter } from '../../../utils/page/paint/create-painter'
import { markStyles } from '../../../utils/page/paint/mark-styles'
import { DEFAULTS } from '../../../utils/settings/schema'
import { generateHtml } from './generate-html'

let analyse: Analyse

/** @param models the model files, by name, in base64 */
export async function prepare(models: Record<string, string>): Promise<void> {
  analyse = createAnalyzer(
    await loadModels(async (file) =>
      Uint8Array.from(atob(models[file]!), (character) => character.charCodeAt(0)),
    ),
  )
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(markStyles(DEFAULTS))
  document.adoptedStyleSheets.push(sheet)
}

/** Takes pages of some seeds through everything that happens to a page. @returns what went wrong, with the seed */
export async function run(from: number, to: number): Promise<{ wrong: string[]; painted: number }> {
  const wrong: string[] = []
  let painted = 0
  for (let seed = from; seed < to; seed++) {
    try {
      painted += await through(seed)
    } catch (error) {
      wrong.push(`${seed}: ${error instanceof Error ? (error.stack ?? error.message) : error}`)
    }
  }
  return { wrong, painted }
}

const MODES = ['auto', 'marks', 'highlights'] as const

async function through(seed: number): Promise<number> {
  document.body.innerHTML = generateHtml(seed)
  if (seed % 5 === 0) addShadow(document.body)
  const before = snapshot()

  const article = extractArticle(document, detectArticle(document, location))
  if (!checkMap(article)) throw new Error('the map does not hold')
  const analysis = analyse(article.text)
  const findings = toFindings(analysis)
  for (const { id, places } of findings) {
    for (const { start, end } of places) {
      if (!(start >= 0 && start < end && end <= article.text.length))
        throw new Error(`${id} is outside the text`)
    }
  }
  if (snapshot() !== before) throw new Error('reading changed the page')

  const painter = createPainter(article, { mode: MODES[seed % MODES.length]! })
  const text = document.body.textContent
  await painter.paint(findings, new AbortController().signal)
  if (document.body.textContent !== text) throw new Error('painting changed the text')
  const marks = document.querySelectorAll('mark[data-sourcelight]').length + CSS.highlights.size
  painter.clear()
  if (snapshot() !== before) throw new Error('the page is not as before')
  return marks
}

/** Puts part of the page's text into an open shadow root. */
function addShadow(body: HTMLElement): void {
  const host = document.createElement('div')
  const paragraph = document.createElement('p')
  paragraph.textContent = '“We are full,” said Mara Lund, who counted about 4,200 boats.'
  host.attachShadow({ mode: 'open' }).append(paragraph)
  body.append(host)
}

/** The page's markup and its text nodes, one by one. */
function snapshot(): string {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT)
  const lengths: number[] = []
  while (walker.nextNode()) lengths.push((walker.currentNode as Text).length)
  return `${lengths.join(' ')}\n${document.documentElement.innerHTML}`
}
