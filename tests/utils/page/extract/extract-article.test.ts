// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { detectArticle } from '@/utils/page/detect/detect-article'
import { extractArticle } from '@/utils/page/extract/extract-article'
import { checkMap } from '@/utils/page/extract/text-map'

it('reads headline and paragraphs in order', () => {
  document.body.innerHTML = `<nav><a href="/">Home</a></nav><main><h1>The bridge stays shut</h1>
    <div><p>The old bridge over the river will stay shut until the spring, the <b>mayor</b> said&nbsp;on Monday after a long meeting.</p>
    <p>Engineers had found cracks in two of the four piers, and the repairs are to cost more than the town has put aside.</p></div></main>`
  const article = extractArticle(document, detectArticle(document, document.location))
  expect(article.text).toBe(
    'The bridge stays shut\n\nThe old bridge over the river will stay shut until the spring, the mayor said on Monday after a long meeting.\n\nEngineers had found cracks in two of the four piers, and the repairs are to cost more than the town has put aside.',
  )
  expect(article.blocks.map(({ kind }) => kind)).toEqual(['headline', 'paragraph', 'paragraph'])
  expect(checkMap(article)).toBe(true)
})
