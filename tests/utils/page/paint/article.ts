import type { Finding, Place } from '@/utils/findings'
import type { ArticleText } from '@/utils/page/extract/article-text'
import { TextMapBuilder } from '@/utils/page/extract/text-map'

/** The text of all elements that a selector finds, one block each, as the extraction would map it. */
export function articleOf(root: ParentNode, selector = 'p'): ArticleText {
  const builder = new TextMapBuilder()
  for (const element of root.querySelectorAll(selector)) builder.add('paragraph', element, textsOf(element))
  return builder.build()
}

function textsOf(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  return texts
}

const WHAT = {
  person: 'mention',
  withheld: 'mention',
  group: 'mention',
  quotation: 'quotation',
  number: 'number',
} as const
const CATEGORY = {
  person: 'people',
  withheld: 'unnamed',
  group: 'unnamed',
  quotation: 'unnamed',
  number: 'numbers',
} as const

/** A finding whose places are every occurrence of some words. */
export function finding(
  article: ArticleText,
  id: string,
  variant: keyof typeof WHAT,
  words: string,
): Finding {
  const places: Place[] = []
  for (let start = article.text.indexOf(words); start >= 0; start = article.text.indexOf(words, start + 1))
    places.push({ start, end: start + words.length, what: WHAT[variant] })
  return { id, category: CATEGORY[variant], variant, places }
}

/** What a page is made of: its markup and how many text nodes it has. */
export function stateOf(root: Element): { html: string; texts: number } {
  return { html: root.innerHTML, texts: textsOf(root).length }
}
