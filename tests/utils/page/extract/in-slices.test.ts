// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { detectArticle } from '@/utils/page/detect/detect-article'
import { extractArticle, extractInSlices } from '@/utils/page/extract/extract-article'
import { checkMap } from '@/utils/page/extract/text-map'
import { loadPage } from '../load-page'

const read = (signal = new AbortController().signal) => {
  const address = loadPage('articles/strait-toll.html')
  return extractInSlices(document, detectArticle(document, address), signal)
}
const words = () => document.querySelectorAll('article p')[5]!

/** Lets the next slice begin. */
const nextSlice = () => new Promise((resolve) => setTimeout(resolve))

beforeEach(() => {
  // Every step uses up its slice.
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 1000
    return now
  })
})

afterEach(() => {
  vi.restoreAllMocks()
})

it('reads the same as in one go', async () => {
  const article = await read()
  const whole = extractArticle(document, detectArticle(document, document.location))
  expect(article!.text).toBe(whole.text)
  expect(checkMap(article!)).toBe(true)
})

it('reads anew what has changed between two slices', async () => {
  const reading = read()
  for (let slice = 0; slice < 60; slice++) await nextSlice()
  words().firstChild!.remove()
  words().append('The ferryman has changed his mind in the meantime, he says.')
  const article = await reading
  expect(article!.text).toContain('The ferryman has changed his mind')
  expect(article!.text).toBe(extractArticle(document, detectArticle(document, document.location)).text)
  expect(checkMap(article!)).toBe(true)
})

it('reads a page that never rests in one go', async () => {
  const timer = setInterval(() => words().append('more '), 0)
  const article = await read()
  clearInterval(timer)
  expect(checkMap(article!)).toBe(true)
})

it('ends when it is no longer wanted', async () => {
  const controller = new AbortController()
  const reading = read(controller.signal)
  controller.abort()
  expect(await reading).toBeNull()
})

it('reads nothing off a page whose body has gone since it was looked at', async () => {
  const { body } = document
  body.replaceChildren('Nothing')
  const detection = detectArticle(document, document.location)
  body.remove()
  const article = await extractInSlices(document, detection, new AbortController().signal)
  document.documentElement.append(body)
  expect(article).toMatchObject({ text: '', blocks: [] })
})
