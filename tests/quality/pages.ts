import { openOfflinePages } from '../../scripts/in-page/offline-pages'
import type { BlockKind } from '../../utils/page/extract/article-text'
import type { measurePage, PageMeasurement } from './pages/in-page'
import { groupOf, type PageGroup } from './pages/page-groups'
import { readPages, type SavedPage } from './pages/saved-pages'
import { matchShingles, scoreShingles } from './pages/shingles'
import type { Row } from './row'

/** The gold texts hold the body: no headline, byline or captions. */
const BODY: readonly BlockKind[] = ['standfirst', 'paragraph', 'subheading', 'list-item', 'quote', 'table']

type Measured = Omit<SavedPage, 'html'> & PageMeasurement

/** Pages: the right ones taken for articles, the right text read from them, at what cost. In real Chromium. */
export async function rows(): Promise<Row[]> {
  const pages = await measureAll()
  return [
    ...recognition(pages),
    ...bodyText(pages, 'fundus'),
    ...bodyText(pages, 'wcxb-dev'),
    ...costs(pages),
  ]
}

async function measureAll(): Promise<Measured[]> {
  const browser = await openOfflinePages(new URL('./pages/in-page.ts', import.meta.url), { scripts: false })
  const measured: Measured[] = []
  for (const { html, ...page } of readPages()) {
    const measurement = await browser.visit({ html, url: page.url }, (call) =>
      call<typeof measurePage>('measurePage'),
    )
    measured.push({ ...page, ...measurement })
  }
  await browser.close()
  return measured
}

function recognition(pages: Measured[]): Row[] {
  const taken = (group: PageGroup) => {
    const all = pages.filter((page) => groupOf(page) === group)
    return all.filter((page) => page.isTaken).length / all.length
  }
  const hits = pages.filter((page) => page.isArticle && page.isTaken).length
  const articles = pages.filter((page) => page.isArticle).length
  const found = pages.filter((page) => page.isTaken).length
  const recall = (group: PageGroup, reference: string, bar: number, goal: number): Row => ({
    measure: `recognized: ${group}`,
    reference,
    bar,
    goal,
    value: taken(group),
  })
  const wrong = (group: PageGroup, reference: string, bar: number, goal: number): Row => ({
    measure: `wrongly taken: ${group}`,
    reference,
    bar,
    goal,
    value: taken(group),
    lowerIsBetter: true,
  })
  return [
    recall('news articles', 'best simple rule 0.93–0.98', 0.97, 0.99),
    recall('other articles', 'best simple rule 0.78', 0.9, 0.95),
    wrong('section fronts and homes', 'best simple rule 0.04–0.14', 0.03, 0.01),
    wrong('shops, forums, listings', 'best simple rule 0.01–0.13', 0.05, 0.02),
    wrong('imprint, documentation, service', 'best simple rule 0.18–0.39', 0.12, 0.05),
    {
      measure: 'over all, F1',
      reference: '0.89',
      bar: 0.95,
      goal: 0.98,
      value: (2 * hits) / (articles + found),
    },
    {
      measure: 'the detector and the reader script say the same',
      bar: 1,
      goal: 1,
      value: pages.filter((page) => page.isTaken === page.detection.isArticle).length / pages.length,
    },
  ]
}

function bodyText(pages: Measured[], set: SavedPage['set']): Row[] {
  const withGold = pages.filter((page) => page.set === set && page.bodyText)
  const f1 = (text: (page: Measured) => string) =>
    scoreShingles(withGold.map((page) => matchShingles(text(page), page.bodyText!))).f1
  const blocks = (page: Measured, kinds?: readonly BlockKind[]) =>
    page.blocks
      .flatMap(([kind, text]) => (kinds === undefined || kinds.includes(kind) ? [text] : []))
      .join('\n\n')
  const readability = f1((page) => page.readability.text).toFixed(3)
  const [bar, goal] = set === 'fundus' ? [0.93, 0.96] : [0.94, 0.96]
  return [
    {
      measure: `${set}, body text, 4-gram shingle F1`,
      reference: `Readability ${readability}`,
      bar,
      goal,
      value: f1((page) => blocks(page, BODY)),
    },
    {
      measure: `${set}, with headline, byline and captions`,
      bar: null,
      goal: null,
      value: f1((page) => blocks(page)),
    },
  ]
}

function costs(pages: Measured[]): Row[] {
  const articles = pages.filter((page) => page.isArticle)
  const times = (of: Measured[], what: keyof PageMeasurement['times']) =>
    of.map((page) => page.times[what]).sort((a, b) => a - b)
  const quantile = (sorted: number[], share: number) => sorted[Math.floor(sorted.length * share)]!
  const isReaderable = times(pages, 'isReaderable')
  const extract = quantile(times(articles, 'extract'), 0.5)
  const readability = quantile(times(articles, 'readability'), 0.5)
  const detectorTimes = (when: string, sorted: number[]): Row[] =>
    (['median', '95th percentile'] as const).map((which) => {
      const share = which === 'median' ? 0.5 : 0.95
      return {
        measure: `detector, ${when}, ${which}`,
        reference: `isProbablyReaderable ${quantile(isReaderable, share).toFixed(1)} ms`,
        bar: which === 'median' ? 2 : 8,
        goal: which === 'median' ? 1 : 3,
        value: quantile(sorted, share),
        unit: ' ms',
        lowerIsBetter: true,
      }
    })
  return [
    {
      measure: 'map leads to the same characters, all pages',
      bar: 1,
      goal: 1,
      value: pages.filter((page) => page.map).length / pages.length,
    },
    ...detectorTimes('first run', times(pages, 'detect')),
    ...detectorTimes('code compiled', times(pages, 'detectAgain')),
    {
      measure: 'extraction with map, share of Readability’s time, medians',
      reference: `Readability ${readability.toFixed(1)} ms`,
      bar: 1 / 3,
      goal: 1 / 8,
      value: extract / readability,
      lowerIsBetter: true,
    },
  ]
}
