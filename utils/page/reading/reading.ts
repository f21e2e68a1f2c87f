import type { Analysis } from '@/utils/analysis/analysis'
import { applyCorrections } from '@/utils/corrections/apply-corrections'
import type { Correction } from '@/utils/corrections/correction'
import { type Finding, toFindings } from '@/utils/findings'
import { type PageReport, TEXT_LIMIT } from '@/utils/page-report'
import type { Settings } from '@/utils/settings'
import { type Detection, detectArticle } from '../detect/detect-article'
import type { ArticleText } from '../extract/article-text'
import { extractInSlices } from '../extract/extract-article'
import { updateInSlices } from '../extract/update-article'
import { request } from '../messages'
import { type ArticleWatch, watchArticle } from '../watch/watch-article'
import { Presentation } from './presentation'
import { scrollToSpan } from './scroll-to-span'

/** How long the next analysis of a page that keeps changing waits, in milliseconds: twice as long each time. */
const SHORTEST_WAIT = 250
const LONGEST_WAIT = 60_000

/** The reader's choices that a reading depends on. */
export interface Choices {
  settings: Settings
  corrections: Correction[]
  /** Read the page whatever language it is in: the reader has asked for it. */
  anyLanguage: boolean
}

/** Whom a reading tells what becomes of it. */
export interface ReadingListener {
  /** The report has changed. */
  changed(): void
  /** The page has put something else in place of the article. */
  lost(): void
}

/** One article on one page: read, analysed, shown and watched. Aborting its signal takes all of it off the page. */
export class Reading {
  report: PageReport = { state: 'reading' }
  /** What is painted. */
  findings: Finding[] = []
  /** The last analysis, and the text it belongs to. */
  private analysed: { text: string; analysis: Analysis } | null = null
  private readonly watch: ArticleWatch
  private readonly presentation: Presentation
  private wait = SHORTEST_WAIT
  private timer: ReturnType<typeof setTimeout> | null = null

  constructor(
    public article: ArticleText,
    private detection: Detection,
    private choices: Choices,
    private readonly listener: ReadingListener,
    private readonly signal: AbortSignal,
  ) {
    this.watch = watchArticle(
      article,
      (changed) => this.readAgain(changed),
      {
        onBlocksTouched: () => this.presentation.release(),
        onArticleChanged: () => this.articleChanged(),
      },
      signal,
    )
    this.presentation = new Presentation(article, (change) => this.watch.quietly(change), signal)
    signal.addEventListener('abort', () => this.timer !== null && clearTimeout(this.timer), { once: true })
    void this.analyse()
  }

  /** Shows the article by other settings or corrections. */
  choose(choices: Partial<Choices>): void {
    this.choices = { ...this.choices, ...choices }
    this.show()
  }

  /** Scrolls to a place, painted or not, and flashes it. False when it is not on the page. */
  reveal(findingId: string, place: number): boolean {
    if (this.presentation.reveal(findingId, place)) return true
    if (this.report.state !== 'article') return false
    const span = toFindings(this.report.analysis).find(({ id }) => id === findingId)?.places[place]
    return span !== undefined && scrollToSpan(this.article, span)
  }

  step(direction: 'next' | 'previous'): void {
    this.presentation.step(direction)
  }

  private async analyse(): Promise<void> {
    const { signal } = this
    const text = upToLimit(this.article)
    try {
      const answer = await request('analyse', { text, anyLanguage: this.choices.anyLanguage })
      if (signal.aborted) return
      if (answer.state === 'analysed') {
        this.analysed = { text, analysis: answer.analysis }
        this.show()
      } else this.setReport(answer)
    } catch (error) {
      if (signal.aborted) return
      const message = error instanceof Error ? error.message : String(error)
      this.setReport({ state: 'failed', message: message.slice(0, 2_000) })
    }
  }

  private show(): void {
    const { analysed, article, choices, detection } = this
    // When the page has changed since, the offsets no longer fit, and another analysis is on its way.
    if (!analysed || !article.text.startsWith(analysed.text)) return
    const analysis = applyCorrections(analysed.analysis, choices.corrections)
    this.findings = toFindings(analysis, choices.settings)
    void this.presentation.show({ article, analysis, findings: this.findings, settings: choices.settings })
    this.setReport({
      state: 'article',
      title: (detection.title || document.title).slice(0, 2_000),
      url: location.href.slice(0, 20_000),
      why: detection.why,
      text: analysed.text,
      truncated: analysed.text.length < article.text.length,
      analysis,
      corrections: choices.corrections,
    })
  }

  private setReport(report: PageReport): void {
    this.report = report
    this.listener.changed()
  }

  /** Reads the article anew after the page has changed something: some blocks, or (null) anything. */
  private async readAgain(changed: ReadonlySet<Element> | null): Promise<ArticleText | null> {
    if (changed === null) this.detectAgain()
    const article = await (changed === null
      ? extractInSlices(document, this.detection, this.signal)
      : updateInSlices(this.article, changed, this.signal))
    if (article === null || this.signal.aborted) return null
    this.article = article
    // Same words in new nodes: what was taken off them comes back.
    if (this.article.text === this.analysed?.text) this.show()
    return article
  }

  private detectAgain(): void {
    const detection = detectArticle(document, document.location)
    if (detection.isArticle) this.detection = detection
    else if (!this.detection.root?.isConnected) queueMicrotask(() => this.listener.lost())
  }

  private articleChanged(): void {
    if (this.article.text === this.analysed?.text) return
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.analyse(), this.wait)
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT)
  }
}

/** The text that is analysed: all of it, or the whole blocks that fit into the limit. */
function upToLimit({ text, blocks }: ArticleText): string {
  if (text.length <= TEXT_LIMIT) return text
  const last = blocks.findLast(({ end }) => end <= TEXT_LIMIT)
  return text.slice(0, last?.end ?? TEXT_LIMIT)
}
