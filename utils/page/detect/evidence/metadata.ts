/** What the page says of itself to search engines and social networks. Sites often say it wrongly. */
export interface Metadata {
  /** A schema.org or microdata article is described, alone (not one of a list of many). */
  schemaArticle: boolean
  /** How many articles schema.org data describe. */
  schemaArticles: number
  /** The headline schema.org gives for the article. */
  schemaHeadline: string
  /** schema.org says product, offer, question-and-answer, forum posting, list, search result, service … */
  schemaOther: boolean
  schemaProduct: boolean
  schemaForum: boolean
  schemaList: boolean
  ogType: string
  title: string
  /** A date of publication, an author. */
  published: boolean
  author: string
  generator: string
}

const ARTICLE =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*(?:News|Blog|Opinion|Review|Analysis|Background|Scholarly|Tech|Report\w*|Satirical|Advertiser\w*|Medical\w*))?(?:Article|BlogPosting|LiveBlogPosting|Report)$/
const FORUM = /(?:QAPage|DiscussionForumPosting|SocialMediaPosting|Question)$/
const PRODUCT = /(?:Product|ProductGroup|Offer|AggregateOffer|Vehicle|SoftwareApplication)$/
const LIST = /(?:ItemList|CollectionPage|SearchResultsPage|ProductCollection|OfferCatalog)$/
const SERVICE = /(?:Service|LocalBusiness|Course|ContactPage|AboutPage|JobPosting|FAQPage|Event|ProfilePage)$/

/** Larger data blocks (whole catalogs) are not read: nothing of an article needs them. */
const MAX_DATA = 300_000
const MAX_NODES = 2000

export function readMetadata(document: Document): Metadata {
  const meta = (selector: string): string =>
    document.querySelector(`meta[${selector}]`)?.getAttribute('content')?.trim() ?? ''
  const data: Metadata = {
    schemaArticle: false,
    schemaArticles: 0,
    schemaHeadline: '',
    schemaOther: false,
    schemaProduct: false,
    schemaForum: false,
    schemaList: false,
    ogType: meta('property="og:type"').toLowerCase(),
    title: meta('property="og:title"') || document.title,
    published:
      meta('property="article:published_time"') !== '' ||
      meta('itemprop="datePublished"') !== '' ||
      meta('name="date"') !== '' ||
      meta('name="parsely-pub-date"') !== '',
    author: meta('name="author"') || meta('property="article:author"') || meta('name="parsely-author"'),
    generator: meta('name="generator"').toLowerCase(),
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    readLinkedData(script.textContent ?? '', data)
  }
  for (const item of document.querySelectorAll('[itemtype*="schema.org"]')) {
    readType(item.getAttribute('itemtype') ?? '', data)
  }
  data.schemaArticle = data.schemaArticles > 0 && data.schemaArticles < 3
  return data
}

function readLinkedData(source: string, data: Metadata): void {
  if (source.length > MAX_DATA) return
  let parsed: unknown
  try {
    parsed = JSON.parse(source)
  } catch {
    // Many sites leave raw line breaks inside strings; the types are still legible.
    for (const match of source.matchAll(/"@type"\s*:\s*\[?\s*"([^"]{3,60})"/g)) readType(match[1]!, data)
    return
  }
  const queue: unknown[] = [parsed]
  for (let index = 0; index < queue.length && index < MAX_NODES; index++) {
    const node = queue[index]
    if (typeof node !== 'object' || node === null) continue
    if (!Array.isArray(node)) readNode(node as Record<string, unknown>, data)
    for (const value of Object.values(node)) if (typeof value === 'object') queue.push(value)
  }
}

function readNode(node: Record<string, unknown>, data: Metadata): void {
  const types = [node['@type']].flat()
  for (const type of types) if (typeof type === 'string') readType(type, data)
  if (!types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return
  if (typeof node.headline === 'string' && data.schemaHeadline === '') data.schemaHeadline = node.headline
  if (node.datePublished) data.published = true
  const author = [node.author].flat()[0] as { name?: unknown } | string | undefined
  const name = typeof author === 'string' ? author : author?.name
  if (typeof name === 'string' && data.author === '') data.author = name
}

function readType(type: string, data: Metadata): void {
  if (ARTICLE.test(type)) data.schemaArticles++
  else if (FORUM.test(type)) data.schemaForum = true
  else if (PRODUCT.test(type)) data.schemaProduct = true
  else if (LIST.test(type)) data.schemaList = true
  else if (SERVICE.test(type)) data.schemaOther = true
}
