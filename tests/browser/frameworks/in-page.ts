import type { Finding } from '../../../utils/findings'
import { createPainter } from '../../../utils/page/paint/create-painter'
import { MARKS } from '../../../utils/page/paint/marks/attributes'
import type { PainterMode } from '../../../utils/page/paint/painter'
import { articleOf, finding } from '../../utils/page/paint/article'
import {
  type App,
  changed,
  createRandom,
  type MountApp,
  NAMES,
  newParagraph,
  type Paragraph,
  textOf,
} from './app'
import { mountPlain } from './plain-app'
import { mountPreact } from './preact-app'
import { mountReact } from './react-app'

export { empty, takeOver } from './server-drawn'

const MOUNT: Record<string, MountApp> = { react: mountReact, preact: mountPreact, plain: mountPlain }

/** After so many changes the article is read and painted anew, as after a page has come to rest. */
const REST = 7

/**
 * Lets a page change its painted paragraphs by chance and looks for what went wrong.
 *
 * @returns what went wrong, in words; and how many marks and highlights were painted on the way
 */
export async function shake(kind: string, mode: PainterMode, changes: number, seed: number) {
  const problems: string[] = []
  addEventListener('error', ({ message }) => problems.push(`page error: ${message}`))
  const random = createRandom(seed)
  const container = document.body.appendChild(document.createElement('main'))
  const app = MOUNT[kind]!(container)
  let paragraphs = Array.from({ length: 30 }, (_, key) => newParagraph(key, random))
  app.draw(paragraphs)

  const controller = new AbortController()
  const painter = createPainter(articleOf(container), { mode })
  let painted = 0
  for (let change = 0; change < changes && problems.length < 5; change++) {
    if (change % REST === 0) {
      const article = articleOf(container)
      painter.setArticle(article)
      const people = NAMES.map((name, index): Finding => finding(article, `person:${index}`, 'person', name))
      await painter.paint(people, controller.signal)
      painted += container.querySelectorAll(MARKS).length + highlightedTexts().length
    }
    paragraphs = changed(paragraphs, 1000 + change, random)
    draw(app, paragraphs, problems)
    await Promise.resolve()
    problems.push(...lookFor(container, paragraphs).map((problem) => `after change ${change}: ${problem}`))
  }
  controller.abort()
  problems.push(...afterClearing(container, paragraphs, MOUNT[kind]!))
  return { problems, painted }
}

function draw(app: App, paragraphs: readonly Paragraph[], problems: string[]): void {
  try {
    app.draw(paragraphs)
  } catch (error) {
    problems.push(`page error: ${error}`)
  }
}

/** Text that is lost or too much, and marks that stand on the wrong words. */
function lookFor(container: Element, paragraphs: readonly Paragraph[]): string[] {
  const shown = [...container.querySelectorAll('p')].map((paragraph) => paragraph.textContent)
  const expected = paragraphs.map(textOf)
  const different = expected.findIndex((text, index) => shown[index] !== text)
  const marked = [
    ...[...container.querySelectorAll(MARKS)].map((mark) => mark.textContent ?? ''),
    ...highlightedTexts(),
  ]
  return [
    ...(shown.length !== expected.length ? [`${shown.length} paragraphs instead of ${expected.length}`] : []),
    ...(different >= 0 ? [`"${shown[different]}" instead of "${expected[different]}"`] : []),
    ...marked.filter((text) => !NAMES.includes(text)).map((text) => `marked: "${text}"`),
  ]
}

function highlightedTexts(): string[] {
  return [...CSS.highlights.values()].flatMap((highlight) =>
    [...highlight]
      .filter(({ startContainer }) => startContainer.isConnected)
      .map(({ startContainer, startOffset, endOffset }) =>
        (startContainer as Text).data.slice(startOffset, endOffset),
      ),
  )
}

/** Whether the page is as it would be had nobody painted on it. */
function afterClearing(container: Element, paragraphs: readonly Paragraph[], mount: MountApp): string[] {
  const untouched = document.body.appendChild(document.createElement('main'))
  mount(untouched).draw(paragraphs)
  const same = container.innerHTML === untouched.innerHTML
  const problems = same ? [] : [`left behind: ${container.innerHTML}\ninstead of: ${untouched.innerHTML}`]
  if (CSS.highlights.size > 0) problems.push('highlights left behind')
  return problems
}
