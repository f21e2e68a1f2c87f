import { commonRoots } from '../common-roots'
import { parentElementOf, parentNodeOf } from '../detect/ancestors'
import type { ArticleBlock, ArticleText } from '../extract/article-text'
import { type BlockIndex, changesOf, indexBlocks } from './changes'
import { changedBlocks } from './compare-articles'

/** What happened to the article since it was read. */
export interface ArticleWatcher {
  /**
   * The page has touched these blocks (rewritten, moved or removed them): what stands in them must leave now. Called
   * at once, still before the page's next frame.
   */
  onBlocksTouched(blocks: ArticleBlock[]): void
  /**
   * The page has come to rest and the article was read anew.
   *
   * @param article the article as it is now, with offsets of its own
   * @param changed those of its blocks that are new or have changed; empty when blocks were only removed
   */
  onArticleChanged(article: ArticleText, changed: ArticleBlock[]): void
}

export interface ArticleWatch {
  /** Changes the page without being noticed: everything that marks or unmarks text runs in here. */
  quietly(change: () => void): void
}

/**
 * Reads the article anew after the page has changed it. Null ends the watching.
 *
 * @param changed the elements of the changed blocks when nothing else has changed; null when text may have come
 *   anywhere
 */
export type ReadArticle = (changed: ReadonlySet<Element> | null) => Promise<ArticleText | null>

/**
 * Watches an article that is painted on. Costs nothing while nothing changes, reads only changed blocks where it can,
 * less and less often on a page that never rests, and waits while the tab is hidden.
 *
 * @param article the article as it was read
 * @param read reads it anew; called once the page has come to rest
 * @param signal ends the watching
 */
export function watchArticle(
  article: ArticleText,
  read: ReadArticle,
  watcher: ArticleWatcher,
  signal: AbortSignal,
): ArticleWatch {
  return new Watch(article, read, watcher, signal)
}

/** The article is read anew when the page has not changed for so long, in milliseconds … */
const REST = 300
/** … and on a page that never rests after this wait, doubled with each reading up to the second. */
const FIRST_WAIT = 2000
const LONGEST_WAIT = 60_000

class Watch implements ArticleWatch {
  private readonly observer: MutationObserver
  private timer: ReturnType<typeof setTimeout> | null = null
  private blocks: BlockIndex
  private changed = new Set<Element>()
  private arrived = false
  private isReading = false
  /** When the first change since the last reading came; null when there is none. */
  private changedAt: number | null = null
  private readAt = Number.NEGATIVE_INFINITY
  private wait = FIRST_WAIT

  constructor(
    private article: ArticleText,
    private readonly read: ReadArticle,
    private readonly watcher: ArticleWatcher,
    private readonly signal: AbortSignal,
  ) {
    this.blocks = indexBlocks(article)
    this.observer = new MutationObserver((records) => this.onMutations(records))
    if (signal.aborted) return
    this.observe()
    document.addEventListener('visibilitychange', () => this.schedule(), { signal })
    signal.addEventListener('abort', () => this.stop(), { once: true })
  }

  quietly(change: () => void): void {
    const pending = this.observer.takeRecords()
    try {
      change()
    } finally {
      this.observer.takeRecords()
    }
    if (pending.length > 0) this.onMutations(pending)
  }

  private observe(): void {
    this.observer.disconnect()
    const elements = this.article.blocks
      .map(({ element }) => element)
      .filter((element) => element.isConnected)
    for (const top of commonRoots(elements.map((element) => parentElementOf(element) ?? element))) {
      this.observer.observe(top, {
        childList: true,
        characterData: true,
        subtree: true,
        // What shows text that was hidden.
        attributeFilter: ['hidden', 'class', 'style', 'open'],
      })
      // Replacing the article, or anything around it, changes the children of an ancestor.
      for (let above = parentNodeOf(top); above !== null; above = parentNodeOf(above)) {
        this.observer.observe(above, { childList: true })
      }
    }
  }

  private onMutations(records: MutationRecord[]): void {
    if (this.signal.aborted) return
    const { touched, arrived } = changesOf(this.blocks, records)
    if (touched.length === 0 && !arrived) return
    for (const { element } of touched) this.changed.add(element)
    this.arrived ||= arrived
    this.changedAt ??= Date.now()
    if (touched.length > 0) this.watcher.onBlocksTouched(touched)
    this.schedule()
  }

  private schedule(): void {
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = null
    if (this.changedAt === null || this.isReading || document.hidden) return
    const now = Date.now()
    const soonest = Math.max(now + REST, this.readAt + REST)
    this.timer = setTimeout(() => void this.readAgain(), Math.min(soonest, this.changedAt + this.wait) - now)
  }

  private async readAgain(): Promise<void> {
    const changed = this.arrived ? null : this.changed
    const now = Date.now()
    // A page that has been at rest is answered quickly again.
    this.wait = now - this.readAt > LONGEST_WAIT ? FIRST_WAIT : Math.min(2 * this.wait, LONGEST_WAIT)
    this.timer = null
    this.changed = new Set()
    this.arrived = false
    this.changedAt = null
    this.readAt = now
    const before = this.article
    this.isReading = true
    const article = await this.read(changed)
    this.isReading = false
    if (article === null || this.signal.aborted) return
    const missed = this.observer.takeRecords()
    this.article = article
    this.blocks = indexBlocks(article)
    this.observe()
    const blocks = changedBlocks(before, article)
    if (blocks.length > 0 || article.text !== before.text) this.watcher.onArticleChanged(article, blocks)
    // What the page did meanwhile waits for the next reading.
    this.onMutations(missed)
    if (this.changedAt !== null) this.schedule()
  }

  private stop(): void {
    this.observer.disconnect()
    if (this.timer !== null) clearTimeout(this.timer)
  }
}
