import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { isArticlePage } from '@/utils/page/detect/is-article-page'
import { awaitArticle } from '@/utils/page/reading/await-article'
import { takePlace } from '@/utils/page/reading/presence'
import { watchAddress } from '@/utils/page/reading/watch-address'
import { whenShown } from '@/utils/page/reading/when-shown'
import { tellArticleFound } from './tell-article-found'

/**
 * Runs on every page: all it does is to tell the background when the page is an article. It is kept tiny: no
 * settings, no libraries, no styles. Declared as a content script in `wxt.config.ts`, not through WXT's
 * `defineContentScript`, whose start-up events a page could notice and forge.
 */
export default defineUnlistedScript(() => {
  const signal = takePlace('detector')
  if (!signal) return
  let visit = new AbortController()
  signal.addEventListener('abort', () => visit.abort(), { once: true })
  const isFound = () => {
    const isArticle = isArticlePage(document, location)
    if (isArticle) tellArticleFound()
    return isArticle
  }
  const look = (arrived: boolean) => awaitArticle(document, arrived, isFound, visit.signal)
  whenShown(document, () => {
    look(false)
    watchAddress(() => {
      visit.abort()
      visit = new AbortController()
      look(true)
    }, signal)
  })
})
