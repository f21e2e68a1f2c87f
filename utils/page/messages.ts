import { browser } from 'wxt/browser'
import type { Messages } from '../messages'
import {
  createReceiver,
  type Data,
  InterruptedError,
  NoReceiverError,
  type Reply,
  send,
  type TypeFrom,
} from '../messaging'

type PageType = TypeFrom<'page', Messages>

/** Answers a message of the extension. The extension trusts itself: no page has to load a library for its schemas. */
export const onMessage = createReceiver<'extension', Messages>('extension', (_, data) => data)

/**
 * Sends a message from a page to the background.
 *
 * @throws NoReceiverError, InterruptedError and OrphanedError; Error with what the handler threw
 */
export async function sendMessage<Type extends PageType>(
  type: Type,
  data: Data<Messages[Type]>,
): Promise<Reply<Messages[Type]>> {
  return (await send(type, data, (envelope) => browser.runtime.sendMessage(envelope))) as Reply<
    Messages[Type]
  >
}

/** Waits before the second, third and fourth try, in milliseconds. */
const WAITS = [50, 500, 2000]
/** One try may take this long, in milliseconds: far more than the longest text needs. */
const TIME_LIMIT = 60_000

/**
 * Sends a message whose answer matters. The browser may end the background at any moment, also half-way through: the
 * message is sent again then, and a background starts anew.
 *
 * @throws OrphanedError when the extension is gone; Error when the handler fails or takes too long
 */
export async function request<Type extends PageType>(
  type: Type,
  data: Data<Messages[Type]>,
): Promise<Reply<Messages[Type]>> {
  for (const wait of [...WAITS, null]) {
    try {
      return await inTime(sendMessage(type, data))
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
