import type { Analysis } from '@/utils/analysis/analysis'
import { applyCorrections } from '@/utils/corrections/apply-corrections'
import type { Correction } from '@/utils/corrections/correction'
import { type Finding, toFindings } from '@/utils/findings'
import { type PageReport, TEXT_LIMIT } from '@/utils/page-report'
import type { Settings } from '@/utils/settings'
import { type Detection, detectArticle } from '../detect/detect-article'
import type { ArticleBlock, ArticleText } from '../extract/article-text'
import { extractArticle } from '../extract/extract-article'
import { createPainter } from '../paint/create-painter'
import type { Painter, PainterOptions } from '../paint/painter'
import { type ArticleWatch, watchArticle } from '../watch/watch-article'
import { requestAnalysis } from './request-analysis'
import { scrollToSpan } from './scroll-to-span'

/** How long the next analysis of a page that keeps changing waits, in milliseconds: twice as long each time. */
const SHORTEST_WAIT = 250
const LONGEST_WAIT = 60_000

/** The reader's choices that a reading depends on. */
export interface Choices {
  settings: Settings
  corrections: Correction[]
}

/** One article on one page: read, analysed, painted and watched. Aborting its signal takes all of it off the page. */
export class Reading {
  report: PageReport = { state: 'reading' }
  /** What is painted. */
  findings: Finding[] = []
  article: ArticleText
  private analysis: Analysis | null = null
  private truncated = false
  private painter: Painter | null = null
  private readonly watch: ArticleWatch
  private wait = SHORTEST_WAIT
  private timer: ReturnType<typeof setTimeout> | null = null

  /** @param changed called after the report has changed */
  constructor(
    private detection: Detection,
    private choices: Choices,
    private readonly changed: () => void,
    private readonly signal: AbortSignal,
  ) {
    this.article = extractArticle(document, detection)
    this.watch = watchArticle(
      this.article,
      () => this.readAgain(),
      {
        onBlocksTouched: (blocks) => this.release(blocks),
        onArticleChanged: () => this.scheduleAnalysis(),
      },
      signal,
    )
    signal.addEventListener('abort', () => this.stop(), { once: true })
    void this.analyse()
  }

  /** Shows the article by other settings or corrections. */
  choose(choices: Partial<Choices>): void {
    const before = this.choices.settings
    this.choices = { ...this.choices, ...choices }
    const { settings } = this.choices
    if (settings.painter !== before.painter || settings.density !== before.density) this.dropPainter()
    this.show()
  }

  /** Scrolls to a place, painted or not, and flashes it. False when it is not on the page. */
  reveal(findingId: string, place: number): boolean {
    if (this.painter?.reveal(findingId, place)) return true
    const { report } = this
    if (report.state !== 'article') return false
    const span = toFindings(report.analysis).find(({ id }) => id === findingId)?.places[place]
    return span !== undefined && scrollToSpan(this.article, span)
  }

  step(direction: 'next' | 'previous'): void {
    this.painter?.step(direction)
  }

  private async analyse(): Promise<void> {
    const { article, signal } = this
    const text = upToLimit(article)
    try {
      const analysis = await requestAnalysis(text)
      // The page has changed meanwhile: offsets no longer fit, and the next analysis is on its way.
      if (signal.aborted || article !== this.article) return
      this.analysis = analysis
      this.truncated = text.length < article.text.length
      this.show()
    } catch (error) {
      if (signal.aborted || article !== this.article) return
      const message = error instanceof Error ? error.message : String(error)
      this.setReport({ state: 'failed', message: message.slice(0, 2_000) })
    }
  }

  private show(): void {
    const { analysis, article, choices, detection, signal, truncated } = this
    if (!analysis) return
    const corrected = applyCorrections(analysis, choices.corrections)
    this.findings = toFindings(corrected, choices.settings)
    const painter = this.painter ?? createPainter(article, this.painterOptions())
    this.painter = painter
    void painter.paint(this.findings, signal)
    this.setReport({
      state: 'article',
      title: (detection.title || document.title).slice(0, 2_000),
      url: location.href.slice(0, 20_000),
      why: detection.why,
      text: article.text.slice(0, TEXT_LIMIT),
      truncated,
      analysis: corrected,
      corrections: choices.corrections,
    })
  }

  private painterOptions(): PainterOptions {
    const { settings } = this.choices
    return {
      mode: settings.painter,
      inViewOnly: settings.density === 'in-view',
      quietly: (change) => this.watch.quietly(change),
    }
  }

  private setReport(report: PageReport): void {
    this.report = report
    this.changed()
  }

  /** Reads the article anew after the page has changed it. */
  private readAgain(): ArticleText {
    const detection = detectArticle(document, document.location)
    if (detection.isArticle) this.detection = detection
    this.article = extractArticle(document, this.detection)
    return this.article
  }

  private release(blocks: ArticleBlock[]): void {
    this.painter?.release(blocks.map(({ element }) => element))
  }

  private scheduleAnalysis(): void {
    this.painter?.useArticle(this.article)
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.analyse(), this.wait)
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT)
  }

  private dropPainter(): void {
    this.painter?.clear()
    this.painter = null
  }

  private stop(): void {
    if (this.timer !== null) clearTimeout(this.timer)
    this.dropPainter()
  }
}

/** The text that is analysed: all of it, or the whole blocks that fit into the limit. */
function upToLimit({ text, blocks }: ArticleText): string {
  if (text.length <= TEXT_LIMIT) return text
  const last = blocks.findLast(({ end }) => end <= TEXT_LIMIT)
  return text.slice(0, last?.end ?? TEXT_LIMIT)
}
