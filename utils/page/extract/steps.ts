import { Slices } from '../slices'

/** Work that can pause after each small step, and what comes of it. */
export type Steps<Result> = Generator<void, Result>

/** Does all of it at once. */
export function inOneGo<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** A page that changes so often while it is read is read in one go. */
const TRIES = 3

/**
 * Reads something off the page in slices that yield to the page. What is read is the page at one moment: when its text
 * or its elements change between two slices, everything is read again.
 *
 * @param roots hold what is read; what the page does around them does not matter
 * @param read begins a reading
 * @returns null when the signal aborts
 */
export async function inSlices<Result>(
  roots: readonly Node[],
  read: () => Steps<Result>,
  signal: AbortSignal,
): Promise<Result | null> {
  const slices = new Slices(signal)
  let changed = false
  const observer = new MutationObserver(() => {
    changed = true
  })
  try {
    for (let tries = 1; tries < TRIES; tries++) {
      const steps = read()
      changed = false
      for (const root of roots)
        observer.observe(root, { childList: true, characterData: true, subtree: true })
      do {
        const step = steps.next()
        if (step.done) return step.value
        if (slices.isOver && !(await slices.next())) return null
      } while (!changed && observer.takeRecords().length === 0)
    }
    return inOneGo(read())
  } finally {
    observer.disconnect()
  }
}
