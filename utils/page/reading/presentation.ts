import type { Analysis } from '@/utils/analysis/analysis'
import type { Finding } from '@/utils/findings'
import type { Settings } from '@/utils/settings'
import { Announcer } from '../card/announcer'
import { cardContents } from '../card/card-content'
import { type Cards, createCards } from '../card/cards'
import type { ArticleText } from '../extract/article-text'
import { createPainter } from '../paint/create-painter'
import { cueOf } from '../paint/cues'
import type { Painter, PlaceRef } from '../paint/painter'
import { showRail } from '../rail/rail'
import { PageStyles } from './page-styles'

/** What was found in an article, and how the reader wants to see it. */
export interface Shown {
  /** The article it was found in, as it stands on the page now. */
  article: ArticleText
  analysis: Analysis
  findings: readonly Finding[]
  settings: Settings
}

/** The settings that a painter is made for. */
const forPainter = ({ painter, density, screenReaderCues }: Settings): string =>
  JSON.stringify([painter, density === 'in-view', screenReaderCues])

/** What the reader sees of the findings on the page. Aborting the signal takes all of it off the page. */
export class Presentation {
  private readonly styles = new PageStyles()
  private painter: Painter | null = null
  private shown: Shown | null = null
  private cards: Cards | null = null
  /** Says what is stepped to, where no card does. */
  private announce: ((ref: PlaceRef) => void) | null = null
  /** Ends the cards and the rail of what is shown. */
  private extras = new AbortController()

  /** @param quietly changes the page unseen by the article's watcher */
  constructor(
    private article: ArticleText,
    private readonly quietly: (change: () => void) => void,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener(
      'abort',
      () => {
        this.extras.abort()
        this.painter?.clear()
        void this.styles.use(null)
      },
      { once: true },
    )
  }

  /** Shows findings in place of those shown before. */
  async show(shown: Shown): Promise<void> {
    const { article, findings, settings } = shown
    if (this.shown && forPainter(this.shown.settings) !== forPainter(settings)) {
      this.painter?.clear()
      this.painter = null
    }
    this.shown = shown
    if (article !== this.article) {
      this.article = article
      this.painter?.setArticle(article)
    }
    await this.styles.use(settings)
    if (this.signal.aborted || shown !== this.shown) return
    const painter = this.painter ?? this.createPainter(settings)
    this.painter = painter
    const painted = painter.paint(findings, this.signal)
    this.showExtras(painter, shown)
    await painted
  }

  private createPainter(settings: Settings): Painter {
    return createPainter(this.article, {
      mode: settings.painter,
      inViewOnly: settings.density === 'in-view',
      cue: settings.screenReaderCues ? cueOf : null,
      quietly: this.quietly,
    })
  }

  private showExtras(painter: Painter, { article, analysis, findings, settings }: Shown): void {
    this.extras.abort()
    this.extras = new AbortController()
    this.cards = null
    this.announce = null
    const { signal } = this.extras
    if (settings.rail) showRail(painter, findings, settings, signal)
    if (!settings.cards && !settings.screenReaderCues) return
    let contents: ReturnType<typeof cardContents> | null = null
    const contentOf = (findingId: string) => {
      contents ??= cardContents(analysis, article.text)
      return contents(findingId)
    }
    if (!settings.cards) {
      const announcer = new Announcer(signal)
      this.announce = ({ findingId }) => {
        const content = contentOf(findingId)
        if (content) announcer.say([content.title, ...content.facts].join('. '))
      }
      return
    }
    const placesOf = (findingId: string) => findings.find(({ id }) => id === findingId)?.places.length ?? 0
    this.cards = createCards({ painter, contentOf, placesOf }, signal)
  }

  /** The page has touched some text: nothing of ours stays in it. */
  release(): void {
    this.painter?.settle()
  }

  /** Scrolls to a place of a finding and flashes it. False when it is not painted. */
  reveal(findingId: string, place: number): boolean {
    return this.painter?.reveal(findingId, place) ?? false
  }

  /**
   * Goes to the next or previous place and says why it is marked: on a card, which gets the keyboard, or, where there
   * are no cards, to screen readers, also of what is painted with highlights, which they cannot see.
   */
  step(direction: 'next' | 'previous'): void {
    const ref = this.painter?.step(direction)
    if (ref) this.cards?.open(ref)
    if (ref) this.announce?.(ref)
  }
}
