import { wordSet, wordsOf } from './words'

// Words that site authors give to the parts around an article. German words stand beside the English ones because
// the development pages are in both languages.

/** Noise wherever the word stands in a name: `article-comments`, `js-related__list`. */
const ANYWHERE = wordSet(`
  ad ads advert advertisement adslot adbox breadcrumb breadcrumbs comment comments commentlist disqus cookie cookies
  cookiebanner gdpr onetrust didomi consent contentinfo donate donation donations nav navbar navigation newsletter
  newsletters signup outbrain taboola trending promo promos promotion recirc recirculation recommended recommendation
  recommendations related share sharing sharebar sharedaddy social socials sponsored taglist pagination pager noprint
  toc kommentar kommentare werbung anzeige empfehlungen screenreader jwplayer player`)

/** The same for two words on end, written together or apart. */
const PAIRS = wordSet(`
  mostread mostpopular relatedposts readmore readnext morefrom upnext skiplink authorbio authorbox aboutauthor sronly
  visuallyhidden screenreader videojs videoplayer twittertweet instagrammedia tiktokembed fbpost blueskyembed
  sociallinks followus`)

/** Noise only as the whole of a name: `sidebar`, but not `has-sidebar` or `sidebar-container`. */
const ALONE = wordSet(`
  banner footer masthead menu modal navi subscribe subscription overlay paywall piano popup popular shopping sidebar
  skip sponsor sponsors tag tags teaser teasers toolbar tooltip widget widgets rating search searchbox dialog
  complementary alert alertdialog`)

/** Pages repeat the same few class names; the answers are kept. Emptied when it grows beyond any page's needs. */
const known = new Map<string, boolean>()
const MAX_KNOWN = 5000

function isNoiseName(name: string): boolean {
  let noise = known.get(name)
  if (noise === undefined) {
    noise = name.split(/\s/).some((part) => ALONE.has(part.toLowerCase()) || hasNoiseWord(wordsOf(part)))
    if (known.size >= MAX_KNOWN) known.clear()
    known.set(name, noise)
  }
  return noise
}

const hasNoiseWord = (words: string[]): boolean =>
  words.some(
    (word, index) =>
      ANYWHERE.has(word) || PAIRS.has(word) || (index > 0 && PAIRS.has(words[index - 1] + word)),
  )

/**
 * Whether class, id, role or a component's own tag name the element as something beside the article: navigation,
 * comments, related links, newsletter, consent and donation boxes, share bars, text for screen readers only. A name is
 * weak evidence: callers overrule it for elements that hold most of the page's text.
 */
export function isNamedNoise(element: Element): boolean {
  const { localName } = element
  if (localName.includes('-') && isNoiseName(localName.replaceAll('-', ' '))) return true
  const className = element.getAttribute('class')
  if (className !== null && isNoiseName(className)) return true
  // Not `element.id`: that of a form with a field called "id" is the field.
  const id = element.getAttribute('id')
  if (id !== null && isNoiseName(id)) return true
  const role = element.getAttribute('role')
  return role !== null && isNoiseName(role)
}

/** Comments hold paragraphs of prose like an article: no amount of them speaks for the element. */
export function isComments(element: Element): boolean {
  return /comment|disqus|kommentar|discussion|replies/i.test(
    `${element.getAttribute('class')} ${element.getAttribute('id')}`,
  )
}

/** Whether the markup itself hides the element, without asking for computed style. */
export function isDeclaredHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  const style = element.getAttribute('style')
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}
