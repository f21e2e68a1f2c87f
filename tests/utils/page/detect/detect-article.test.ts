// @vitest-environment jsdom
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { detectArticle } from '@/utils/page/detect/detect-article'
import { loadPage } from '../load-page'

/** Traps that look like articles and are none, and the page around a frame, which jsdom does not load. */
const NO_ARTICLE = ['section-front.html', 'imprint.html', 'frame.html']

const pagesIn = (folder: string): string[] =>
  readdirSync(join('tests/pages', folder)).filter((name) => name.endsWith('.html'))

const detect = (path: string) => detectArticle(document, loadPage(path))

describe('articles', () => {
  const traps = pagesIn('traps').filter((name) => !NO_ARTICLE.includes(name))
  const paths = [
    ...pagesIn('articles').map((name) => `articles/${name}`),
    ...traps.map((name) => `traps/${name}`),
  ]

  it.each(paths)('%s is one', (path) => {
    expect(detect(path).isArticle).toBe(true)
  })

  it('say why they are taken for articles', () => {
    const { why, title, byline } = detect('articles/strait-toll.html')
    expect(why).toContain('headline')
    expect(why).toContain('byline')
    expect(why.some((reason) => /^\d+ paragraphs$/.test(reason))).toBe(true)
    expect(title).toBe('North Island weighs ferry ban as talks over strait toll falter')
    expect(byline).toBe('Nora Lindqvist')
  })
})

describe('other pages', () => {
  const paths = [
    ...pagesIn('others').map((name) => `others/${name}`),
    'traps/section-front.html',
    'traps/imprint.html',
  ]

  it.each(paths)('%s is no article', (path) => {
    expect(detect(path).isArticle).toBe(false)
  })

  it('say why not', () => {
    expect(detect('others/shop.html').why).toContain('prices')
    expect(detect('others/web-app.html').why).toContain('little running text')
  })
})

it('does not change the page', () => {
  const address = loadPage('traps/around-the-article.html')
  const before = document.documentElement.outerHTML
  detectArticle(document, address)
  expect(document.documentElement.outerHTML).toBe(before)
})

it('says nothing of a document without a body', () => {
  const address = loadPage('traps/imprint.html')
  document.body.remove()
  expect(detectArticle(document, address)).toMatchObject({ isArticle: false, root: null })
})
