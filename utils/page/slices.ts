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

/** A tab that is not drawn has no frames; work there goes on after this time, in milliseconds. */
const NO_FRAME = 100

/** Bounds what changes between two frames: the browser computes styles and layout of all of it in one task. */
export class Frames {
  private changes = 0

  /** @param most how many changes one frame may bring */
  constructor(private readonly most: number) {}

  /** Waits for the next frame when the present one would bring more changes than it may. */
  async makeRoomFor(changes: number): Promise<void> {
    if (this.changes > 0 && this.changes + changes > this.most) {
      await nextFrame()
      this.changes = 0
    }
    this.changes += changes
  }
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, NO_FRAME)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}

async function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } }
  if (scheduler?.yield) return scheduler.yield()
  return new Promise((resolve) => setTimeout(resolve, 0))
}
