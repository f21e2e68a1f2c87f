import { InterruptedError, NoReceiverError, type ReplyTo, sendMessage } from '@/utils/messages'

/** Waits before the second, third and fourth try, in milliseconds. */
const WAITS = [50, 500, 2000]
/** One try may take this long, in milliseconds: far more than the longest text needs. */
const TIME_LIMIT = 60_000

/**
 * Lets the background analyse a text. The browser may end the background at any moment, also half-way through: the
 * text is sent again then, and a background starts anew.
 *
 * @param text at most `TEXT_LIMIT` code units
 * @param anyLanguage analyses a text that is not in English, too
 * @throws OrphanedError when the extension is gone; Error when the analysis fails or takes too long
 */
export async function requestAnalysis(text: string, anyLanguage: boolean): Promise<ReplyTo<'analyse'>> {
  for (const wait of [...WAITS, null]) {
    try {
      return await inTime(sendMessage('analyse', { text, anyLanguage }))
    } catch (error) {
      const isWorthAnother = error instanceof InterruptedError || error instanceof NoReceiverError
      if (!isWorthAnother || wait === null) throw error
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
  throw new Error('unreachable')
}

async function inTime<Result>(task: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the analysis takes too long')), TIME_LIMIT)
  })
  try {
    return await Promise.race([task, timeout])
  } finally {
    clearTimeout(timer)
  }
}
