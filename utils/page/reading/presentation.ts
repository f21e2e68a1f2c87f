import type { Finding } from '@/utils/findings'
import type { Settings } from '@/utils/settings'
import type { ArticleText } from '../extract/article-text'
import { createPainter } from '../paint/create-painter'
import type { Painter } from '../paint/painter'
import { PageStyles } from './page-styles'

/** What the reader sees of the findings on the page. Aborting the signal takes all of it off the page. */
export class Presentation {
  private readonly styles = new PageStyles()
  private painter: Painter | null = null
  private settings: Settings | null = null

  /** @param quietly changes the page unseen by the article's watcher */
  constructor(
    private article: ArticleText,
    private readonly quietly: (change: () => void) => void,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener(
      'abort',
      () => {
        this.painter?.clear()
        void this.styles.use(null)
      },
      { once: true },
    )
  }

  /**
   * Shows findings in place of those shown before.
   *
   * @param article the article they were found in, as it stands on the page now
   */
  async show(article: ArticleText, findings: readonly Finding[], settings: Settings): Promise<void> {
    const before = this.settings
    this.settings = settings
    if (before && (before.painter !== settings.painter || before.density !== settings.density)) {
      this.painter?.clear()
      this.painter = null
    }
    if (article !== this.article) {
      this.article = article
      this.painter?.useArticle(article)
    }
    await this.styles.use(settings)
    if (this.signal.aborted || settings !== this.settings || article !== this.article) return
    this.painter ??= createPainter(article, {
      mode: settings.painter,
      inViewOnly: settings.density === 'in-view',
      quietly: this.quietly,
    })
    await this.painter.paint(findings, this.signal)
  }

  /** The page handles these elements: everything leaves them. */
  release(elements: Element[]): void {
    this.painter?.release(elements)
  }

  /** Scrolls to a place of a finding and flashes it. False when it is not painted. */
  reveal(findingId: string, place: number): boolean {
    return this.painter?.reveal(findingId, place) ?? false
  }

  step(direction: 'next' | 'previous'): void {
    this.painter?.step(direction)
  }
}
