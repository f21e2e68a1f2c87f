/**
 * Words that site authors give to the parts around an article. German words stand beside the English ones because
 * the development pages are in both languages.
 */
const list = (words: string): string => words.trim().split(/\s+/).join('|')

/** Noise wherever the word stands in a name: `article-comments`, `js-related__list`. */
const ANYWHERE = list(`
  ads? advert advertisement adslot adbox breadcrumbs? comments? commentlist disqus cookies? cookiebanner gdpr onetrust didomi
  consent contentinfo donate donations? nav navbar navigation newsletters? signup outbrain taboola most-?read most-?popular
  trending promos? promotion recirc recirculation recommended recommendations? related relatedposts read-?more
  read-?next more-?from up-?next share sharing sharebar sharedaddy socials? skip-link sponsored taglist pagination
  pager noprint author-?bio author-?box about-?author toc table-of-contents kommentare? werbung anzeige
  empfehlungen screen-reader-text sr-only visually-?hidden screenreader
  jwplayer video-?js video-?player player twitter-tweet instagram-media tiktok-embed fb-post bluesky-embed`)

/** Noise only as the whole of a name: `sidebar`, but not `has-sidebar` or `sidebar-container`. */
const ALONE = list(`
  banner footer masthead menu modal navi subscribe subscription overlay paywall piano popup popular shopping
  sidebar skip sponsors? tags teasers? toolbar tooltip widgets? rating search searchbox dialog complementary alert
  alertdialog social-links follow-us`)

const NOISE_ANYWHERE = new RegExp(`(?:^|[\\s_-])(?:${ANYWHERE})(?:$|[\\s_-])`, 'i')
const NOISE_ALONE = new RegExp(`(?:^|\\s)(?:${ALONE})(?:$|\\s)`, 'i')
const CAMEL = /([a-z])(?=[A-Z])/

/** `relatedLinks` as `related-Links`. */
export const spellApart = (name: string): string => name.replace(/([a-z])(?=[A-Z])/g, '$1-')

/** Pages repeat the same few class names; the answers are kept. Emptied when it grows beyond any page's needs. */
const known = new Map<string, boolean>()
const MAX_KNOWN = 5000

function isNoiseName(name: string): boolean {
  let noise = known.get(name)
  if (noise === undefined) {
    noise = NOISE_ANYWHERE.test(name) || NOISE_ALONE.test(name)
    if (!noise && CAMEL.test(name)) noise = NOISE_ANYWHERE.test(spellApart(name))
    if (known.size >= MAX_KNOWN) known.clear()
    known.set(name, noise)
  }
  return noise
}

/**
 * Whether class, id, role or a component's own tag name the element as something beside the article: navigation, comments, related links,
 * newsletter, consent and donation boxes, share bars, text for screen readers only. A name is weak evidence: callers
 * overrule it for elements that hold most of the page's text.
 */
export function isNamedNoise(element: Element): boolean {
  const { localName } = element
  if (localName.includes('-') && isNoiseName(localName.replaceAll('-', ' '))) return true
  const className = element.getAttribute('class')
  if (className !== null && isNoiseName(className)) return true
  const { id } = element
  if (id !== '' && isNoiseName(id)) return true
  const role = element.getAttribute('role')
  return role !== null && isNoiseName(role)
}

/** Comments hold paragraphs of prose like an article: no amount of them speaks for the element. */
export function isComments(element: Element): boolean {
  return /comment|disqus|kommentar|discussion|replies/i.test(
    `${element.getAttribute('class') ?? ''} ${element.id}`,
  )
}

/** Whether the markup itself hides the element, without asking for computed style. */
export function isDeclaredHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  const style = element.getAttribute('style')
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}
