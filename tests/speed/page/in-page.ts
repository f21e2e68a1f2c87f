import Mark from 'mark.js'
import type { Finding } from '../../../utils/findings'
import type { ArticleText } from '../../../utils/page/extract/article-text'
import { TextMapBuilder } from '../../../utils/page/extract/text-map'
import { createPainter } from '../../../utils/page/paint/create-painter'
import { highlightStyles, markStyles } from '../../../utils/page/paint/mark-styles'
import type { PainterMode } from '../../../utils/page/paint/painter'
import { DEFAULTS } from '../../../utils/settings/schema'

/** Text nodes of a paragraph of the generated article: words, a link, words, bold words, words. */
const NODES = 5
const WORDS = 'the harbor office counted vessels again '

interface Place {
  node: Text
  start: number
  end: number
}

/** Fills the page with an article of paragraphs of about 200 characters and says where findings shall be. */
function fill(paragraphs: number, findings: number): { blocks: Element[]; texts: Text[][]; places: Place[] } {
  document.body.replaceChildren()
  const main = document.createElement('main')
  const blocks: Element[] = []
  const texts: Text[][] = []
  for (let index = 0; index < paragraphs; index++) {
    const paragraph = document.createElement('p')
    const own: Text[] = []
    for (let part = 0; part < NODES; part++) {
      const text = document.createTextNode(WORDS)
      own.push(text)
      if (part % 2 === 0) paragraph.append(text)
      else {
        const inline = document.createElement(part === 1 ? 'a' : 'b')
        inline.append(text)
        paragraph.append(inline)
      }
    }
    main.append(paragraph)
    blocks.push(paragraph)
    texts.push(own)
  }
  document.body.append(main)
  const nodes = texts.flat()
  const places = Array.from({ length: findings }, (_, index) => ({
    node: nodes[Math.floor((index * nodes.length) / findings)]!,
    start: 4,
    end: 17,
  }))
  return { blocks, texts, places }
}

/** The browser's own, whatever is put in its place. */
const nextFrame = globalThis.requestAnimationFrame.bind(globalThis)

/** Lets the browser finish what it has to do with the page, then measures the work of one task. */
async function timed(work: () => unknown): Promise<number> {
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => nextFrame(resolve))
  void document.body.offsetHeight
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

export type Work = 'oneCall' | 'marks' | 'highlights'

/** Milliseconds for a number of findings in as many paragraphs, once the browser has compiled what it runs. */
export async function measure(work: Work, findings: number): Promise<number> {
  const once = (count: number) =>
    work === 'oneCall' ? oneCall(count, count) : ourPainter(work, count, count)
  await once(1000)
  return once(findings)
}

/** Milliseconds that one call of mark.js needs for all findings. */
async function oneCall(paragraphs: number, findings: number): Promise<number> {
  const { texts, places } = fill(paragraphs, findings)
  const starts = new Map<Text, number>()
  let length = 0
  for (const node of texts.flat()) {
    starts.set(node, length)
    length += node.data.length
  }
  const ranges = places.map(({ node, start, end }) => ({
    start: starts.get(node)! + start,
    length: end - start,
  }))
  return timed(() => new Mark(document.querySelector('main')!).markRanges(ranges))
}

/** Milliseconds that our painter needs, planning included; without the pauses it makes for the page. */
async function ourPainter(mode: PainterMode, paragraphs: number, findings: number): Promise<number> {
  const { article, found } = prepare(paragraphs, findings)
  const painter = createPainter(article, { mode })
  watchYields(() => Promise.resolve())
  const time = await timed(() => painter.paint(found, new AbortController().signal))
  painter.clear()
  return time
}

/** How gently a page of so many paragraphs of 30 words, each with a finding, is painted and cleared. */
export async function manners(mode: PainterMode, paragraphs: number) {
  const { article, found } = prepare(paragraphs, paragraphs)
  const shifts: number[] = []
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value)
    })
    observer.observe({ type: 'layout-shift' })
  }
  await timed(() => {})
  shifts.length = 0
  let longest = 0
  let begun = performance.now()
  const task = () => {
    longest = Math.max(longest, performance.now() - begun)
  }
  watchYields(async () => {
    task()
    await new Promise((resolve) => setTimeout(resolve))
    begun = performance.now()
  })
  const painter = createPainter(article, { mode })
  const before = boxes()
  begun = performance.now()
  await painter.paint(found, new AbortController().signal)
  task()
  await timed(() => {})
  const after = boxes()
  const moved = before.filter((box, index) => box !== after[index]).length
  const painted = { longest, shift: shifts.reduce((sum, value) => sum + value, 0), moved }
  painter.clear()
  return painted
}

/** Where the elements of the page stand, marks apart; browsers measure text that is cut up a bit differently. */
function boxes(): string[] {
  return [...document.querySelectorAll('main *:not(mark)')].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return [left, top, width, height].map((value) => value.toFixed(1)).join(' ')
  })
}

function prepare(paragraphs: number, findings: number): { article: ArticleText; found: Finding[] } {
  addStyles()
  const { blocks, texts, places } = fill(paragraphs, findings)
  const builder = new TextMapBuilder()
  for (const [index, block] of blocks.entries()) builder.add('paragraph', block, texts[index]!)
  const article = builder.build()
  const found = places.map(({ node, start, end }, index): Finding => {
    const offset = article.offsetOf(node, start)!
    return {
      id: `number:${index}`,
      category: 'numbers',
      variant: 'number',
      places: [{ start: offset, end: offset + end - start, what: 'number' }],
    }
  })
  return { article, found }
}

function addStyles(): void {
  const style = document.createElement('style')
  style.textContent = markStyles(DEFAULTS) + highlightStyles(DEFAULTS)
  document.head.append(style)
}

/** Puts something in the place of the browser's own ways to yield. */
function watchYields(yieldToPage: () => Promise<void>): void {
  globalThis.requestAnimationFrame = (callback) => {
    void yieldToPage().then(() => callback(performance.now()))
    return 0
  }
  Object.defineProperty(globalThis, 'scheduler', { value: { yield: yieldToPage }, configurable: true })
}
