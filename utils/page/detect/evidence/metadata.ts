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

/** Endings of schema.org's type names: NewsArticle, OpinionNewsArticle and Article are all articles. */
const ARTICLE = ['Article', 'BlogPosting', 'Report']
const FORUM = ['QAPage', 'DiscussionForumPosting', 'SocialMediaPosting', 'Question']
const PRODUCT = ['Product', 'ProductGroup', 'Offer', 'Vehicle', 'SoftwareApplication']
const LIST = ['ItemList', 'CollectionPage', 'SearchResultsPage', 'ProductCollection', 'OfferCatalog']
const OTHER = [
  'Service',
  'Business',
  'Course',
  'ContactPage',
  'AboutPage',
  'JobPosting',
  'FAQPage',
  'Event',
  'ProfilePage',
]

/** Larger data blocks (whole catalogs) are not read: nothing of an article needs them. */
const MAX_DATA = 300_000
const MAX_NODES = 2000
const TYPE = '"@type"'
/** Characters in which the type's own name, or the list of them, must come. */
const MAX_TYPE = 200

export function readMetadata(document: Document): Metadata {
  const meta = metaContents(document)
  const data: Metadata = {
    schemaArticle: false,
    schemaArticles: 0,
    schemaHeadline: '',
    schemaOther: false,
    schemaProduct: false,
    schemaForum: false,
    schemaList: false,
    ogType: (meta.get('og:type') ?? '').toLowerCase(),
    title: meta.get('og:title') || document.title,
    published: DATES.some((name) => meta.has(name)),
    author: AUTHORS.map((name) => meta.get(name)).find(Boolean) ?? '',
    generator: (meta.get('generator') ?? '').toLowerCase(),
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

const DATES = ['article:published_time', 'datePublished', 'date', 'parsely-pub-date']
const AUTHORS = ['author', 'article:author', 'parsely-author']

/** What the page's `<meta>` elements say, by name, property or itemprop; the first of a name counts. */
function metaContents(document: Document): Map<string, string> {
  const contents = new Map<string, string>()
  for (const element of document.getElementsByTagName('meta')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop')
    const content = element.getAttribute('content')?.trim()
    if (name && content && !contents.has(name)) contents.set(name, content)
  }
  return contents
}

/**
 * Counts the types by name alone, which also works where sites leave raw line breaks inside strings, and costs little:
 * only data that describe an article are parsed.
 */
function readLinkedData(source: string, data: Metadata): void {
  if (source.length > MAX_DATA) return
  const articles = data.schemaArticles
  for (let at = source.indexOf(TYPE); at >= 0; at = source.indexOf(TYPE, at + TYPE.length)) {
    const named = source.slice(at + TYPE.length, at + MAX_TYPE)
    const value = /^\s*:\s*(?:"([^"]*)"|\[([^\]]*)\])/.exec(named)
    if (value?.[1] !== undefined) readType(value[1], data)
    else for (const type of value?.[2]?.split(',') ?? []) readType(type.trim().slice(1, -1), data)
  }
  if (data.schemaArticles > articles) readArticleData(source, data)
}

/** Headline, author and date of the articles in schema.org data. */
function readArticleData(source: string, data: Metadata): void {
  let parsed: unknown
  try {
    parsed = JSON.parse(source)
  } catch {
    return
  }
  const queue: unknown[] = [parsed]
  for (let index = 0; index < queue.length && index < MAX_NODES; index++) {
    const node = queue[index]
    if (typeof node !== 'object' || node === null) continue
    if (!Array.isArray(node)) readNode(node as Record<string, unknown>, data)
    if (data.schemaHeadline !== '' && data.published && data.author !== '') return
    for (const value of Object.values(node)) if (typeof value === 'object') queue.push(value)
  }
}

function readNode(node: Record<string, unknown>, data: Metadata): void {
  const types = [node['@type']].flat()
  if (!types.some((type) => typeof type === 'string' && isType(type, ARTICLE))) return
  if (typeof node.headline === 'string' && data.schemaHeadline === '') data.schemaHeadline = node.headline
  if (node.datePublished) data.published = true
  const author = [node.author].flat()[0] as { name?: unknown } | string | undefined
  const name = typeof author === 'string' ? author : author?.name
  if (typeof name === 'string' && data.author === '') data.author = name
}

function readType(type: string, data: Metadata): void {
  if (isType(type, ARTICLE)) data.schemaArticles++
  else if (isType(type, FORUM)) data.schemaForum = true
  else if (isType(type, PRODUCT)) data.schemaProduct = true
  else if (isType(type, LIST)) data.schemaList = true
  else if (isType(type, OTHER)) data.schemaOther = true
}

const isType = (type: string, endings: string[]): boolean => endings.some((ending) => type.endsWith(ending))
