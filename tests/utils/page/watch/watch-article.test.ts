// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { detectArticle } from '@/utils/page/detect/detect-article'
import type { ArticleBlock, ArticleText } from '@/utils/page/extract/article-text'
import { extractArticle } from '@/utils/page/extract/extract-article'
import { checkMap } from '@/utils/page/extract/text-map'
import { updateArticle } from '@/utils/page/extract/update-article'
import { type ArticleWatch, watchArticle } from '@/utils/page/watch/watch-article'

const PARAGRAPHS = [
  'The mill on the lower river will grind its last sack of flour in November, its owners told the baker on Friday.',
  'They are both over eighty, and nobody in the family wants to get up at three in the morning, the older one said.',
  'The baker has looked for another mill and found one, but it is two hundred kilometres away and costs a third more.',
]

let controller: AbortController
let article: ArticleText
let watch: ArticleWatch
const touched: ArticleBlock[][] = []
const changes: string[][] = []
/** What each reading was asked for: the words of the changed elements, or null for the whole page. */
const readings: (string[] | null)[] = []

const read = () => extractArticle(document, detectArticle(document, document.location))
const textOf = (of: ArticleText, { start, end }: ArticleBlock) => of.text.slice(start, end)
const paragraph = (index: number) => document.querySelectorAll('p')[index]!

function newParagraph(text: string): HTMLElement {
  const element = document.createElement('p')
  element.textContent = text
  return element
}

/** Lets observers report, and then time pass. */
async function pass(milliseconds = 0): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds)
}

beforeEach(() => {
  vi.useFakeTimers()
  touched.length = changes.length = readings.length = 0
  document.body.innerHTML = `<nav><a href="/">Home</a></nav><main><h1>The mill stops in November</h1><div id="body"></div>
    <div class="ad-slot"></div></main>`
  document.querySelector('#body')!.append(...PARAGRAPHS.map(newParagraph))
  controller = new AbortController()
  article = read()
  watch = watchArticle(
    article,
    async (changed) => {
      readings.push(changed && [...changed].map((element) => element.textContent!.slice(0, 8)))
      article = changed ? updateArticle(article, changed) : read()
      return article
    },
    {
      onBlocksTouched: (blocks) => touched.push(blocks),
      onArticleChanged: (after, blocks) => changes.push(blocks.map((block) => textOf(after, block))),
    },
    controller.signal,
  )
})

afterEach(() => {
  controller.abort()
  vi.useRealTimers()
})

it('reads only the block that was rewritten, once the page is at rest', async () => {
  paragraph(1).textContent =
    'They are both over eighty and tired, and they have said so every year since the flood of 2013.'
  await pass()
  expect(touched.flat().map(({ element }) => element)).toEqual([paragraph(1)])
  expect(readings).toEqual([])
  await pass(400)
  expect(readings).toEqual([['They are']])
  expect(changes).toEqual([[paragraph(1).textContent]])
  expect(checkMap(article)).toBe(true)
  expect(article.text).toContain(PARAGRAPHS[2])
})

it('finds text that arrives late', async () => {
  document
    .querySelector('#body')!
    .append(
      newParagraph(
        'A museum would like to have the stones, and has offered to leave the wheel where it turns.',
      ),
    )
  await pass(400)
  expect(readings).toEqual([null])
  expect(changes[0]).toHaveLength(1)
  expect(article.text).toMatch(/where it turns\.$/)
})

it('finds the article again when the page replaces all of it', async () => {
  const main = document.createElement('main')
  main.innerHTML = document.querySelector('main')!.innerHTML
  document.querySelector('main')!.replaceWith(main)
  await pass()
  expect(touched.flat()).toHaveLength(4)
  await pass(400)
  expect(article.blocks.every(({ element }) => main.contains(element))).toBe(true)
})

it('finds text that was hidden when it is shown', async () => {
  paragraph(2).hidden = true
  await pass(400)
  expect(article.text).not.toContain(PARAGRAPHS[2])
  paragraph(2).hidden = false
  await pass(5_000)
  expect(article.text).toContain(PARAGRAPHS[2])
})

it('does nothing for advertisements, counters and its own marks', async () => {
  document
    .querySelector('.ad-slot')!
    .append(newParagraph('Buy a mattress now and sleep twice as well as last year.'))
  document.querySelector('main')!.append(newParagraph('12 readers'))
  watch.quietly(() => paragraph(0).replaceChildren('Marked.'))
  await pass(5_000)
  expect(readings).toEqual([])
  expect(touched).toEqual([])
})

it('reads a page that never rests less and less often', async () => {
  for (let second = 0; second < 120; second++) {
    paragraph(0).textContent = `${PARAGRAPHS[0]} ${second}.`
    await pass(250)
    paragraph(0).textContent = `${PARAGRAPHS[0]} ${second} and more.`
    await pass(250)
  }
  expect(readings.length).toBeGreaterThan(1)
  expect(readings.length).toBeLessThan(7)
})

it('waits while the tab is hidden', async () => {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  paragraph(0).textContent = `${PARAGRAPHS[0]} More.`
  await pass(10_000)
  expect(readings).toEqual([])
  hidden.mockReturnValue(false)
  document.dispatchEvent(new Event('visibilitychange'))
  await pass(400)
  expect(readings).toHaveLength(1)
})

it('ends with its signal', async () => {
  controller.abort()
  paragraph(0).textContent = 'Gone.'
  await pass(5_000)
  expect(touched).toEqual([])
  expect(readings).toEqual([])
})
