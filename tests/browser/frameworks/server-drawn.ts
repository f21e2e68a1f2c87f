import { createElement, Fragment } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { createPainter } from '../../../utils/page/paint/create-painter'
import { MARKS } from '../../../utils/page/paint/marks/attributes'
import { articleOf, finding } from '../../utils/page/paint/article'
import { mountPreact } from './preact-app'

/** As Next.js names the element that it draws into on the server. */
function newContainer(): Element {
  const container = document.body.appendChild(document.createElement('div'))
  container.id = '__next'
  return container
}

/** Lets the page have been loaded so many milliseconds ago; null: it is still loading. */
function setLoaded(ago: number | null): void {
  const loadEventEnd = ago === null ? 0 : performance.now() - ago
  performance.getEntriesByType = () => [{ loadEventEnd } as unknown as PerformanceEntry]
}

async function paintAda(container: Element) {
  const article = articleOf(container)
  const painter = createPainter(article, { mode: 'auto' })
  await painter.paint([finding(article, 'person:0', 'person', 'Ada Lindgren')], new AbortController().signal)
  const highlighted = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)
  return { marks: container.querySelectorAll(MARKS).length, highlighted }
}

/** Paints a page that was drawn on the server before React takes it over, as where scripts load slowly. */
export async function takeOver() {
  const problems: string[] = []
  const texts = ['Then Ada Lindgren spoke.', 'Ada Lindgren left the harbor early.']
  const container = newContainer()
  for (const text of texts) container.appendChild(document.createElement('p')).textContent = text
  setLoaded(null)
  const painted = await paintAda(container)
  const paragraphs = texts.map((text, key) => createElement('p', { key }, text))
  hydrateRoot(container, createElement(Fragment, null, paragraphs), {
    onRecoverableError: (error) => problems.push(String(error)),
  })
  await new Promise((resolve) => setTimeout(resolve, 200))
  return { problems, painted, text: container.textContent }
}

/** Lets Preact empty a text that is painted from its first character, as its very first change. */
export async function empty() {
  const container = newContainer()
  const app = mountPreact(container)
  const paragraph = { key: 0, before: 'Then ', name: 'Ada Lindgren', after: ' spoke.', bold: true }
  app.draw([paragraph])
  setLoaded(60_000)
  const painted = await paintAda(container)
  app.draw([{ ...paragraph, name: '' }])
  return { painted, text: container.textContent }
}
