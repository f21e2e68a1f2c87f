/**
 * Words that site authors give to the parts around an article, as whole words of class, id or role. German words
 * stand beside the English ones because the development pages are in both languages.
 */
const NOISE_WORDS =
  `ad ads advert advertisement adslot banner breadcrumb breadcrumbs byline-share comment comments
  commentlist disqus consent cookie cookies cookiebanner gdpr onetrust didomi contentinfo donate donation donations
  footer masthead menu modal nav navbar navigation navi newsletter newsletters signup subscribe subscription
  subscribe-box outbrain taboola overlay paywall piano popup popular mostread most-read most-popular trending promo
  promos promotion recirc recirculation recommended recommendation recommendations related relatedposts readmore
  read-more read-next morefrom more-from up-next share sharing sharebar sharedaddy social socials shopping sidebar
  skip skip-link sponsor sponsored sponsors tags taglist teaser teasers toolbar tooltip widget widgets rating
  search searchbox pagination pager print-only noprint author-bio authorbio author-box about-author toc
  table-of-contents kommentare kommentar werbung anzeige empfehlungen dialog complementary alert alertdialog
  screen-reader-text sr-only visually-hidden visuallyhidden screenreader hidden-accessible`
    .split(/\s+/)
    .filter(Boolean)

const NOISE = new RegExp(`(?:^|[\\s_-])(?:${NOISE_WORDS.join('|')})(?:$|[\\s_-])`, 'i')
const CAMEL = /([a-z])([A-Z])/g

/**
 * Whether class, id or role name the element as something beside the article: navigation, comments, related links,
 * newsletter, consent and donation boxes, share bars, text for screen readers only. A name is weak evidence: callers
 * overrule it for elements that hold most of the page's prose.
 */
export function isNamedNoise(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('role') ?? ''}`
  if (names.length < 4) return false
  return NOISE.test(names) || NOISE.test(names.replace(CAMEL, '$1-$2'))
}

/** Whether the markup itself hides the element, without asking for computed style. */
export function isDeclaredHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  const style = element.getAttribute('style')
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}
