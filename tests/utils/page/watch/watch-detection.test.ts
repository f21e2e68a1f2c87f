// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Detection, detectArticle } from '@/utils/page/detect/detect-article'
import { watchDetection } from '@/utils/page/watch/watch-detection'
import { loadPage } from '../load-page'

let controller: AbortController
const found: Detection[] = []

beforeEach(() => {
  vi.useFakeTimers()
  found.length = 0
  document.head.innerHTML = ''
  document.body.innerHTML = '<div id="app">Loading …</div>'
  controller = new AbortController()
  const isFound = () => {
    const detection = detectArticle(document, document.location)
    if (detection.isArticle) found.push(detection)
    return detection.isArticle
  }
  watchDetection(document, isFound, controller.signal)
})

afterEach(() => {
  controller.abort()
  vi.useRealTimers()
})

function fill(): void {
  const shell = document.body
  loadPage('articles/strait-toll.html')
  const { innerHTML } = document.body
  document.body.replaceWith(shell)
  shell.innerHTML = innerHTML
}

it('notices that a page has become an article, once', async () => {
  fill()
  await vi.advanceTimersByTimeAsync(600)
  expect(found).toHaveLength(1)
  document.body.append('more')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(found).toHaveLength(1)
})

it('looks a bounded number of times at a page that keeps changing', async () => {
  const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect')
  for (let second = 0; second < 200; second++) {
    document.body.append(String(second))
    await vi.advanceTimersByTimeAsync(1_000)
  }
  expect(disconnect.mock.calls.length).toBeLessThan(10)
  expect(found).toEqual([])
})

it('ends with its signal', async () => {
  controller.abort()
  fill()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(found).toEqual([])
})
