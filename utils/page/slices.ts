/** Longest stretch of work before the page gets its turn, in milliseconds: half a frame. */
const BUDGET = 8

/** Does work in slices that yield to the page. */
export class Slices {
  private begun = performance.now()

  constructor(private readonly signal: AbortSignal) {}

  /** Whether the present slice has used up its time. */
  get isOver(): boolean {
    return performance.now() - this.begun >= BUDGET
  }

  /** Yields when the present slice has used up its time. False when the work is to end. */
  async next(): Promise<boolean> {
    if (this.isOver) {
      await yieldToPage()
      this.begun = performance.now()
    }
    return !this.signal.aborted
  }
}

async function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } }
  if (scheduler?.yield) return scheduler.yield()
  return new Promise((resolve) => setTimeout(resolve, 0))
}
