// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { detectArticle } from '@/utils/page/detect/detect-article'
import type { ArticleText, BlockKind } from '@/utils/page/extract/article-text'
import { extractArticle } from '@/utils/page/extract/extract-article'
import { checkMap } from '@/utils/page/extract/text-map'
import { loadPage } from '../load-page'

function read(name: string): ArticleText {
  const address = loadPage(`traps/${name}.html`)
  const article = extractArticle(document, detectArticle(document, address))
  expect(checkMap(article)).toBe(true)
  return article
}

const texts = (article: ArticleText, kind?: BlockKind): string[] =>
  article.blocks
    .filter((block) => kind === undefined || block.kind === kind)
    .map(({ start, end }) => article.text.slice(start, end))

describe('the text of a page', () => {
  it('runs through nested inline elements', () => {
    const article = read('nested-inline')
    expect(texts(article, 'headline')).toEqual(['Ferry crews end their strike after nine days'])
    expect(texts(article, 'byline')).toEqual(['By Ines Alvar'])
    expect(texts(article, 'paragraph')[1]).toBe(
      '“We got most of what we asked for,” said Pavel Oster, who led the talks. It took too long, but it held.',
    )
    const at = article.text.indexOf('Pavel Oster')
    expect(article.slices(at, at + 11).map(({ node, start, end }) => node.data.slice(start, end))).toEqual([
      'Pavel',
      ' ',
      'Oster',
    ])
  })

  it('is cut at pairs of line breaks; a single one inside a sentence is a space', () => {
    const article = read('line-breaks')
    expect(texts(article, 'paragraph')).toContain(
      'The address of the office for claims is 7 Weir Street Upper Town',
    )
    expect(article.text).toContain('near the old mill.\nHer neighbours')
    expect(article.text).not.toContain('Sport')
  })

  it('may stand in anything but paragraphs', () => {
    expect(texts(read('text-in-divs'), 'paragraph')).toHaveLength(4)
  })

  it('has nothing twice: no copy for print, no pull quote, no box to republish from', () => {
    const article = read('duplicates')
    for (const sentence of ['All sleepers to the coast', 'Seven more coaches', 'it would take a year']) {
      expect(article.text.split(sentence)).toHaveLength(2)
    }
  })

  it('is what a reader sees: nothing hidden, nothing for screen readers only, nothing drawn', () => {
    const article = read('hidden-text')
    expect(article.text).not.toMatch(/hidden|invisible|Nobody|new window|drawing/i)
    expect(article.text).toContain('a doctor measured, more than the permit allows after ten.')
  })

  it('holds a body that the page has yet to show', () => {
    const article = read('paywall-hidden-body')
    expect(texts(article, 'paragraph')).toHaveLength(4)
    expect(article.text).not.toContain('Subscribe')
  })

  it('ends where a paywall begins', () => {
    const article = read('paywall-stub')
    expect(article.text).toMatch(/for years…$/)
    expect(texts(article, 'byline')).toEqual(['Olof Trane'])
  })

  it('keeps captions and credits as captions', () => {
    expect(texts(read('captions-and-credits'), 'caption')).toEqual([
      'A tram crosses the new bridge on Saturday.',
      'Photo: Mila Andersen',
      'The band of the tram workers. Picture: Ole Brandt / Harbour Press',
    ])
  })

  it('leaves out all that stands around it', () => {
    const article = read('around-the-article')
    expect(texts(article)).toHaveLength(4)
    expect(article.text).not.toMatch(
      /cookies|Home|Share|Read more|RELATED|Farmers|letter|crowns|Source link|Bus line|Bertil|comment|Weather|rights/,
    )
  })

  it('is put together when it is cut into parts', () => {
    const article = read('split-body')
    expect(texts(article, 'standfirst')).toHaveLength(1)
    expect(texts(article, 'paragraph')).toHaveLength(6)
    expect(article.text).not.toContain('Advertisement')
  })

  it('has one space for any white space, and no invisible characters', () => {
    const article = read('odd-characters')
    expect(texts(article, 'headline')).toEqual(['Dam to be raised by three metres'])
    expect(article.text).toContain(
      'The Hydroelectric Authority will raise the dam above Sankt Veit by three metres, it said on Monday, at a cost of 45 million crowns.',
    )
    expect(article.text).toContain('👨‍💻')
    const at = article.text.indexOf('every line')
    const [slice] = article.slices(at, at + 10)
    expect(slice!.node.data.slice(slice!.start, slice!.end)).toBe('every line')
    expect(article.offsetOf(slice!.node, slice!.start)).toBe(at)
  })

  it('has tables row by row', () => {
    expect(texts(read('data-table'), 'table')).toEqual([
      'District\t2022\t2026\nHarbour\t48.1%\t46.9%\nOld town\t55.0%\t61.3%',
    ])
  })

  it('may stand in shadow roots, in the place of their hosts', () => {
    const article = read('shadow-dom')
    expect(texts(article, 'headline')).toEqual(['Museum returns the bronze heads'])
    expect(texts(article, 'paragraph').map((text) => text.slice(0, 10))).toEqual([
      'The museum',
      '“We have l',
      'The heads ',
    ])
  })

  it('is read from AMP pages without their components', () => {
    expect(texts(read('amp'), 'paragraph')).toHaveLength(3)
  })

  it('holds all posts of a live blog, without their times', () => {
    const article = read('live-blog')
    expect(texts(article, 'paragraph')).toHaveLength(4)
    expect(article.text).not.toMatch(/\d\d:\d\d/)
  })

  it('is the first article where one follows another', () => {
    const article = read('two-articles')
    expect(texts(article, 'paragraph')).toHaveLength(3)
    expect(article.text).not.toContain('cable car')
  })
})
