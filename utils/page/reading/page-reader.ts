import type { Correction } from '@/utils/corrections/correction'
import { countFindings } from '@/utils/findings'
import type { PageReport } from '@/utils/page-report'
import type { Settings } from '@/utils/settings'
import { type Detection, detectArticle } from '../detect/detect-article'
import { extractInSlices } from '../extract/extract-article'
import { request } from '../messages'
import { awaitArticle } from './await-article'
import { Reading } from './reading'
import { offBy, type Wish } from './wish'

/**
 * The reader script's work on one page, and on the pages a single-page app makes of it: whether it is to be read,
 * the reading itself, and what popup and side panel are told of it.
 */
export class PageReader {
  private wish: Wish = null
  /** Ends all that is done for the page at the present address. */
  private visit = new AbortController()
  private settings: Settings | null = null
  private current: Reading | null = null
  private waiting: PageReport = { state: 'reading' }

  /** @param changed called after the report has changed */
  constructor(
    private readonly changed: () => void,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.visit.abort(), { once: true })
  }

  get report(): PageReport {
    return this.current?.report ?? this.waiting
  }

  get reading(): Reading | null {
    return this.current
  }

  /** The number for the toolbar button; null for none. */
  get count(): number | null {
    const { report, settings } = this
    if (report.state !== 'article' || !settings?.badge) return null
    return countFindings(this.current!.findings).all
  }

  /** Takes over the settings: at the start, and whenever they change. */
  choose(settings: Settings): void {
    this.settings = settings
    if (this.current && offBy(this.wish, settings, location.href) === null) this.current.choose({ settings })
    else this.arrange(false)
  }

  /** Switches this page on or off, whatever the settings say. */
  setOn(on: boolean): PageReport {
    this.wish = on ? 'on' : 'off'
    const { state } = this.report
    const isThere = state === 'article' || (state === 'reading' && this.current)
    if (!on || !isThere) this.arrange(false)
    return this.report
  }

  /** The reader's corrections of this page have changed. */
  correct(corrections: Correction[]): PageReport {
    this.current?.choose({ corrections })
    return this.report
  }

  /** A single-page app has moved on: what was painted goes, and the new page is looked at once it is there. */
  moved(): void {
    this.wish = null
    this.arrange(true)
  }

  /** Starts anew with the page as it is. */
  private arrange(arrived: boolean): void {
    this.visit.abort()
    this.visit = new AbortController()
    this.current = null
    const { settings, signal, visit, wish } = this
    if (!settings || signal.aborted) return
    const by = offBy(wish, settings, location.href)
    this.setWaiting(by === null ? { state: 'reading' } : { state: 'off', by })
    if (by !== null) return
    const look = () => detectArticle(document, document.location)
    const isFound = () => {
      const detection = look()
      if (detection.isArticle) void this.read(detection)
      else this.setWaiting({ state: 'not-article', why: detection.why })
      return detection.isArticle
    }
    if (wish === 'on') void this.read(look())
    else awaitArticle(document, arrived, isFound, visit.signal)
  }

  private async read(detection: Detection): Promise<void> {
    const { signal } = this.visit
    const corrections = await request('getCorrections', { url: location.href }).catch(() => [])
    const article = await extractInSlices(document, detection, signal).catch((error: unknown) => {
      this.setWaiting({ state: 'failed', message: String(error).slice(0, 2_000) })
      return null
    })
    if (article === null || signal.aborted || !this.settings) return
    this.current = new Reading(
      article,
      detection,
      { settings: this.settings, corrections, anyLanguage: this.wish === 'on' },
      { changed: this.changed, lost: () => signal.aborted || this.arrange(false) },
      signal,
    )
    this.changed()
  }

  private setWaiting(report: PageReport): void {
    this.waiting = report
    this.changed()
  }
}
