import type { ArticleBlock, ArticleText } from '../extract/article-text'

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

/** Reads the article anew after the page has changed it. */
export type ReadArticle = () => ArticleText

/**
 * Watches an article that is painted on. Costs nothing while nothing changes and waits while the tab is hidden.
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

/** The page is at rest after this long without a change, and at the latest after the second, in milliseconds. */
const REST = 300
const LONGEST_WAIT = 2000

class Watch implements ArticleWatch {
  private readonly observer: MutationObserver
  private timer: ReturnType<typeof setTimeout> | null = null
  private firstChange = 0

  constructor(
    private article: ArticleText,
    private readonly read: ReadArticle,
    private readonly watcher: ArticleWatcher,
    private readonly signal: AbortSignal,
  ) {
    this.observer = new MutationObserver((records) => this.onMutations(records))
    if (signal.aborted) return
    this.observe()
    const onVisible = () => this.schedule()
    document.addEventListener('visibilitychange', onVisible, { signal })
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
    const top = topOf(this.article)
    if (top === null) return
    this.observer.observe(top, { childList: true, characterData: true, subtree: true })
  }

  private onMutations(records: MutationRecord[]): void {
    if (this.signal.aborted) return
    const touched = touchedBlocks(this.article, records)
    if (touched.length > 0) this.watcher.onBlocksTouched(touched)
    if (this.firstChange === 0) this.firstChange = Date.now()
    this.schedule()
  }

  private schedule(): void {
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = null
    if (this.firstChange === 0 || document.hidden) return
    const wait = Math.max(0, Math.min(REST, this.firstChange + LONGEST_WAIT - Date.now()))
    this.timer = setTimeout(() => this.readAgain(), wait)
  }

  private readAgain(): void {
    this.timer = null
    this.firstChange = 0
    const before = this.article
    this.article = this.read()
    this.observer.disconnect()
    this.observe()
    const changed = changedBlocks(before, this.article)
    if (changed.length > 0 || this.article.text !== before.text)
      this.watcher.onArticleChanged(this.article, changed)
  }

  private stop(): void {
    this.observer.disconnect()
    if (this.timer !== null) clearTimeout(this.timer)
  }
}

/** The smallest element that holds every block. */
function topOf(article: ArticleText): Element | null {
  let top: Element | null = article.blocks[0]?.element ?? null
  for (const { element } of article.blocks) {
    while (top !== null && !top.contains(element)) top = top.parentElement
  }
  return top
}

function touchedBlocks(article: ArticleText, records: MutationRecord[]): ArticleBlock[] {
  const targets = new Set<Node>(records.map(({ target }) => target))
  return article.blocks.filter(({ element }) => {
    if (!element.isConnected) return true
    for (const target of targets) if (element.contains(target)) return true
    return false
  })
}

/** Blocks of the new reading that the old one did not have in the same element with the same characters. */
function changedBlocks(before: ArticleText, after: ArticleText): ArticleBlock[] {
  const known = new Map<Element, Set<string>>()
  for (const { element, start, end } of before.blocks) {
    const texts = known.get(element) ?? new Set()
    known.set(element, texts.add(before.text.slice(start, end)))
  }
  return after.blocks.filter(
    ({ element, start, end }) => known.get(element)?.has(after.text.slice(start, end)) !== true,
  )
}
