import * as v from 'valibot'
import { type Browser, browser } from 'wxt/browser'

/** What the browser tells about who sent a message. */
export type Sender = Browser.runtime.MessageSender

/** One kind of message: who may send it, and the schemas of what goes in and what comes back. */
interface MessageType {
  /** `page`: a script in the top frame of a tab. `extension`: background, popup, side panel and options only. */
  from: 'page' | 'extension'
  data: v.GenericSchema
  reply: v.GenericSchema
}
export type MessageMap = Record<string, MessageType>

type Data<Message extends MessageType> = v.InferOutput<Message['data']>
type Reply<Message extends MessageType> = v.InferOutput<Message['reply']>
type Handler<Message extends MessageType> = (message: {
  data: Data<Message>
  sender: Sender
}) => Reply<Message> | Promise<Reply<Message>>

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
 * Typed and validated messages between the parts of the extension. One handler a type and context.
 *
 * - `sendMessage(type, data)` goes to background, popup, side panel and options, whoever has a handler;
 *   `sendMessage(type, data, tabId)` goes to the top frame of a tab, and its reply is validated.
 * - `onMessage(type, handler, signal?)` answers; what a handler throws is thrown at the sender's.
 *
 * @throws NoReceiverError, InterruptedError and OrphanedError, from `sendMessage`
 */
export function createMessaging<Messages extends MessageMap>(messages: Messages) {
  const handlers = new Map<string, Handler<MessageType>>()

  async function sendMessage<Type extends keyof Messages & string>(
    type: Type,
    data: Data<Messages[Type]>,
    tabId?: number,
  ): Promise<Reply<Messages[Type]>> {
    const envelope = { type, data }
    const answer: unknown = await (tabId === undefined
      ? browser.runtime.sendMessage(envelope)
      : browser.tabs.sendMessage(tabId, envelope, { frameId: 0 })
    ).catch((error: unknown) => Promise.reject(toSendError(error)))
    if (!isRecord(answer)) throw new NoReceiverError(type)
    if ('error' in answer) throw new Error(String(answer.error))
    return (tabId === undefined ? answer.reply : v.parse(messages[type]!.reply, answer.reply)) as Reply<
      Messages[Type]
    >
  }

  function onMessage<Type extends keyof Messages & string>(
    type: Type,
    handler: Handler<Messages[Type]>,
    signal?: AbortSignal,
  ): void {
    if (handlers.size === 0) browser.runtime.onMessage.addListener(receive)
    handlers.set(type, handler as unknown as Handler<MessageType>)
    signal?.addEventListener('abort', () => {
      handlers.delete(type)
      if (handlers.size === 0) browser.runtime.onMessage.removeListener(receive)
    })
  }

  /** Undefined leaves a message to other listeners; a promise answers it. */
  function receive(envelope: unknown, sender: Sender): Promise<unknown> | undefined {
    if (!isRecord(envelope) || typeof envelope.type !== 'string') return
    const handler = handlers.get(envelope.type)
    if (!handler) return
    const type = messages[envelope.type]!
    if (!isFrom(type.from, sender)) return Promise.resolve({ error: 'not allowed' })
    const parsed = v.safeParse(type.data, envelope.data, { abortEarly: true })
    if (!parsed.success) return Promise.resolve({ error: `not a valid message: ${envelope.type}` })
    return answer(handler, parsed.output, sender)
  }

  return { sendMessage, onMessage }
}

async function answer(handler: Handler<MessageType>, data: unknown, sender: Sender): Promise<unknown> {
  try {
    return { reply: await handler({ data, sender }) }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

function isFrom(from: MessageType['from'], sender: Sender): boolean {
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
