import type * as v from 'valibot'
import { type Browser, browser } from 'wxt/browser'

/** What the browser tells about who sent a message. */
export type Sender = Browser.runtime.MessageSender

/** Who sends a message. `page`: a script in the top frame of a tab. `extension`: background and the own pages. */
type Side = 'page' | 'extension'

/** One kind of message: who may send it, and the schemas of what goes in and what comes back. */
interface MessageType {
  from: Side
  data: v.GenericSchema
  reply: v.GenericSchema
}
export type MessageMap = Record<string, MessageType>

/** The messages that one side sends. */
export type TypeFrom<From extends Side, Messages extends MessageMap> = {
  [Type in keyof Messages]: Messages[Type]['from'] extends From ? Type : never
}[keyof Messages] &
  string
export type Data<Message extends MessageType> = v.InferOutput<Message['data']>
export type Reply<Message extends MessageType> = v.InferOutput<Message['reply']>
type Handler<Message extends MessageType> = (message: {
  data: Data<Message>
  sender: Sender
}) => Reply<Message> | Promise<Reply<Message>>
type AnyHandler = (message: { data: never; sender: Sender }) => unknown

/** Nobody there listens to this message: not available on this page. */
export class NoReceiverError extends Error {
  override name = 'NoReceiverError'
}

/** The receiver ended before it answered, as a background does when the browser stops it. Worth another try. */
export class InterruptedError extends Error {
  override name = 'InterruptedError'
}

/** This script belongs to an extension that was updated, disabled or removed: nothing works for it any more. */
export class OrphanedError extends Error {
  override name = 'OrphanedError'
}

/**
 * Sends one message.
 *
 * @param deliver hands it to the browser
 * @returns what the handler answered, as it came
 * @throws NoReceiverError, InterruptedError and OrphanedError; Error with what the handler threw
 */
export async function send(
  type: string,
  data: unknown,
  deliver: (envelope: unknown) => Promise<unknown>,
): Promise<unknown> {
  let answer: unknown
  try {
    answer = await deliver({ type, data })
  } catch (error) {
    throw toSendError(error)
  }
  if (!isRecord(answer)) throw new NoReceiverError(type)
  if ('error' in answer) throw new Error(String(answer.error))
  return answer.reply
}

/**
 * Makes the function that registers handlers, one a type: `onMessage(type, handler, signal?)`. What a handler throws
 * is thrown at the sender's.
 *
 * @param from whose messages are answered
 * @param parse gives what a handler gets for the data of a message, and throws when they are not valid
 */
export function createReceiver<From extends Side, Messages extends MessageMap>(
  from: From,
  parse: (type: TypeFrom<From, Messages>, data: unknown) => unknown,
) {
  const handlers = new Map<unknown, AnyHandler>()

  /** True: an answer will come, in the way that every browser knows without a polyfill. Else it is left to others. */
  function receive(envelope: unknown, sender: Sender, respond: (answer: unknown) => void): true | undefined {
    if (!isRecord(envelope)) return
    const { type, data } = envelope
    const handler = handlers.get(type)
    if (!handler) return
    void answer(handler, type as TypeFrom<From, Messages>, data, sender).then(respond)
    return true
  }

  async function answer(
    handler: AnyHandler,
    type: TypeFrom<From, Messages>,
    data: unknown,
    sender: Sender,
  ): Promise<unknown> {
    if (!isFrom(from, sender)) return { error: 'not allowed' }
    try {
      return { reply: await handler({ data: parse(type, data) as never, sender }) }
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) }
    }
  }

  return function onMessage<Type extends TypeFrom<From, Messages>>(
    type: Type,
    handler: Handler<Messages[Type]>,
    signal?: AbortSignal,
  ): void {
    if (handlers.size === 0) browser.runtime.onMessage.addListener(receive)
    handlers.set(type, handler)
    signal?.addEventListener('abort', () => {
      handlers.delete(type)
      if (handlers.size === 0) browser.runtime.onMessage.removeListener(receive)
    })
  }
}

function isFrom(from: Side, sender: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false
  const isOwnPage = sender.url?.startsWith(browser.runtime.getURL('')) ?? false
  if (from === 'page') return !isOwnPage && sender.tab?.id !== undefined && sender.frameId === 0
  return isOwnPage || sender.tab === undefined
}

/** Tells apart the three ways in which sending fails, which the browsers tell in words only. */
function toSendError(error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error)
  if (/context invalidated|runtime\.id|undefined \(reading 'sendMessage'\)/i.test(message)) {
    return new OrphanedError(message)
  }
  if (/Receiving end does not exist|Could not establish connection|No tab with id/i.test(message)) {
    return new NoReceiverError(message)
  }
  return new InterruptedError(message)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
